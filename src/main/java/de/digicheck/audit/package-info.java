/**
 * What staff has done: every step of a campaign and every administrative action (<i>Protokoll</i>), and who has looked at
 * results, by the day. Entries are only ever added. There are no respondents in it: no answers, no codes. Entry points:
 * {@link de.digicheck.audit.AuditLog}, {@link de.digicheck.audit.ResultReaders}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "platform :: mongo", "platform :: security", "platform :: web"})
package de.digicheck.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

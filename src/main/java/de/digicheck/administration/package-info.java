/**
 * What the administration of the installation looks after (<i>Verwaltung</i>): accounts and who has signed in. It sees no
 * results. Entry point: {@link de.digicheck.administration.AuditedAccounts}; which roles go together is decided by
 * {@code platform.security}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "audit", "organisation", "platform :: security", "platform :: web"})
package de.digicheck.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

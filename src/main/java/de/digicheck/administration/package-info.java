/**
 * What the administration of the installation looks after (<i>Verwaltung</i>): accounts, who has signed in, what is deleted
 * when. It sees no results. Entry point: {@link de.digicheck.administration.AuditedAccounts}; which roles go together is decided by
 * {@code platform.security}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "actionfield",
            "organisation",
            "organisation :: csv",
            "organisation :: yaml",
            "campaign",
            "platform :: security",
            "platform :: web"
        })
package de.digicheck.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

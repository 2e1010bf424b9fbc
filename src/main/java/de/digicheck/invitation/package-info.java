/**
 * Access codes: issued once for each campaign, kept as hashes with part and role, recognised. Knows neither whether a code
 * was used nor what was answered, nor who got it. Entry point: {@link de.digicheck.invitation.AccessCodes}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "campaign",
            "platform :: mongo",
            "platform :: errors",
            "platform :: json",
            "platform :: pdf",
            "platform :: security",
            "platform :: web"
        })
package de.digicheck.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

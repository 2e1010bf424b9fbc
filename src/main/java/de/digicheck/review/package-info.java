/**
 * Review (<i>Prüfung durch Lotsen</i>): what the digital pilots and heads of a part say about its released figures —
 * remarks, needs confirmed or questioned, proposals, the sign-off — with all history, and who is pilot of what. Figures come
 * from {@link de.digicheck.release.Release} alone. Entry points: {@link de.digicheck.review.Reviewing},
 * {@link de.digicheck.review.Review}, {@link de.digicheck.review.PilotRegister}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "organisation",
            "questionnaire",
            "actionfield",
            "campaign",
            "release",
            "officecheck",
            "projectcatalogue",
            "platform :: errors",
            "platform :: mongo",
            "platform :: security",
            "platform :: web"
        })
package de.digicheck.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The gate: what may be published, how it is rounded, and the frozen {@link de.digicheck.release.Release} that
 * everything after it reads. Nothing after this package sees a raw tally, only
 * {@link de.digicheck.release.Figure} = {@link de.digicheck.release.Reported} or {@link de.digicheck.release.Withheld}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "questionnaire",
            "actionfield",
            "campaign",
            "statistics",
            "aggregation",
            "platform :: mongo",
            "platform :: errors",
            "platform :: security"
        })
package de.digicheck.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * One streamed pass over responses into mergeable tallies, and estimates from them. The only package that sees a tally.
 * Entry points: {@link de.digicheck.aggregation.TallySheet} collects, {@link de.digicheck.aggregation.Evaluation}
 * estimates; {@code aggregation.csv} reads responses from a file, {@link de.digicheck.aggregation.SealedCounts} those of
 * a campaign. What may be published is decided by {@code release}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "statistics",
            "organisation",
            "questionnaire",
            "actionfield",
            "campaign",
            "response"
        })
package de.digicheck.aggregation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

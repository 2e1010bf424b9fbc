/**
 * From need to ranked proposals: benefit by an additive value model, how certain each rank is, quick wins, and the explanation of each rank.
 * Entry point: {@link de.digicheck.prioritisation.Prioritisation}. Computes from the frozen release alone and knows no
 * answers; when projects start is decided by the roadmap.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: yaml",
            "audit",
            "statistics",
            "organisation",
            "actionfield",
            "release",
            "projectcatalogue",
            "platform :: mongo"
        })
package de.digicheck.prioritisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The demonstration town: one campaign to take part in and one that is released, with simulated answers,
 * and some templates worked out as outlines. Loaded into an
 * empty store when {@code digicheck.demo} is set.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "questionnaire",
            "actionfield",
            "campaign",
            "officecheck",
            "projectcatalogue",
            "response",
            "simulation"
        })
package de.digicheck.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The demonstration town: one campaign to take part in and one that is released, with simulated answers, some templates
 * worked out as outlines, weights, a roadmap, what the bodies decided, checks of offices, a dossier for a committee, and
 * what the pilot has said in reviews. Loaded into an empty store when {@code digicheck.demo} is set.
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
            "idea",
            "projectcatalogue",
            "roadmap",
            "decision",
            "dossier",
            "prioritisation",
            "release",
            "response",
            "review",
            "simulation"
        })
package de.digicheck.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

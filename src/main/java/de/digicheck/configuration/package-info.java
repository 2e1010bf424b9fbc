/**
 * The files that a town adapts: reads any mix of them and checks what they say about each other. Entry points:
 * {@link de.digicheck.configuration.ConfigurationFiles} for {@code validate}, {@link de.digicheck.configuration.Town}
 * for the service.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: yaml",
            "organisation",
            "organisation :: yaml",
            "officecheck",
            "officecheck :: yaml",
            "questionnaire",
            "questionnaire :: yaml",
            "actionfield",
            "actionfield :: yaml",
            "campaign",
            "campaign :: yaml",
            "projectcatalogue",
            "projectcatalogue :: yaml",
            "prioritisation",
            "prioritisation :: yaml",
            "roadmap",
            "roadmap :: yaml",
            "decision",
            "decision :: yaml"
        })
package de.digicheck.configuration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

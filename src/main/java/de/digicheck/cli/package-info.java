/**
 * The command line: {@code validate}, {@code simulate}, {@code analyse}, {@code prioritise} and {@code demo}, without starting the service.
 * Entry point: {@link de.digicheck.cli.CommandLineInterface}. Each command is one class; what two commands share stands
 * beside them.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: yaml",
            "organisation",
            "organisation :: yaml",
            "questionnaire",
            "questionnaire :: yaml",
            "actionfield",
            "actionfield :: yaml",
            "simulation",
            "simulation :: csv",
            "aggregation",
            "aggregation :: csv",
            "release",
            "release :: json",
            "projectcatalogue",
            "projectcatalogue :: yaml",
            "prioritisation",
            "roadmap",
            "roadmap :: json",
            "roadmap :: yaml",
            "roadmap :: search",
            "campaign",
            "configuration",
            "report",
            "report :: json",
            "report :: html"
        })
package de.digicheck.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The service: reads the files of the town, starts the web server and says where it is. Entry point:
 * {@link de.digicheck.service.Service}. What the pages do is in the {@code web} packages of the features.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "organisation :: yaml",
            "officecheck",
            "questionnaire",
            "actionfield",
            "campaign",
            "projectcatalogue",
            "prioritisation",
            "decision",
            "configuration",
            "platform :: security",
            "platform :: web"
        })
package de.digicheck.service;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What people are told about a campaign beyond its pages: data-protection information, information in <i>Leichte
 * Sprache</i>, and drafts of the papers that a municipality keeps. All are files that a town can replace, filled with the
 * terms of the campaign. Entry point: {@link de.digicheck.information.InformationText}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "questionnaire",
            "campaign",
            "platform :: errors",
            "platform :: web"
        })
package de.digicheck.information;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

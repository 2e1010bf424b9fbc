/**
 * Dossiers for committees (<i>Beratungsunterlage</i>): what is released, ranked, planned and decided, chosen and ordered for
 * one meeting, with own words; frozen as it stood that day and shared by role and date. Entry point:
 * {@link de.digicheck.dossier.Compiling}; what a section says is written by {@link de.digicheck.dossier.SectionWriter}s in
 * {@code dossier.web}, from released results and from what follows from them, and from nothing else.
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
            "projectcatalogue",
            "prioritisation",
            "roadmap",
            "decision",
            "report",
            "report :: html",
            "dashboard",
            "platform :: errors",
            "platform :: mongo",
            "platform :: pdf",
            "platform :: security",
            "platform :: web"
        })
package de.digicheck.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

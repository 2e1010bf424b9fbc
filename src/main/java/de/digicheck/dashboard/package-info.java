/**
 * What people see of results: read models for pages, made of the frozen {@link de.digicheck.release.Release} and of what
 * is computed from it, and of nothing else. Entry point: {@link de.digicheck.dashboard.PublishedResults}; pages are in
 * {@code dashboard.web}, their pictures and words are those of {@code report.html}.
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
            "review",
            "officecheck",
            "idea",
            "projectcatalogue",
            "prioritisation",
            "roadmap",
            "report",
            "report :: html",
            "platform :: errors",
            "platform :: json",
            "platform :: mongo",
            "platform :: pdf",
            "platform :: security",
            "platform :: web"
        })
package de.digicheck.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

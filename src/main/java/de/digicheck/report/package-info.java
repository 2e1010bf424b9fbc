/**
 * What people and programs read at the end: {@code results.json} and {@code report.html}. Computes nothing but words and
 * pictures; every figure comes from the {@link de.digicheck.release.Release} or from what was computed from it. Entry
 * point: {@link de.digicheck.report.ResultsDocument}; written by {@code report.json} and {@code report.html}.
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
            "review",
            "prioritisation",
            "roadmap",
            "platform :: errors",
            "platform :: security"
        })
package de.digicheck.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

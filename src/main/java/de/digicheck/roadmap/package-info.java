/**
 * The roadmap (<i>Roadmap</i>): which projects a budget carries, and in which fiscal year each starts. Entry points:
 * {@link de.digicheck.roadmap.Planning} for a town, {@link de.digicheck.roadmap.PortfolioProblem} and
 * {@link de.digicheck.roadmap.PortfolioSolver} for the bare problem, solved exactly by {@code roadmap.search}. Instances are
 * read and plans written by {@code roadmap.json}, budgets read by {@code roadmap.yaml}, workbooks written by
 * {@code roadmap.xlsx}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: yaml",
            "audit",
            "organisation",
            "actionfield",
            "projectcatalogue",
            "prioritisation",
            "platform :: errors",
            "platform :: mongo",
            "platform :: pdf",
            "platform :: security",
            "platform :: web",
            "platform :: xlsx"
        })
package de.digicheck.roadmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

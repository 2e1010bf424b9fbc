/**
 * The roadmap (<i>Roadmap</i>): which projects a budget carries, and in which fiscal year each starts. Entry points:
 * {@link de.digicheck.roadmap.PortfolioProblem} and {@link de.digicheck.roadmap.PortfolioSolver}, solved exactly by
 * {@code roadmap.search}; instances are read and plans written by {@code roadmap.json}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared :: yaml", "projectcatalogue", "prioritisation"})
package de.digicheck.roadmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

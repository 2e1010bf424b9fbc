/**
 * Simulation: draws plausible answers with known part effects, to try DigiCheck out and to test that the statistics find
 * what was put in. Entry point: {@link de.digicheck.simulation.Simulation}; {@code simulation.csv} writes the answers in
 * the format that {@code analyse} reads. No real answer is ever part of it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation", "questionnaire", "actionfield"})
package de.digicheck.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

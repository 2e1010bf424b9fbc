/**
 * Writes simulated answers as a responses CSV. Entry point: {@link de.digicheck.simulation.csv.SimulatedCsv}.
 */
@NullMarked
@NamedInterface("csv")
package de.digicheck.simulation.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

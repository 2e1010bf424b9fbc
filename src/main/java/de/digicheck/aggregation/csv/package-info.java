/** Reads responses from a CSV file, streamed. Entry point: {@link de.digicheck.aggregation.csv.ResponsesCsv}. */
@NullMarked
@NamedInterface("csv")
package de.digicheck.aggregation.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

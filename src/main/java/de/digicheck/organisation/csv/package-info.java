/** Reads units from CSV, as a personnel system exports them. Entry point: {@link de.digicheck.organisation.csv.UnitsCsv}. */
@NullMarked
@NamedInterface("csv")
package de.digicheck.organisation.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

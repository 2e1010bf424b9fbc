/**
 * Workbooks (XLSX) for people who go on calculating: real numbers, sums as formulas. Entry point:
 * {@link de.digicheck.platform.xlsx.Workbooks}; the library behind it stays in here.
 */
@NullMarked
@NamedInterface("xlsx")
package de.digicheck.platform.xlsx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** {@code results.json}: the results in the names and the order of the contract. Entry point: {@link ResultsJson}. */
@NullMarked
@NamedInterface("json")
package de.digicheck.report.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * What goes wrong, told to programs: problem details (RFC 9457) for every address below {@code /api}. Entry point:
 * {@link de.digicheck.platform.errors.ProblemException}. People get pages instead.
 */
@NullMarked
@NamedInterface("errors")
package de.digicheck.platform.errors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

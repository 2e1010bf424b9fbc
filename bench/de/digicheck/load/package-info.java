/** Measures taking part under load; {@code docs/performance.md} says how to run it. */
@NullMarked
package de.digicheck.load;

import org.jspecify.annotations.NullMarked;

/** Documents are checked by an independent validator, and read back. */
@NullMarked
package de.digicheck.platform.pdf;

import org.jspecify.annotations.NullMarked;

/** Takes the pictures of the pages that {@code README.md} and {@code docs/screenshots} show. */
@NullMarked
package de.digicheck.pictures;

import org.jspecify.annotations.NullMarked;

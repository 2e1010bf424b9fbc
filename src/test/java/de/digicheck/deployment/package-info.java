/** Holds the files that towns install from to what they promise. */
@NullMarked
package de.digicheck.deployment;

import org.jspecify.annotations.NullMarked;

/** Tests of the mathematics of the attacker, against counting all possibilities. */
@NullMarked
package de.digicheck.release.attack;

import org.jspecify.annotations.NullMarked;

/**
 * The mathematics of an attacker: what follows about sets of cells from sums over published sets. Knows cells by their
 * number only, and nothing of releases. Start with {@link de.digicheck.release.attack.CountAttack} and
 * {@link de.digicheck.release.attack.SumAttack}.
 */
@NullMarked
package de.digicheck.release.attack;

import org.jspecify.annotations.NullMarked;

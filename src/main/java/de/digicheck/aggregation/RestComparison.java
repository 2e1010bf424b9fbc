package de.digicheck.aggregation;

import de.digicheck.statistics.MannWhitney;
import java.util.OptionalDouble;

/**
 * A part or role group against everybody else with a score.
 *
 * @param q p adjusted by Benjamini and Hochberg over all that was compared; empty where p is
 * @param flagged whether the difference is sure enough (q ≤ {@value #LARGEST_Q}) and large enough (|δ| ≥
 *     {@value #SMALLEST_DELTA}) to be pointed out
 */
public record RestComparison(MannWhitney test, OptionalDouble q, boolean flagged) {

    static final double LARGEST_Q = 0.10;
    static final double SMALLEST_DELTA = 0.33;

    static RestComparison of(MannWhitney test, OptionalDouble q) {
        boolean sure = q.isPresent() && q.getAsDouble() <= LARGEST_Q;
        return new RestComparison(test, q, sure && Math.abs(test.cliffsDelta()) >= SMALLEST_DELTA);
    }
}

package de.digicheck.aggregation;

import java.util.OptionalDouble;

/**
 * Score of a part, drawn towards the other parts as far as its own answers are few.
 *
 * @param mean 0…100
 * @param se standard error; empty where there is no variance to compute it from
 * @param weight on the part's own score, 0…1; 1 = not shrunken
 */
public record ShrunkenEstimate(double mean, OptionalDouble se, double weight) {

    /** The score as it is. */
    static ShrunkenEstimate unchanged(ScoreEstimate score) {
        OptionalDouble fpc = score.mean().seFpc();
        return new ShrunkenEstimate(
                score.mean().mean().orElseThrow(),
                fpc.isPresent() ? fpc : score.mean().se(),
                1);
    }
}

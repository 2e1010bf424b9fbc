package de.digicheck.aggregation;

import de.digicheck.statistics.MeanEstimate;
import java.util.OptionalDouble;

/**
 * Score of a field or goal in a group.
 *
 * @param mean n, mean, standard errors and interval
 * @param sd standard deviation between people of the group, n − 1 in the denominator; empty for n &lt; 2
 */
public record ScoreEstimate(MeanEstimate mean, OptionalDouble sd) {

    /** People with a score. */
    public long n() {
        return mean.n();
    }
}

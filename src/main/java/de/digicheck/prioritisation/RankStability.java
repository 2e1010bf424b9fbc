package de.digicheck.prioritisation;

import de.digicheck.shared.ProjectKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How certain the rank of a proposal is (<i>Rangstabilität</i>). Projects with the same benefit in a draw share their
 * ranks evenly, and neither is before the other: half a win each.
 *
 * @param priorityClass projects of one class cannot be told apart with certainty
 * @param expectedRank Σ r b^r
 * @param lower the first rank with Σ_{i ≤ r} b^i ≥ 0.05
 * @param upper the first rank with Σ_{i ≤ r} b^i ≥ 0.95; with {@code lower} the 90 % rank interval
 * @param acceptability b^r by rank from 1, share of draws in which the project has it; sums to 1
 * @param before share of draws in which it has more benefit than another proposal (pairwise winning index), by that
 *     proposal, in the order of the ranking
 */
public record RankStability(
        PriorityClass priorityClass,
        double expectedRank,
        int lower,
        int upper,
        List<Double> acceptability,
        Map<ProjectKey, Double> before) {

    public RankStability {
        acceptability = List.copyOf(acceptability);
        before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
    }

    /** P(top m): share of draws in which the project has one of the first ranks. */
    public double top(int ranks) {
        return acceptability.stream()
                .limit(ranks)
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}

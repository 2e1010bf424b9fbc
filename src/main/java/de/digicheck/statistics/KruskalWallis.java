package de.digicheck.statistics;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Rank test of Kruskal and Wallis: do units differ at all?
 *
 * <p>H = 12/(N(N + 1))·Σ R<sub>d</sub>²/n<sub>d</sub> − 3(N + 1), divided by 1 − Σ (t³ − t)/(N³ − N) for ties of t values;
 * R<sub>d</sub> rank sums and n<sub>d</sub> sizes of D units, N values in all. p from χ² with D − 1 degrees of freedom.
 * Effect size ε² = H/(N − 1), the share of the variance of ranks that lies between units.
 *
 * <ul>
 *   <li>Fewer than two units with values: undefined.
 *   <li>All values equal: undefined; there is no difference.
 *   <li>Units without values are left out.
 * </ul>
 *
 * <p>Algorithm: H = 12(N − 1)·Σ n<sub>d</sub>(R̄<sub>d</sub> − (N + 1)/2)²/(N³ − N − Σ (t³ − t)), in which nothing cancels.
 * References: W. H. Kruskal, W. A. Wallis (1952), Use of ranks in one-criterion variance analysis, Journal of the American
 * Statistical Association 47(260), 583–621,
 * <a href="https://doi.org/10.1080/01621459.1952.10483441">doi:10.1080/01621459.1952.10483441</a>; M. Tomczak, E. Tomczak
 * (2014), The need to report effect size estimates revisited, Trends in Sport Sciences 1(21), 19–25. In R:
 * {@code kruskal.test(y, unit)}.
 *
 * @param n N
 * @param degreesOfFreedom D − 1
 * @param h H corrected for ties, at least 0
 * @param p 0…1
 * @param epsilonSquared ε², 0…1
 * @param hasTies whether two values are equal
 */
public record KruskalWallis(long n, int degreesOfFreedom, double h, double p, double epsilonSquared, boolean hasTies) {

    /** Tests the units, one tally each; empty where the test is undefined. */
    public static Optional<KruskalWallis> of(List<ValueCounts> units) {
        PooledRanks ranks = PooledRanks.of(units);
        if (ranks.occupied() < 2 || ranks.allEqual()) {
            return Optional.empty();
        }
        double epsilonSquared = 12 * scatter(ranks) / ranks.unequal().doubleValue();
        double h = epsilonSquared * (ranks.n() - 1);
        int df = ranks.occupied() - 1;
        double p = ChiSquaredDistribution.of(df).survivalProbability(h);
        return Optional.of(new KruskalWallis(ranks.n(), df, h, p, epsilonSquared, ranks.hasTies()));
    }

    private static double scatter(PooledRanks ranks) {
        CompensatedSum sum = new CompensatedSum();
        for (PooledRanks.Group unit : ranks.groups()) {
            if (!unit.isEmpty()) {
                double excess = unit.doubledExcess();
                sum.add(excess * excess / (4.0 * unit.n()));
            }
        }
        return sum.value();
    }
}

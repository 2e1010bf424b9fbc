package de.digicheck.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The mean score of the whole staff from the cells of a {@link PostStratification}.
 *
 * <p>ȳ = Σ W<sub>h</sub>·ȳ<sub>h</sub> with shares W<sub>h</sub> that sum to 1 (N<sub>h</sub>/N, or
 * w<sub>h</sub>·n<sub>h</sub>/Σ w·n for trimmed weights); variance Σ W<sub>h</sub>²·(1 − f<sub>h</sub>)·s<sub>h</sub>²/n<sub>h</sub>
 * with f<sub>h</sub> = n<sub>h</sub>/N<sub>h</sub> and n − H degrees of freedom for H cells; interval
 * ȳ ± t<sub>.975, n−H</sub>·se, clipped to 0…100.
 *
 * <ul>
 *   <li>No cell, or a cell without a mean: undefined.
 *   <li>A cell of unknown variance (n<sub>h</sub> &lt; 2): it takes the {@link PooledVariance} of the others; when there is
 *       none, the mean only.
 *   <li>n<sub>h</sub> = N<sub>h</sub> everywhere: se = 0.
 *   <li>One cell: the {@link MeanEstimate} with its own variance.
 * </ul>
 *
 * <p>Reference: W. G. Cochran (1977), Sampling Techniques, 3rd edition, Wiley, sections 5.4 and 5A.9. In R:
 * {@code survey::svymean(~y, survey::svydesign(ids = ~1, strata = ~h, fpc = ~N, data = d))}.
 *
 * @param mean 0…100
 * @param se standard error with finite population correction
 * @param degreesOfFreedom n − H
 * @param interval 95 % confidence interval
 */
public record StratifiedMean(
        OptionalDouble mean, OptionalDouble se, OptionalLong degreesOfFreedom, Optional<ConfidenceInterval> interval) {

    /**
     * One cell.
     *
     * @param weight proportional to the cell's share of the staff, above 0
     * @param moments of those with a score
     * @param headcount N<sub>h</sub>, if known
     */
    public record Stratum(double weight, SampleMoments moments, OptionalLong headcount) {

        /**
         * Checks the weight.
         *
         * @throws IllegalArgumentException unless the weight is positive and finite
         */
        public Stratum {
            if (!(weight > 0 && Double.isFinite(weight))) {
                throw new IllegalArgumentException("weight must be positive: " + weight);
            }
        }

        /** (1 − f)·s²/n. */
        private double samplingVariance(double pooled) {
            return new FinitePopulation(moments.n(), headcount).correction()
                    * moments.variance().orElse(pooled)
                    / moments.n();
        }
    }

    /** Estimates the mean over all strata. */
    public static StratifiedMean of(List<Stratum> strata) {
        if (strata.isEmpty() || strata.stream().anyMatch(s -> s.moments().mean().isEmpty())) {
            return withoutError(OptionalDouble.empty());
        }
        CompensatedSum weights = new CompensatedSum();
        CompensatedSum weighted = new CompensatedSum();
        for (Stratum stratum : strata) {
            weights.add(stratum.weight());
            weighted.addProduct(stratum.weight(), stratum.moments().mean().getAsDouble());
        }
        double mean = weighted.dividedBy(weights.value());
        PooledVariance pooled =
                PooledVariance.of(strata.stream().map(Stratum::moments).toList());
        if (pooled.variance().isEmpty()) {
            return withoutError(OptionalDouble.of(mean));
        }
        double se = standardError(strata, weights.value(), pooled.variance().getAsDouble());
        return withError(mean, se, degreesOfFreedom(strata));
    }

    private static StratifiedMean withError(double mean, double se, long df) {
        double halfWidth =
                se * TDistribution.of((double) df).inverseCumulativeProbability(ConfidenceInterval.UPPER_TAIL);
        return new StratifiedMean(
                OptionalDouble.of(mean),
                OptionalDouble.of(se),
                OptionalLong.of(df),
                Optional.of(ConfidenceInterval.around(mean, halfWidth).clippedTo(0, 100)));
    }

    private static StratifiedMean withoutError(OptionalDouble mean) {
        return new StratifiedMean(mean, OptionalDouble.empty(), OptionalLong.empty(), Optional.empty());
    }

    private static double standardError(List<Stratum> strata, double weights, double pooled) {
        CompensatedSum variance = new CompensatedSum();
        for (Stratum stratum : strata) {
            double share = stratum.weight() / weights;
            variance.add(share * share * stratum.samplingVariance(pooled));
        }
        return Math.sqrt(variance.value());
    }

    private static long degreesOfFreedom(List<Stratum> strata) {
        return strata.stream().mapToLong(s -> s.moments().n() - 1).sum();
    }
}

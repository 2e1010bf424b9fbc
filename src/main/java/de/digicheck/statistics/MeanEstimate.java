package de.digicheck.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Estimates the mean of a score 0…100 over a finite population, with its uncertainty.
 *
 * <p>se = √(σ²/n); seFpc = √((1 − n/N)·σ²/n); interval = x̄ ± t<sub>.975, df</sub>·seFpc, clipped to 0…100. In the own form
 * σ² is the sample's own variance with df = n − 1, in the pooled form the {@link PooledVariance} of all groups with its
 * degrees of freedom: safer for small groups.
 *
 * <ul>
 *   <li>n = 0: nothing is defined.
 *   <li>n = 1, or no variance: the mean only.
 *   <li>N unknown: no seFpc; the interval uses se.
 *   <li>n = N: seFpc = 0, an interval of zero width.
 *   <li>n &gt; N: no correction, and {@link FinitePopulation#isStale()} tells so.
 *   <li>σ² = 0: se = 0, an interval of zero width, which says that answers were uniform and not that the mean is certain.
 * </ul>
 *
 * <p>Reference: W. G. Cochran (1977), Sampling Techniques, 3rd edition, Wiley, sections 2.6 and 2.8. In R:
 * {@code mean(y) + c(-1, 1) * qt(.975, df) * sqrt((1 - n/N) * s2 / n)}; {@code survey::svymean} with {@code fpc}.
 *
 * @param population how many answered of how many
 * @param mean x̄, 0…100
 * @param se standard error without finite population correction: for differences and tests
 * @param seFpc standard error with it: for the description of these people
 * @param degreesOfFreedom of the variance
 * @param interval 95 % confidence interval
 */
public record MeanEstimate(
        FinitePopulation population,
        OptionalDouble mean,
        OptionalDouble se,
        OptionalDouble seFpc,
        OptionalLong degreesOfFreedom,
        Optional<ConfidenceInterval> interval) {

    private static final double LOWEST = 0;
    private static final double HIGHEST = 100;

    /**
     * Estimate with the sample's own variance.
     *
     * @param headcount N, if known
     * @throws IllegalArgumentException if the headcount is negative
     */
    public static MeanEstimate withOwnVariance(SampleMoments sample, OptionalLong headcount) {
        return of(sample, sample.variance(), sample.n() - 1, headcount);
    }

    /**
     * Estimate with a variance pooled over groups.
     *
     * @param headcount N, if known
     * @throws IllegalArgumentException if the headcount is negative
     */
    public static MeanEstimate withPooledVariance(SampleMoments sample, PooledVariance pooled, OptionalLong headcount) {
        return of(sample, pooled.variance(), pooled.degreesOfFreedom(), headcount);
    }

    private static MeanEstimate of(SampleMoments sample, OptionalDouble variance, long df, OptionalLong headcount) {
        FinitePopulation population = new FinitePopulation(sample.n(), headcount);
        if (sample.n() < 2 || variance.isEmpty()) {
            return new MeanEstimate(
                    population,
                    sample.mean(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalLong.empty(),
                    Optional.empty());
        }
        double se = Math.sqrt(variance.getAsDouble() / sample.n());
        double seFpc = Math.sqrt(population.correction() * variance.getAsDouble() / sample.n());
        double halfWidth =
                TDistribution.of((double) df).inverseCumulativeProbability(ConfidenceInterval.UPPER_TAIL) * seFpc;
        return new MeanEstimate(
                population,
                sample.mean(),
                OptionalDouble.of(se),
                headcount.isPresent() ? OptionalDouble.of(seFpc) : OptionalDouble.empty(),
                OptionalLong.of(df),
                Optional.of(ConfidenceInterval.around(sample.mean().orElseThrow(), halfWidth)
                        .clippedTo(LOWEST, HIGHEST)));
    }

    /** Number of people who answered. */
    public long n() {
        return population.n();
    }
}

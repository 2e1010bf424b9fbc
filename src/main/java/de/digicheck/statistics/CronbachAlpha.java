package de.digicheck.statistics;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Cronbach's alpha (<i>Reliabilität</i>): how far the k items of a scale measure one thing, from complete cases with all
 * items turned into the direction of need.
 *
 * <p>α = k/(k − 1) · (1 − Σ s<sub>j</sub>²/s<sub>T</sub>²) with the variances s<sub>j</sub>² of the items on the need scale
 * and s<sub>T</sub>² of their sum. Interval by Feldt: lower 1 − (1 − α)·F<sub>.975</sub>, upper 1 − (1 − α)·F<sub>.025</sub>,
 * F with n − 1 and (n − 1)(k − 1) degrees of freedom.
 *
 * <ul>
 *   <li>k &lt; 2, n &lt; 2 or s<sub>T</sub>² = 0: undefined.
 *   <li>α may be negative, without a bound: the items do not measure one thing.
 *   <li>α = 1: an interval of zero width.
 *   <li>An item that does not vary stays in the formula (psych::alpha drops it).
 * </ul>
 *
 * <p>Variances are exact integers; only the last division rounds. References: L. J. Cronbach (1951), Coefficient alpha and
 * the internal structure of tests, Psychometrika 16(3), 297–334,
 * <a href="https://doi.org/10.1007/BF02310555">doi:10.1007/BF02310555</a>; L. S. Feldt, D. J. Woodruff, F. A. Salih (1987),
 * Statistical inference for coefficient alpha, Applied Psychological Measurement 11(1), 93–103,
 * <a href="https://doi.org/10.1177/014662168701100107">doi:10.1177/014662168701100107</a>. In R:
 * {@code psych::alpha(u)$total$raw_alpha}, {@code psych::alpha.ci(alpha, n, k)}. R's {@code qf} replaces F by a χ²/df once
 * the second degrees of freedom pass 400,000 and is then off; {@code qbeta} is not.
 *
 * @param n complete cases
 * @param items k
 * @param value α, at most 1
 * @param interval 95 % confidence interval
 */
public record CronbachAlpha(long n, int items, OptionalDouble value, Optional<ConfidenceInterval> interval) {

    /** Estimates alpha from the complete cases of a scale. */
    public static CronbachAlpha of(CrossProducts scale) {
        ExactCovariances covariances = scale.covariances();
        OptionalDouble value = alpha(scale.items(), covariances.sumOfVariances(), covariances.varianceOfTotal());
        Optional<ConfidenceInterval> interval = value.isEmpty()
                ? Optional.empty()
                : Optional.of(feldtInterval(value.getAsDouble(), scale.n(), scale.items()));
        return new CronbachAlpha(scale.n(), scale.items(), value, interval);
    }

    static OptionalDouble alpha(int items, BigInteger sumOfVariances, BigInteger varianceOfTotal) {
        if (items < 2 || varianceOfTotal.signum() == 0) {
            return OptionalDouble.empty();
        }
        BigInteger k = BigInteger.valueOf(items);
        BigInteger numerator = k.multiply(varianceOfTotal.subtract(sumOfVariances));
        return OptionalDouble.of(
                ExactCovariances.ratio(numerator, k.subtract(BigInteger.ONE).multiply(varianceOfTotal)));
    }

    private static ConfidenceInterval feldtInterval(double alpha, long n, int items) {
        double between = n - 1.0;
        FDistribution f = FDistribution.of(between, between * (items - 1));
        return ConfidenceInterval.of(
                1 - (1 - alpha) * f.inverseCumulativeProbability(ConfidenceInterval.UPPER_TAIL),
                1 - (1 - alpha) * f.inverseCumulativeProbability(ConfidenceInterval.LOWER_TAIL));
    }
}

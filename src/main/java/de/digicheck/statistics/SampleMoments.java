package de.digicheck.statistics;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Size, mean and variance of a sample.
 *
 * <p>Mean x̄ = Σ c·x / n and variance s² = Σ c·(x − x̄)² / (n − 1) over the distinct values x with counts c, n = Σ c. The
 * variance is in the unit of the values squared.
 *
 * <ul>
 *   <li>n = 0: no mean and no variance.
 *   <li>n = 1: no variance.
 *   <li>All values equal: the mean is that value and the variance 0, both exactly.
 * </ul>
 *
 * <p>Algorithm: corrected two-pass, s² = (Σ c·d² − (Σ c·d)²/n) / (n − 1) with d = x − x̄, over ascending values in doubled
 * precision. Reference: T. F. Chan, G. H. Golub, R. J. LeVeque (1983), Algorithms for computing the sample variance:
 * analysis and recommendations, The American Statistician 37(3), 242–247,
 * <a href="https://doi.org/10.1080/00031305.1983.10483115">doi:10.1080/00031305.1983.10483115</a>. In R:
 * {@code mean(x)}, {@code var(x)}.
 *
 * @param n number of values
 * @param mean empty if n = 0
 * @param variance n − 1 in the denominator; empty if n &lt; 2 or unknown
 */
public record SampleMoments(long n, OptionalDouble mean, OptionalDouble variance) {

    /**
     * Checks that the parts fit together.
     *
     * @throws IllegalArgumentException if n is negative, the mean is not present exactly for n &gt; 0 or not finite, or a
     *     variance is present for n &lt; 2, negative or not finite
     */
    public SampleMoments {
        if (n < 0 || mean.isPresent() != n > 0 || (n < 2 && variance.isPresent())) {
            throw new IllegalArgumentException("n, mean and variance do not fit: " + n + ", " + mean + ", " + variance);
        }
        if (!Double.isFinite(mean.orElse(0)) || !(variance.orElse(0) >= 0 && Double.isFinite(variance.orElse(0)))) {
            throw new IllegalArgumentException("mean or variance out of range: " + mean + ", " + variance);
        }
    }

    /** Moments of which the variance is not known, as of a rounded figure. */
    public static SampleMoments of(long n, double mean) {
        return new SampleMoments(n, OptionalDouble.of(mean), OptionalDouble.empty());
    }

    /** Moments of distinct values, taken in the order given. */
    static SampleMoments of(List<ValueCount> distinctValues) {
        CompensatedSum sum = new CompensatedSum();
        long n = 0;
        for (ValueCount entry : distinctValues) {
            sum.addProduct((double) entry.count(), entry.value());
            n += entry.count();
        }
        if (n == 0) {
            return new SampleMoments(0, OptionalDouble.empty(), OptionalDouble.empty());
        }
        double mean = sum.dividedBy((double) n);
        OptionalDouble variance =
                n == 1 ? OptionalDouble.empty() : OptionalDouble.of(sumOfSquares(distinctValues, mean, n) / (n - 1));
        return new SampleMoments(n, OptionalDouble.of(mean), variance);
    }

    private static double sumOfSquares(List<ValueCount> distinctValues, double mean, long n) {
        CompensatedSum squares = new CompensatedSum();
        CompensatedSum deviations = new CompensatedSum();
        for (ValueCount entry : distinctValues) {
            double deviation = entry.value() - mean;
            squares.addProduct(entry.count() * deviation, deviation);
            deviations.addProduct((double) entry.count(), deviation);
        }
        double residue = deviations.value();
        return Math.max(0, squares.value() - residue * residue / n);
    }

    /** The standard deviation, in the unit of the values; empty as the variance is. */
    public OptionalDouble sd() {
        return variance.isEmpty() ? variance : OptionalDouble.of(Math.sqrt(variance.getAsDouble()));
    }
}

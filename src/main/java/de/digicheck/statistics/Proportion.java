package de.digicheck.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A share of a finite population, as the share of high answers, with Wilson's interval.
 *
 * <p>With p = x/n, z = z<sub>.975</sub> and the corrected size n* = n(N − 1)/(N − n) in place of n:
 * (p + z²/2n* ± z·√(p(1 − p)/n* + z²/4n*²)) / (1 + z²/n*), within 0…1.
 *
 * <ul>
 *   <li>n = 0: nothing is defined.
 *   <li>N unknown or n &gt; N (stale): n* = n.
 *   <li>n = N: the share is exact, there is no interval.
 *   <li>x = 0 or x = n: one end is 0 or 1 exactly, the other is not.
 * </ul>
 *
 * <p>Reference: E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, Journal of the
 * American Statistical Association 22(158), 209–212,
 * <a href="https://doi.org/10.1080/01621459.1927.10502953">doi:10.1080/01621459.1927.10502953</a>; n* follows from the
 * variance of a proportion without replacement, W. G. Cochran (1977), Sampling Techniques, 3rd edition, section 3.2. In R:
 * {@code prop.test(p * ns, ns, correct = FALSE)$conf.int} with {@code ns} = n*.
 *
 * @param population how many answered of how many
 * @param share p, 0…1
 * @param interval 95 % confidence interval of the share
 */
public record Proportion(FinitePopulation population, OptionalDouble share, Optional<ConfidenceInterval> interval) {

    private static final double Z =
            NormalDistribution.of(0, 1).inverseCumulativeProbability(ConfidenceInterval.UPPER_TAIL);

    /**
     * Estimates a share.
     *
     * @param successes x
     * @param population n and N
     * @throws IllegalArgumentException unless 0 ≤ x ≤ n
     */
    public static Proportion of(long successes, FinitePopulation population) {
        long n = population.n();
        if (successes < 0 || successes > n) {
            throw new IllegalArgumentException("successes out of range: " + successes + " of " + n);
        }
        return ofShare(n == 0 ? 0 : (double) successes / n, population);
    }

    /**
     * The interval around a share that is known without its count, such as a rounded one.
     *
     * @param share p; without a meaning for n = 0
     * @param population n and N
     * @throws IllegalArgumentException unless 0 ≤ p ≤ 1
     */
    public static Proportion ofShare(double share, FinitePopulation population) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share out of range: " + share);
        }
        if (population.n() == 0) {
            return new Proportion(population, OptionalDouble.empty(), Optional.empty());
        }
        OptionalDouble known = OptionalDouble.of(share);
        return population.isComplete()
                ? new Proportion(population, known, Optional.empty())
                : new Proportion(population, known, Optional.of(wilson(share, effectiveSize(population))));
    }

    private static double effectiveSize(FinitePopulation population) {
        double n = population.n();
        if (population.headcount().isEmpty() || population.isStale()) {
            return n;
        }
        long headcount = population.headcount().getAsLong();
        return n * (headcount - 1) / (headcount - population.n());
    }

    private static ConfidenceInterval wilson(double p, double size) {
        double shrinkage = 1 + Z * Z / size;
        double centre = (p + Z * Z / (2 * size)) / shrinkage;
        double halfWidth = Z * Math.sqrt(p * (1 - p) / size + Z * Z / (4 * size * size)) / shrinkage;
        return ConfidenceInterval.of(
                p == 0 ? 0 : Math.max(0, centre - halfWidth), p == 1 ? 1 : Math.min(1, centre + halfWidth));
    }
}

package de.digicheck.statistics;

import java.math.BigInteger;
import java.util.OptionalDouble;

/**
 * Spearman–Brown reliability (<i>Reliabilität</i>) of a scale of two items, from complete cases with both items turned
 * into the direction of need. For two items it takes the place of {@link CronbachAlpha}, which is never larger for a
 * positive correlation.
 *
 * <p>ρ = 2r/(1 + r) with Pearson's correlation r of the two items.
 *
 * <ul>
 *   <li>One of the items does not vary (so for n &lt; 2): r and ρ are undefined.
 *   <li>r &lt; 0: ρ is negative, without a bound; the items do not measure one thing.
 *   <li>r = −1: ρ is undefined.
 * </ul>
 *
 * <p>Reference: R. Eisinga, M. te Grotenhuis, B. Pelzer (2013), The reliability of a two-item scale: Pearson, Cronbach, or
 * Spearman-Brown?, International Journal of Public Health 58(4), 637–642,
 * <a href="https://doi.org/10.1007/s00038-012-0416-3">doi:10.1007/s00038-012-0416-3</a>. In R:
 * {@code r <- cor(u[, 1], u[, 2]); 2 * r / (1 + r)}, the same as {@code psych::alpha(u)$total$std.alpha}.
 *
 * @param n complete cases
 * @param correlation r, −1…1
 * @param value ρ, at most 1
 */
public record SpearmanBrown(long n, OptionalDouble correlation, OptionalDouble value) {

    /**
     * Estimates the reliability from the complete cases of a scale.
     *
     * @throws IllegalArgumentException unless the scale has two items
     */
    public static SpearmanBrown of(CrossProducts scale) {
        if (scale.items() != 2) {
            throw new IllegalArgumentException("needs two items, got " + scale.items());
        }
        ExactCovariances covariances = scale.covariances();
        BigInteger covariance = covariances.covarianceWithRest(0);
        OptionalDouble r = ExactCovariances.correlation(covariance, covariances.variance(0), covariances.variance(1));
        return new SpearmanBrown(scale.n(), r, stepUp(r));
    }

    private static OptionalDouble stepUp(OptionalDouble r) {
        if (r.isEmpty() || r.getAsDouble() == -1) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(2 * r.getAsDouble() / (1 + r.getAsDouble()));
    }
}

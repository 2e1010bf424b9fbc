package de.digicheck.statistics;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The variance within groups, pooled over all groups on the assumption that they share it.
 *
 * <p>σ² = Σ (n<sub>d</sub> − 1)·s<sub>d</sub>² / Σ (n<sub>d</sub> − 1) over the groups d with a variance s<sub>d</sub>²,
 * with Σ (n<sub>d</sub> − 1) degrees of freedom. It is the mean square within groups of the one-way analysis of variance.
 *
 * <ul>
 *   <li>A group with n<sub>d</sub> &lt; 2 or of unknown variance contributes nothing.
 *   <li>No group contributes: 0 degrees of freedom and no variance.
 *   <li>No group varies: the variance is 0.
 * </ul>
 *
 * <p>The terms are added in ascending order, so the order of the groups does not matter. In R:
 * {@code anova(lm(y ~ group))["Residuals", "Mean Sq"]}.
 *
 * @param variance in the unit of the values squared; empty if and only if there are no degrees of freedom
 * @param degreesOfFreedom Σ (n<sub>d</sub> − 1)
 */
public record PooledVariance(OptionalDouble variance, long degreesOfFreedom) {

    /**
     * Checks that the parts fit together.
     *
     * @throws IllegalArgumentException if the degrees of freedom are negative, the variance is not present exactly for
     *     positive ones, or it is negative or not finite
     */
    public PooledVariance {
        if (degreesOfFreedom < 0 || variance.isPresent() != degreesOfFreedom > 0) {
            throw new IllegalArgumentException("variance " + variance + " does not fit df " + degreesOfFreedom);
        }
        if (!(variance.orElse(0) >= 0 && Double.isFinite(variance.orElse(0)))) {
            throw new IllegalArgumentException("variance out of range: " + variance);
        }
    }

    /** Pools the variances of groups. */
    public static PooledVariance of(Collection<SampleMoments> groups) {
        List<SampleMoments> varying =
                groups.stream().filter(g -> g.variance().isPresent()).toList();
        long df = varying.stream().mapToLong(g -> g.n() - 1).sum();
        if (df == 0) {
            return new PooledVariance(OptionalDouble.empty(), 0);
        }
        CompensatedSum squares = new CompensatedSum();
        varying.stream()
                .mapToDouble(g -> (g.n() - 1) * g.variance().getAsDouble())
                .sorted()
                .forEach(squares::add);
        return new PooledVariance(OptionalDouble.of(squares.dividedBy((double) df)), df);
    }
}

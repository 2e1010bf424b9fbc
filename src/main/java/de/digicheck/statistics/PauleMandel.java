package de.digicheck.statistics;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Variance τ² of the true means between units, by Paule and Mandel.
 *
 * <p>τ² is the root of Q(τ²) = Σ (ȳ<sub>d</sub> − μ(τ²))²/(τ² + v<sub>d</sub>) = D − 1 with μ(τ²) the mean weighted by
 * 1/(τ² + v<sub>d</sub>), v<sub>d</sub> the sampling variances, D the number of units.
 *
 * <ul>
 *   <li>D &lt; 2: undefined.
 *   <li>Q(0) ≤ D − 1: 0; the units show no more difference than chance makes.
 *   <li>All v<sub>d</sub> = 0: the variance of the means. All v<sub>d</sub> = v: that variance less v, not below 0.
 *   <li>Some v<sub>d</sub> = 0: Q(0) is its limit, infinite unless the means of those units agree.
 *   <li>D from 2 to 4: defined, but too uncertain to shrink by.
 * </ul>
 *
 * <p>Q falls and Q(variance of the means) ≤ D − 1, so bisection between 0 and that variance ends at the root, to the last
 * bit; no distribution is assumed. References: R. C. Paule, J. Mandel (1982), Consensus values and weighting factors,
 * Journal of Research of the National Bureau of Standards 87(5), 377–385,
 * <a href="https://doi.org/10.6028/jres.087.022">doi:10.6028/jres.087.022</a>; A. A. Veroniki and others (2016), Methods to
 * estimate the between-study variance and its uncertainty in meta-analysis, Research Synthesis Methods 7(1), 55–79,
 * <a href="https://doi.org/10.1002/jrsm.1164">doi:10.1002/jrsm.1164</a>. In R:
 * {@code metafor::rma(y, v, method = "PM", control = list(tol = 1e-15))$tau2}.
 */
public final class PauleMandel {

    private PauleMandel() {}

    /**
     * Estimates τ², in points squared.
     *
     * @return at least 0; empty for fewer than two units
     */
    public static OptionalDouble tauSquared(List<AreaMean> areas) {
        if (areas.size() < 2) {
            return OptionalDouble.empty();
        }
        double target = areas.size() - 1;
        if (WeightedMean.of(areas, 0).scatter() <= target) {
            return OptionalDouble.of(0);
        }
        double low = 0;
        double high = WeightedMean.of(equalWeights(areas), 0).scatter() / target;
        double middle = high / 2;
        while (low < middle && middle < high) {
            if (WeightedMean.of(areas, middle).scatter() > target) {
                low = middle;
            } else {
                high = middle;
            }
            middle = low + (high - low) / 2;
        }
        return OptionalDouble.of(high);
    }

    private static List<AreaMean> equalWeights(List<AreaMean> areas) {
        return areas.stream().map(a -> new AreaMean(a.mean(), 1)).toList();
    }
}

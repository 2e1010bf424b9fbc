package de.digicheck.statistics;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Variance τ² of the true means between units, by DerSimonian and Laird: a closed form, kept as a check of
 * {@link PauleMandel}. The two part where unit sizes differ much.
 *
 * <p>τ² = max(0, (Q<sub>0</sub> − (D − 1))/(Σ w − Σ w²/Σ w)) with w<sub>d</sub> = 1/v<sub>d</sub> and Q<sub>0</sub> = Σ
 * w<sub>d</sub>·(ȳ<sub>d</sub> − μ)² around the weighted mean μ; v<sub>d</sub> the sampling variances, D the number of units.
 *
 * <ul>
 *   <li>D &lt; 2, or a v<sub>d</sub> = 0: undefined.
 *   <li>Q<sub>0</sub> ≤ D − 1: 0.
 * </ul>
 *
 * <p>Reference: R. DerSimonian, N. Laird (1986), Meta-analysis in clinical trials, Controlled Clinical Trials 7(3),
 * 177–188, <a href="https://doi.org/10.1016/0197-2456(86)90046-2">doi:10.1016/0197-2456(86)90046-2</a>. In R:
 * {@code metafor::rma(y, v, method = "DL")$tau2}.
 */
public final class DerSimonianLaird {

    private DerSimonianLaird() {}

    /**
     * Estimates τ², in points squared.
     *
     * @return at least 0; empty for fewer than two units or where everybody of a unit answered
     */
    public static OptionalDouble tauSquared(List<AreaMean> areas) {
        if (areas.size() < 2 || areas.stream().anyMatch(a -> a.samplingVariance() == 0)) {
            return OptionalDouble.empty();
        }
        CompensatedSum weights = new CompensatedSum();
        CompensatedSum squares = new CompensatedSum();
        for (AreaMean area : areas) {
            weights.add(area.weight(0));
            squares.add(area.weight(0) * area.weight(0));
        }
        double excess = WeightedMean.of(areas, 0).scatter() - (areas.size() - 1);
        double scale = weights.value() - squares.value() / weights.value();
        return OptionalDouble.of(Math.max(0, excess / scale));
    }
}

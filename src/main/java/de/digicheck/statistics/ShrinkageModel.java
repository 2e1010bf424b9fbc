package de.digicheck.statistics;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Empirical-Bayes estimates of the means of small units: the area-level model of Fay and Herriot without covariates.
 *
 * <p>With the {@link PauleMandel} variance τ² between units and the sampling variance v<sub>d</sub> of a unit's mean
 * ȳ<sub>d</sub>: B<sub>d</sub> = τ²/(τ² + v<sub>d</sub>), w<sub>d</sub> = 1/(τ² + v<sub>d</sub>),
 * μ = Σ w<sub>d</sub>·ȳ<sub>d</sub>/Σ w<sub>d</sub>, θ̂<sub>d</sub> = μ + B<sub>d</sub>·(ȳ<sub>d</sub> − μ),
 * se² = B<sub>d</sub>·v<sub>d</sub> + (1 − B<sub>d</sub>)²/Σ w<sub>d</sub>; the second term is the uncertainty of μ.
 *
 * <ul>
 *   <li>No unit: no μ and no τ². One unit: no τ².
 *   <li>Fewer than {@value #FEWEST_UNITS} units: τ² is too uncertain, every unit keeps its own mean (B = 1).
 *   <li>τ² = 0: every unit gets μ (B = 0); no difference between the units is demonstrable.
 *   <li>v<sub>d</sub> = 0: everybody answered, the unit keeps its own mean (B = 1), whatever τ² is; where τ² = 0 too, μ is
 *       the mean of such units.
 *   <li>All v<sub>d</sub> = 0, so for σ² = 0: B = 1 everywhere.
 * </ul>
 *
 * <p>References: R. E. Fay, R. A. Herriot (1979), Estimates of income for small places: an application of James-Stein
 * procedures to census data, Journal of the American Statistical Association 74(366), 269–277,
 * <a href="https://doi.org/10.1080/01621459.1979.10482505">doi:10.1080/01621459.1979.10482505</a>; J. N. K. Rao, I. Molina
 * (2015), Small Area Estimation, 2nd edition, Wiley. In R: {@code metafor::blup(metafor::rma(y, v, method = "PM"))}.
 */
public final class ShrinkageModel {

    /** Units needed for τ² to be worth shrinking by. */
    public static final int FEWEST_UNITS = 5;

    private final int units;
    private final OptionalDouble tauSquared;
    private final OptionalDouble overallMean;
    private final double varianceOfOverallMean;

    private ShrinkageModel(int units, OptionalDouble tauSquared, OptionalDouble overallMean, double variance) {
        this.units = units;
        this.tauSquared = tauSquared;
        this.overallMean = overallMean;
        this.varianceOfOverallMean = variance;
    }

    /** Fits the model to the means of a partition of the staff. */
    public static ShrinkageModel fit(List<AreaMean> areas) {
        OptionalDouble tauSquared = PauleMandel.tauSquared(areas);
        if (areas.isEmpty()) {
            return new ShrinkageModel(0, tauSquared, OptionalDouble.empty(), 0);
        }
        WeightedMean overall = WeightedMean.of(areas, tauSquared.orElse(0));
        return new ShrinkageModel(areas.size(), tauSquared, OptionalDouble.of(overall.value()), overall.variance());
    }

    /** Number of units that the model was fitted to. */
    public int units() {
        return units;
    }

    /** τ², in points squared; empty for fewer than two units. */
    public OptionalDouble tauSquared() {
        return tauSquared;
    }

    /** μ, 0…100; empty without units. */
    public OptionalDouble overallMean() {
        return overallMean;
    }

    /** Tells whether there are enough units to shrink at all. */
    public boolean shrinks() {
        return units >= FEWEST_UNITS;
    }

    /** Estimates the mean of a unit, whether or not it was among those fitted. */
    public ShrunkenMean shrink(AreaMean area) {
        if (!shrinks()) {
            return new ShrunkenMean(area.mean(), Math.sqrt(area.samplingVariance()), 1);
        }
        double weight = area.shrinkageWeight(tauSquared.orElseThrow());
        double overall = overallMean.orElseThrow();
        double value = weight == 1 ? area.mean() : overall + weight * (area.mean() - overall);
        double variance = weight * area.samplingVariance() + (1 - weight) * (1 - weight) * varianceOfOverallMean;
        return new ShrunkenMean(value, Math.sqrt(variance), weight);
    }
}

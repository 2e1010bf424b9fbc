package de.digicheck.statistics;

/**
 * The mean score of one unit and the sampling variance of that mean, v = (1 − f)·σ²/n.
 *
 * @param mean 0…100
 * @param samplingVariance v, 0 where everybody answered
 */
public record AreaMean(double mean, double samplingVariance) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException unless the mean is finite and the variance finite and not negative
     */
    public AreaMean {
        if (!(Double.isFinite(mean) && Double.isFinite(samplingVariance) && samplingVariance >= 0)) {
            throw new IllegalArgumentException("no mean with a variance: " + mean + ", " + samplingVariance);
        }
    }

    /**
     * The mean of people of a finite population, with a variance pooled over units.
     *
     * @param pooledVariance σ²
     * @throws IllegalArgumentException if nobody answered or the variance is negative or not finite
     */
    public static AreaMean of(double mean, double pooledVariance, FinitePopulation population) {
        if (population.n() == 0) {
            throw new IllegalArgumentException("nobody answered");
        }
        return new AreaMean(mean, population.correction() * pooledVariance / population.n());
    }

    /** w = 1/(τ² + v); only for a positive sum. */
    double weight(double tauSquared) {
        return 1 / (tauSquared + samplingVariance);
    }

    /** B = τ²/(τ² + v), the share of what is seen that is a difference between units; 1 for v = 0. */
    double shrinkageWeight(double tauSquared) {
        return samplingVariance == 0 ? 1 : tauSquared / (tauSquared + samplingVariance);
    }
}

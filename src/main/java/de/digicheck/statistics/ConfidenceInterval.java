package de.digicheck.statistics;

/**
 * A confidence interval (<i>Vertrauensbereich</i>).
 *
 * @param lower lower end, not above the upper one
 * @param upper upper end
 * @param level share of such intervals that cover the true value, 0…1
 */
public record ConfidenceInterval(double lower, double upper, double level) {

    /** The level of all intervals that are shown. */
    public static final double LEVEL = 0.95;

    static final double UPPER_TAIL = (1 + LEVEL) / 2;
    static final double LOWER_TAIL = (1 - LEVEL) / 2;

    /**
     * Checks the order of the ends.
     *
     * @throws IllegalArgumentException unless lower ≤ upper, both finite, and 0 &lt; level &lt; 1
     */
    public ConfidenceInterval {
        if (!(lower <= upper && Double.isFinite(lower) && Double.isFinite(upper) && level > 0 && level < 1)) {
            throw new IllegalArgumentException("no interval: " + lower + ".." + upper + " at " + level);
        }
    }

    static ConfidenceInterval of(double lower, double upper) {
        return new ConfidenceInterval(lower, upper, LEVEL);
    }

    static ConfidenceInterval around(double centre, double halfWidth) {
        return of(centre - halfWidth, centre + halfWidth);
    }

    /** This interval, its ends moved into lowest…highest. */
    ConfidenceInterval clippedTo(double lowest, double highest) {
        return new ConfidenceInterval(clip(lower, lowest, highest), clip(upper, lowest, highest), level);
    }

    /** Width of the interval. */
    public double width() {
        return upper - lower;
    }

    private static double clip(double value, double lowest, double highest) {
        return Math.min(Math.max(value, lowest), highest);
    }
}

package de.digicheck.release.attack;

/**
 * What is known of the sum over a set of cells.
 *
 * @param lo the sum is at least this
 * @param hi the sum is at most this; may be infinite
 */
public record SetRange(CellSet set, double lo, double hi) {

    /** Sums within it are taken for equal: far below one answer, far above the dust of the computer. */
    static final double DUST = 1e-6;

    public SetRange {
        if (!(lo <= hi)) {
            throw new IllegalArgumentException("no range: " + lo + " to " + hi);
        }
    }

    /** A sum that is known. */
    public static SetRange exactly(CellSet set, double value) {
        return new SetRange(set, value, value);
    }

    /** Tells whether some values are possible. */
    public boolean allows(double[] values) {
        double sum = set.total(values);
        double dust = DUST * Math.max(1, Math.abs(sum));
        return sum >= lo - dust && sum <= hi + dust;
    }
}

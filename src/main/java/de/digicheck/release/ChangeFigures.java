package de.digicheck.release;

/**
 * Change since the wave before.
 *
 * @param delta this score minus the earlier one, in points of need
 * @param se standard error without finite-population correction
 * @param df degrees of freedom (Welch)
 * @param interval 95 % confidence interval of the change
 * @param minimalDetectable smallest change that would have been noticed
 */
public record ChangeFigures(Figure delta, Figure se, Figure df, IntervalFigure interval, Figure minimalDetectable) {

    /** No earlier wave, or another part then. */
    public static final ChangeFigures UNDEFINED = new ChangeFigures(
            Figure.undefined(), Figure.undefined(), Figure.undefined(), IntervalFigure.UNDEFINED, Figure.undefined());

    /** Tells whether there is nothing to tell at all. */
    public boolean isUndefined() {
        return equals(UNDEFINED);
    }
}

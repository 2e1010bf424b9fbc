package de.digicheck.release;

/**
 * Mann–Whitney test of one part against all others.
 *
 * @param u statistic of the part
 * @param z with continuity correction
 * @param p two-sided probability, tie-corrected normal approximation
 * @param q by Benjamini–Hochberg over parts and fields
 * @param cliffsDelta effect, −1…1; above 0 = more need than the rest
 * @param flagged 1 where the part differs markedly and surely, else 0
 */
public record VersusRest(Figure u, Figure z, Figure p, Figure q, Figure cliffsDelta, Figure flagged) {

    /** Not compared. */
    public static final VersusRest UNDEFINED = of(Figure.undefined());

    /** The same figure everywhere, such as one that is withheld. */
    public static VersusRest of(Figure figure) {
        return new VersusRest(figure, figure, figure, figure, figure, figure);
    }

    /** Tells whether there is nothing to tell at all. */
    public boolean isUndefined() {
        return equals(UNDEFINED);
    }
}

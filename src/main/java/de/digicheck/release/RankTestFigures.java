package de.digicheck.release;

/**
 * Kruskal–Wallis test of a field over the parts.
 *
 * @param h statistic with tie correction
 * @param df degrees of freedom
 * @param p probability under no difference, 0…1
 * @param pHolm the same, by Holm over all fields
 * @param epsilonSquared effect, 0…1
 */
public record RankTestFigures(Figure h, Figure df, Figure p, Figure pHolm, Figure epsilonSquared) {

    static RankTestFigures of(Figure figure) {
        return new RankTestFigures(figure, figure, figure, figure, figure);
    }
}

package de.digicheck.release;

/**
 * Score of a part, shrunken towards the other parts as far as its own answers are few.
 *
 * @param mean 0…100
 * @param se standard error, in points of need
 * @param weight on the part's own score, 0…1; 1 = not shrunken
 */
public record ShrunkenFigures(Figure mean, Figure se, Figure weight) {

    /** No part of a partition, or nothing to shrink. */
    public static final ShrunkenFigures UNDEFINED = of(Figure.undefined());

    /** The same figure everywhere, such as one that is withheld. */
    public static ShrunkenFigures of(Figure figure) {
        return new ShrunkenFigures(figure, figure, figure);
    }
}

package de.digicheck.release;

/**
 * Cronbach's alpha with Feldt's 95 % interval.
 *
 * @param n people who answered all items of the field
 */
public record AlphaFigures(Figure n, Figure value, IntervalFigure interval) {

    /** An alpha that is not shown. */
    static final AlphaFigures WITHHELD =
            new AlphaFigures(Withheld.PROTECTED, Withheld.PROTECTED, IntervalFigure.withheld(Withheld.PROTECTED));

    /** No alpha: the field has no item. */
    public static final AlphaFigures UNDEFINED =
            new AlphaFigures(Figure.of(0), Figure.undefined(), IntervalFigure.UNDEFINED);
}

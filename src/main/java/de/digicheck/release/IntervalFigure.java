package de.digicheck.release;

/** Ends of a 95 % confidence interval (<i>Vertrauensbereich</i>); both shown, both undefined or both withheld. */
public record IntervalFigure(Figure lower, Figure upper) {

    /** No interval. */
    public static final IntervalFigure UNDEFINED = new IntervalFigure(Figure.undefined(), Figure.undefined());

    public IntervalFigure {
        if (lower.getClass() != upper.getClass()
                || lower.value().isPresent() != upper.value().isPresent()) {
            throw new IllegalArgumentException("both ends are shown, undefined or withheld: " + lower + ", " + upper);
        }
    }

    /** An interval that is not shown. */
    public static IntervalFigure withheld(Withheld withheld) {
        return new IntervalFigure(withheld, withheld);
    }

    /** Tells whether there is an interval to show. */
    public boolean isDefined() {
        return lower.value().isPresent();
    }
}

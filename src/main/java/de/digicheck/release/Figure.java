package de.digicheck.release;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Figure (<i>Kennzahl</i>): a number that may be shown, or the fact that it is not shown. */
public sealed interface Figure permits Reported, Withheld {

    /** A number that is shown as it is. */
    static Figure of(double value) {
        return new Reported(OptionalDouble.of(value), Reported.Bound.EXACT);
    }

    /** A number that is shown, or undefined when there is none. */
    static Figure of(OptionalDouble value) {
        return new Reported(value, Reported.Bound.EXACT);
    }

    /** A count that is shown; at most 2⁵³, so that it is exact. */
    static Figure ofCount(long count) {
        return of((double) count);
    }

    /** A count that is shown, or undefined when it is not known. */
    static Figure of(OptionalInt count) {
        return count.isPresent() ? of(count.getAsInt()) : undefined();
    }

    /** A number that does not exist, such as the dispersion of one answer. */
    static Figure undefined() {
        return Reported.UNDEFINED;
    }

    /** The number, if it is shown and defined; for {@code ≥} and {@code ≤} the bound. */
    OptionalDouble value();
}

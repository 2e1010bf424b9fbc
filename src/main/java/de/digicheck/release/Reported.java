package de.digicheck.release;

import java.util.OptionalDouble;

/**
 * A figure that is shown.
 *
 * @param value finite; empty when undefined
 * @param bound whether the value is the figure itself or an end of its range
 */
public record Reported(OptionalDouble value, Bound bound) implements Figure {

    static final Reported UNDEFINED = new Reported(OptionalDouble.empty(), Bound.EXACT);

    /** What a value says. */
    public enum Bound {
        EXACT,
        /** The figure is at least the value (town only, near-unanimous results). */
        AT_LEAST,
        /** The figure is at most the value. */
        AT_MOST
    }

    public Reported {
        if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
            throw new IllegalArgumentException("a figure is finite: " + value);
        }
    }
}

package de.digicheck.release;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How many of some have answered, as it may be kept and shown: rounded down to tens, and nothing where fewer than
 * {@value #SMALLEST_SHOWN} are invited.
 *
 * @param invited empty when not known
 * @param tens responses, rounded down to tens; 0 where they are not shown
 */
public record TurnoutCell(OptionalInt invited, long tens) {

    static final int SMALLEST_SHOWN = 20;
    private static final long STEP = 10;

    /** Rounds an exact count; where the invited are not known, so many must have answered. */
    static TurnoutCell of(OptionalInt invited, long exact) {
        long tens = exact / STEP * STEP;
        boolean shown = invited.orElse((int) Math.min(tens, Integer.MAX_VALUE)) >= SMALLEST_SHOWN;
        return new TurnoutCell(invited, shown ? tens : 0);
    }

    /** The count, or why it is not shown. */
    public Figure responses() {
        boolean shown = invited.isPresent() ? invited.getAsInt() >= SMALLEST_SHOWN : tens >= SMALLEST_SHOWN;
        return shown ? Figure.ofCount(tens) : Withheld.PROTECTED;
    }

    /** Share of the invited who have answered, 0…1, from the rounded count, to two decimals; empty when not known. */
    public OptionalDouble rate() {
        if (responses().value().isEmpty() || invited.orElse(0) == 0) {
            return OptionalDouble.empty();
        }
        double rate = responses().value().getAsDouble() / invited.getAsInt();
        return OptionalDouble.of(Math.min(1, Coarsening.statistic(rate)));
    }
}

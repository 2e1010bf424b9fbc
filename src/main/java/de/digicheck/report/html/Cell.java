package de.digicheck.report.html;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A figure as a reader sees it.
 *
 * @param value what a picture draws; empty when there is nothing to draw
 */
public record Cell(String text, State state, OptionalDouble value) {

    private static final int STEP = 20;
    private static final int HIGHEST_STEP = 4;

    /** Whether there is a number. */
    public enum State {
        SHOWN,
        /** Not shown, to protect answers or because the gate never publishes this kind. */
        WITHHELD,
        /** There is no such number. */
        UNDEFINED
    }

    /** Class of the cell in the style sheet. */
    public String css() {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether there is a number to read. */
    public boolean isShown() {
        return state == State.SHOWN;
    }

    /** Class of the heat step of a need 0…100, five steps of 20 points; the number that is read decides, not its decimals. */
    public String heat() {
        return value.isEmpty() ? css() : "s" + Math.min(HIGHEST_STEP, Math.round(value.getAsDouble()) / STEP);
    }
}

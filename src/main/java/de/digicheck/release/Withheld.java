package de.digicheck.release;

import java.util.OptionalDouble;

/** A figure that is not shown (<i>Zurückhaltung einer Zahl</i>). */
public record Withheld(Reason reason) implements Figure {

    /** Withheld to protect answers. */
    public static final Withheld PROTECTED = new Withheld(Reason.PROTECTED);
    /** Of a kind that the gate never publishes. */
    public static final Withheld NOT_PUBLISHED = new Withheld(Reason.NOT_PUBLISHED);

    /** Why a figure is not shown. All readers see the same words for {@code PROTECTED}. */
    public enum Reason {
        PROTECTED("protected"),
        NOT_PUBLISHED("not-published");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        /** The word in {@code results.json}. */
        public String word() {
            return word;
        }
    }

    @Override
    public OptionalDouble value() {
        return OptionalDouble.empty();
    }
}

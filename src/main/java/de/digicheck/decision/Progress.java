package de.digicheck.decision;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far what was adopted has been carried out (<i>Stand der Umsetzung</i>). */
public enum Progress {
    /** Nothing has begun. */
    NOT_STARTED,
    /** Under way. */
    RUNNING,
    /** Carried out. */
    DONE,
    /** Given up. */
    STOPPED;

    /** The progress of a word, if there is one. */
    public static Optional<Progress> find(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** Word in forms and the store. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

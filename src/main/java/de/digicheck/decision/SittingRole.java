package de.digicheck.decision;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a body does with a proposal in a sitting. */
public enum SittingRole {
    /** Deliberates for another body (<i>Vorberatung</i>). */
    PRELIMINARY,
    /** Is told (<i>Information</i>). */
    INFORMATION,
    /** Decides (<i>Entscheidung</i>). */
    DECISION;

    /** The role of a word, if there is one. */
    public static Optional<SittingRole> find(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /** Word in YAML, forms and the store. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

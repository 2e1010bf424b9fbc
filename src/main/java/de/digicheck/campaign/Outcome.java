package de.digicheck.campaign;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What came of asking a party. */
public enum Outcome {
    /** Agreed, gave its opinion without objections, was heard, or was told. */
    GIVEN,
    /** Agreed only if something changes; the campaign is a draft again. */
    WITH_CONDITIONS,
    /** Refused; the campaign is a draft again. */
    REFUSED,
    /** Said nothing in its time. Never stands for the consent of a party that decides. */
    LAPSED;

    /** The outcome that a word in the API names. */
    public static Optional<Outcome> of(String word) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.word().equals(word))
                .findFirst();
    }

    /** The word in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Tells whether the campaign may go on. */
    public boolean isPositive() {
        return this == GIVEN || this == LAPSED;
    }
}

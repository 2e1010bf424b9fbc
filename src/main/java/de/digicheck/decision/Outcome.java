package de.digicheck.decision;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a sitting ends for a proposal. */
public enum Outcome {
    /** Taken note of (<i>zur Kenntnis genommen</i>). */
    NOTED,
    /** Put off to another sitting of the same body (<i>zurückgestellt</i>). */
    POSTPONED,
    /** Adopted as it was proposed (<i>ungeändert beschlossen</i>). */
    ADOPTED,
    /** Adopted with another text (<i>geändert beschlossen</i>). */
    ADOPTED_AMENDED,
    /** Rejected (<i>abgelehnt</i>). */
    REJECTED;

    /** The outcome of a word, if there is one. */
    public static Optional<Outcome> find(String word) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.word().equals(word))
                .findFirst();
    }

    /** Word in forms and the store. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Tells whether a body in this role can end so: who does not decide takes note or puts off. */
    public boolean isOpenTo(SittingRole role) {
        return switch (this) {
            case NOTED -> role != SittingRole.DECISION;
            case POSTPONED -> true;
            case ADOPTED, ADOPTED_AMENDED, REJECTED -> role == SittingRole.DECISION;
        };
    }

    /** Tells whether the proposal was adopted. */
    public boolean isAdopted() {
        return this == ADOPTED || this == ADOPTED_AMENDED;
    }

    /** Tells whether no sitting follows. */
    public boolean isFinal() {
        return isAdopted() || this == REJECTED;
    }

    /** Tells whether it needs a reason; a note does not. */
    public boolean needsReason() {
        return this != NOTED;
    }
}

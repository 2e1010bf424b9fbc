package de.digicheck.decision;

import java.util.Locale;

/** How far a proposal has come. */
public enum Stage {
    /** On the agenda of a sitting whose outcome is not known. */
    WAITING,
    /** The next sitting is to be entered. */
    NEXT_SITTING,
    /** Adopted, as proposed or amended. */
    ADOPTED,
    /** Rejected. */
    REJECTED;

    /** Word in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

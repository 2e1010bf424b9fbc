package de.digicheck.campaign;

import java.time.Instant;
import java.util.Locale;

/**
 * A change of a plan, kept for good.
 *
 * @param by name of the account
 * @param reason empty for a draft
 * @param before what it replaces: the last day of an extended window, else the fingerprint of the terms
 */
public record Amendment(Kind kind, Instant at, String by, String reason, String before) {

    /** What was changed. */
    public enum Kind {
        /** A draft; everybody is asked anew. */
        EDITED,
        /** Terms that were agreed upon became stricter. */
        TIGHTENED,
        /** The window became longer. */
        EXTENDED;

        /** The word in the API. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

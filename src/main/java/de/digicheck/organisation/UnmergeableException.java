package de.digicheck.organisation;

import java.util.Locale;

/** Parts cannot be joined as asked. */
public final class UnmergeableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    UnmergeableException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Why parts cannot be joined. */
    public enum Reason {
        /** Fewer than two parts are named. */
        TOO_FEW_PARTS,
        /** There is no such part, or not any more. */
        UNKNOWN_PART,
        /** They do not stand directly below the same part. */
        DIFFERENT_FAMILIES,
        /** The staff of separate role groups stays apart. */
        SEPARATE_PART;

        /** The word in the API. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

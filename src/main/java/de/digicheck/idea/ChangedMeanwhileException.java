package de.digicheck.idea;

import java.io.Serial;

/** Somebody else has changed the same thing in the meantime; nothing was written. */
public final class ChangedMeanwhileException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public ChangedMeanwhileException(String message) {
        super(message);
    }
}

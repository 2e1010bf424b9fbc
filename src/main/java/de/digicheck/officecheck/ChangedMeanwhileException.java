package de.digicheck.officecheck;

/** A check was changed by somebody else since it was seen; nothing was stored. */
public final class ChangedMeanwhileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhileException(String message) {
        super(message);
    }
}

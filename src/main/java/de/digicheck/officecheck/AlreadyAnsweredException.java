package de.digicheck.officecheck;

/** Somebody else has answered a check field otherwise. */
public final class AlreadyAnsweredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CheckVersion latest;

    AlreadyAnsweredException(CheckVersion latest) {
        super("a check field is answered otherwise", null, false, false);
        this.latest = latest;
    }

    /** The check with that answer. */
    public CheckVersion latest() {
        return latest;
    }
}

package de.digicheck.officecheck;

/** A check has changed so that an addition does not fit it any more; nothing is added. */
public final class UnfitAdditionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CheckVersion latest;

    UnfitAdditionException(CheckVersion latest) {
        super("the addition does not fit the check as it is now", null, false, false);
        this.latest = latest;
    }

    /** The check as it is now. */
    public CheckVersion latest() {
        return latest;
    }
}

package de.digicheck.projectcatalogue;

import java.util.List;

/** An outline cannot be written as asked. */
public final class RefusedOutlineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    @SuppressWarnings("serial") // never leaves the process
    private final List<OutlineProblem> problems;

    public RefusedOutlineException(Reason reason, String message) {
        super(message);
        this.reason = reason;
        this.problems = List.of();
    }

    public RefusedOutlineException(List<OutlineProblem> problems) {
        super("the content does not fit");
        this.reason = Reason.INVALID;
        this.problems = List.copyOf(problems);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Everything that is wrong with its content; none for other reasons. */
    public List<OutlineProblem> problems() {
        return problems;
    }

    /** Why an outline is refused. */
    public enum Reason {
        /** There is no such outline. */
        UNKNOWN,
        /** There is one already. */
        KEY_TAKEN,
        /** Somebody has written another version since; look again. */
        CHANGED_MEANWHILE,
        /** Its content does not fit. */
        INVALID
    }
}

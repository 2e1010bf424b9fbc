package de.digicheck.decision;

import java.util.List;

/** A proposal cannot be written as asked. */
public final class RefusedDecisionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    @SuppressWarnings("serial") // never leaves the process
    private final List<DecisionProblem> problems;

    public RefusedDecisionException(Reason reason, String message) {
        super(message);
        this.reason = reason;
        this.problems = List.of();
    }

    public RefusedDecisionException(List<DecisionProblem> problems) {
        super("the entry does not fit");
        this.reason = Reason.INVALID;
        this.problems = List.copyOf(problems);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Everything that is wrong with an entry; none for other reasons. */
    public List<DecisionProblem> problems() {
        return problems;
    }

    /** Why a change is refused. */
    public enum Reason {
        /** There is no such proposal. */
        UNKNOWN,
        /** There is one of this number already. */
        NUMBER_TAKEN,
        /** Somebody has written another version since; look again. */
        CHANGED_MEANWHILE,
        /** The entry does not fit. */
        INVALID
    }
}

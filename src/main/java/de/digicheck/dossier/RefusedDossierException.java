package de.digicheck.dossier;

import java.util.List;

/** A dossier cannot be changed as asked; nothing has changed. */
public final class RefusedDossierException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    @SuppressWarnings("serial") // never leaves the process
    private final List<DossierProblem> problems;

    public RefusedDossierException(Reason reason, String message) {
        super(message);
        this.reason = reason;
        this.problems = List.of();
    }

    public RefusedDossierException(List<DossierProblem> problems) {
        super("the entry does not fit");
        this.reason = Reason.INVALID;
        this.problems = List.copyOf(problems);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Everything that is wrong with an entry; none for other reasons. */
    public List<DossierProblem> problems() {
        return problems;
    }

    /** Why a change is refused. */
    public enum Reason {
        /** There is no such dossier, or not for this reader. */
        UNKNOWN,
        /** There is one of this number already. */
        NUMBER_TAKEN,
        /** Somebody has changed it since, or figures are others than those that were looked at. */
        CHANGED_MEANWHILE,
        /** It is frozen, or not yet. */
        WRONG_STATE,
        /** The entry does not fit. */
        INVALID
    }
}

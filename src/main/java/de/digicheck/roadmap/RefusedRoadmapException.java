package de.digicheck.roadmap;

import java.util.List;

/** A version of the roadmap cannot be made as asked. */
public final class RefusedRoadmapException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    @SuppressWarnings("serial") // never leaves the process
    private final List<Roadmap.Reason> conditions;

    public RefusedRoadmapException(Reason reason, String message) {
        super(message);
        this.reason = reason;
        this.conditions = List.of();
    }

    RefusedRoadmapException(List<Roadmap.Reason> conditions) {
        super("no plan meets all conditions");
        this.reason = Reason.INFEASIBLE;
        this.conditions = List.copyOf(conditions);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The conditions that cannot hold together; none for other reasons. */
    public List<Roadmap.Reason> conditions() {
        return conditions;
    }

    /** Why a version is refused. */
    public enum Reason {
        /** There is no such version. */
        UNKNOWN,
        /** Somebody has made another version since, or figures have changed; look again. */
        CHANGED_MEANWHILE,
        /** No result has been released that projects could be ranked by. */
        NO_RESULT,
        /** No plan meets all conditions. */
        INFEASIBLE,
        /** The project, or the year, is none that can be planned. */
        NOT_PLANNABLE,
        /** Some figures are assumptions that no role of the town has confirmed. */
        UNCONFIRMED
    }
}

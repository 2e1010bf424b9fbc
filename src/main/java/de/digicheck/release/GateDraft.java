package de.digicheck.release;

import de.digicheck.aggregation.GridEstimates;
import java.util.List;
import java.util.Optional;

/** What a gate wants to publish, as coarse as planned. */
record GateDraft(Gate gate, GridEstimates estimates, GatePlan plan, Candidate candidate) implements ReleaseDraft {

    static GateDraft of(Gate gate, GridEstimates estimates, GatePlan plan) {
        return new GateDraft(gate, estimates, plan, gate.candidate(estimates, plan));
    }

    @Override
    public Optional<Coarser> coarser(List<AuditFinding> findings) {
        return plan.coarser(candidate.release(), findings).map(next -> {
            GateDraft draft = of(gate, estimates, next);
            return new Coarser(step(next, draft.candidate.release()), draft);
        });
    }

    private CoarseningStep step(GatePlan next, Release coarser) {
        if (next.mergedRoles() > plan.mergedRoles()) {
            return CoarseningStep.MERGE_SMALLEST_ROLES;
        }
        if (!next.withheld().equals(plan.withheld())) {
            return CoarseningStep.WITHHOLD_ITEMS;
        }
        if (next.mergedParts() == plan.mergedParts()) {
            return CoarseningStep.DROP_ROLE_TABLE;
        }
        return coarser.units().isEmpty() ? CoarseningStep.TOWN_ONLY : CoarseningStep.MERGE_SMALLEST_PART;
    }
}

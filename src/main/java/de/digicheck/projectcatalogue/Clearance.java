package de.digicheck.projectcatalogue;

import java.util.List;
import java.util.Optional;

/**
 * Who must agree to an outline, and how far its money is.
 *
 * @param approvals kinds are unique
 * @param funding state of the money, if said
 */
public record Clearance(List<Approval> approvals, Optional<FundingStatus> funding) {

    /** Nothing said. */
    public static final Clearance UNKNOWN = new Clearance(List.of(), Optional.empty());

    public Clearance {
        approvals = List.copyOf(approvals);
        if (approvals.stream().map(Approval::kind).distinct().count() < approvals.size()) {
            throw new IllegalArgumentException("a kind of approval is named twice");
        }
    }

    /** How far the money is (<i>Finanzierungsstand</i>). */
    public enum FundingStatus implements Word {
        /** Registered for the budget (<i>angemeldet</i>). */
        REGISTERED,
        /** In the draft of the budget (<i>im Entwurf</i>). */
        DRAFTED,
        /** In the budget that the council adopted (<i>beschlossen</i>). */
        ADOPTED,
        /** May be spent (<i>freigegeben</i>). */
        RELEASED
    }
}

package de.digicheck.release;

import de.digicheck.aggregation.CellCounts;
import de.digicheck.aggregation.GridEstimates;
import java.util.List;

/** Gives a gate somebody who attacks what it wants to publish. */
@FunctionalInterface
public interface Auditing {

    /** Finds nothing: the rules alone decide. */
    Auditing TRUSTING = estimates -> candidate -> new AuditReport(0, 0, 0, List.of(), List.of());

    /**
     * The attack of {@link Audit}.
     *
     * @param groupSize k
     */
    static Auditing attacking(int groupSize) {
        return estimates -> {
            PublicStructure structure = PublicStructure.of(estimates.grid());
            return new Audit(
                    structure, CellCounts.of(estimates, structure.cells().keySet()), groupSize, List.of());
        };
    }

    /** Somebody who knows what is protected. */
    Auditor of(GridEstimates estimates);
}

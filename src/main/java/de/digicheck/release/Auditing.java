package de.digicheck.release;

import de.digicheck.aggregation.CellCounts;
import de.digicheck.aggregation.GridEstimates;
import de.digicheck.shared.ItemKey;
import java.util.List;
import java.util.Set;

/** Gives a gate somebody who attacks what it wants to publish. */
@FunctionalInterface
public interface Auditing {

    /** Finds nothing: the rules alone decide. */
    Auditing TRUSTING = (estimates, earlier) -> candidate -> new AuditReport(0, 0, 0, List.of(), List.of());

    /**
     * The attack of {@link Audit}.
     *
     * @param groupSize k
     */
    static Auditing attacking(int groupSize) {
        return (estimates, earlier) -> {
            PublicStructure structure = PublicStructure.of(estimates.grid());
            CellCounts counts = CellCounts.of(estimates, structure.cells().keySet());
            Set<ItemKey> factual = estimates.factualItems();
            List<Candidate> waves = earlier.stream()
                    .map(release -> release.of(factual, structure))
                    .toList();
            return new Audit(structure, counts, groupSize, List.of()).after(waves);
        };
    }

    /**
     * Somebody who knows what is protected.
     *
     * @param earlier releases of earlier surveys that everybody has read
     */
    Auditor of(GridEstimates estimates, List<EarlierRelease> earlier);
}

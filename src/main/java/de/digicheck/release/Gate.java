package de.digicheck.release;

import de.digicheck.aggregation.GridEstimates;
import java.util.List;

/**
 * The gate (<i>Freigabe</i>): publishes figures of the town, its parts and its role groups such that what can be computed
 * from all of them together never concerns fewer than k people. Parts come from one merged grid a tier, figures are shown
 * for whole families or not at all, numbers are coarsened; what is shown beside them is computed from the coarse numbers.
 *
 * @param minimumGroupSize k, at least 5
 * @param auditing who attacks each release before it leaves; it is made coarser until nothing is found
 */
public record Gate(int minimumGroupSize, Auditing auditing) {

    /** Refuses a k below 5. */
    public Gate {
        if (minimumGroupSize < Coarsening.SMALLEST_GROUP) {
            throw new IllegalArgumentException("the minimum group size is at least 5: " + minimumGroupSize);
        }
    }

    /**
     * A gate whose releases are attacked.
     *
     * @param minimumGroupSize k, at least 5
     * @throws IllegalArgumentException if it is smaller
     */
    public static Gate of(int minimumGroupSize) {
        return new Gate(minimumGroupSize, Auditing.attacking(minimumGroupSize));
    }

    /** The finest release in which nothing is found; the town alone when something is found in all others. */
    public Release release(GridEstimates estimates) {
        return audited(estimates).candidate().release();
    }

    /** The same with the audit sheet. */
    public AuditLoop.Outcome audited(GridEstimates estimates) {
        return new AuditLoop(auditing.of(estimates)).run(GateDraft.of(this, estimates, GatePlan.RULES));
    }

    /** The release by the rules, made coarser as planned. */
    public Release release(GridEstimates estimates, GatePlan plan) {
        return candidate(estimates, plan).release();
    }

    Candidate candidate(GridEstimates estimates, GatePlan plan) {
        Coarsening coarsening = new Coarsening(minimumGroupSize);
        Release town = new TownPolicy(coarsening, List.of()).release(estimates.all());
        return new GatedRelease(estimates, new Tiers(estimates, coarsening, plan.mergedParts()), plan).with(town);
    }
}

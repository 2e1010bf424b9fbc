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
 * @param earlier releases of the last 24 months, the latest first: no part crosses one of theirs, and parts that are the same
 *     show how they changed since the first of them; all of them are known to the attacker
 */
public record Gate(int minimumGroupSize, Auditing auditing, List<EarlierRelease> earlier) {

    /** Refuses a k below 5. */
    public Gate {
        earlier = List.copyOf(earlier);
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
        return new Gate(minimumGroupSize, Auditing.attacking(minimumGroupSize), List.of());
    }

    /** The same gate for a survey that follows others, the latest first. */
    public Gate after(List<EarlierRelease> others) {
        return new Gate(minimumGroupSize, auditing, others);
    }

    /**
     * The finest release in which nothing is found; the town alone when something is found in all others.
     *
     * @throws IllegalStateException if something is found even in that; {@link #audited} tells
     */
    public Release release(GridEstimates estimates) {
        AuditLoop.Outcome outcome = audited(estimates);
        if (!outcome.publishable()) {
            throw new IllegalStateException("even the coarsest release would tell something of a few people");
        }
        return outcome.candidate().release();
    }

    /** The same with the audit sheet; not to be published unless the outcome says that it may be. */
    public AuditLoop.Outcome audited(GridEstimates estimates) {
        return new AuditLoop(auditing.of(estimates, earlier)).run(GateDraft.of(this, estimates, GatePlan.RULES));
    }

    /** The release by the rules, made coarser as planned. */
    public Release release(GridEstimates estimates, GatePlan plan) {
        return candidate(estimates, plan).release();
    }

    Candidate candidate(GridEstimates estimates, GatePlan plan) {
        Coarsening coarsening = new Coarsening(minimumGroupSize);
        Release all = new TownPolicy(coarsening, List.of()).release(estimates.all());
        Release town = new ItemWithholding(all).without(plan.withheld());
        Tiers tiers = new Tiers(estimates, coarsening, earlier, plan.mergedParts());
        Candidate candidate = new GatedRelease(estimates, tiers, plan).with(town);
        return earlier.stream()
                .findFirst()
                .map(before -> candidate.with(WaveChanges.since(before.release(), candidate.release())))
                .orElse(candidate);
    }
}

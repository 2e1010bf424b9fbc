package de.digicheck.release;

import de.digicheck.aggregation.GridEstimates;
import java.util.List;
import java.util.Optional;

/**
 * The gate (<i>Freigabe</i>): publishes figures of the town, its parts and its role groups such that what can be computed
 * from all of them together never concerns fewer than k people. Parts come from one merged grid a tier, figures are shown
 * for whole families or not at all, numbers are coarsened; what is shown beside them is computed from the coarse numbers.
 *
 * @param minimumGroupSize k, at least 5
 * @param auditor asked whether a release tells too much; it is made coarser until he is content
 */
public record Gate(int minimumGroupSize, ReleaseAuditor auditor) {

    /** Refuses a k below 5. */
    public Gate {
        if (minimumGroupSize < Coarsening.SMALLEST_GROUP) {
            throw new IllegalArgumentException("the minimum group size is at least 5: " + minimumGroupSize);
        }
    }

    /**
     * A gate that trusts its rules.
     *
     * @param minimumGroupSize k, at least 5
     * @throws IllegalArgumentException if it is smaller
     */
    public static Gate of(int minimumGroupSize) {
        return new Gate(minimumGroupSize, ReleaseAuditor.TRUSTING);
    }

    /** The finest release that the auditor lets pass; the town alone when he lets nothing else pass. */
    public Release release(GridEstimates estimates) {
        GatePlan plan = GatePlan.RULES;
        Release release = release(estimates, plan);
        while (!auditor.passes(release, estimates)) {
            Optional<GatePlan> coarser = plan.coarser(release);
            if (coarser.isEmpty()) {
                return release;
            }
            plan = coarser.get();
            release = release(estimates, plan);
        }
        return release;
    }

    /** The release by the rules, made coarser as planned. */
    public Release release(GridEstimates estimates, GatePlan plan) {
        Coarsening coarsening = new Coarsening(minimumGroupSize);
        Release town = new TownPolicy(coarsening, List.of()).release(estimates.all());
        return new GatedRelease(estimates, new Tiers(estimates, coarsening, plan.mergedParts()), plan).with(town);
    }
}

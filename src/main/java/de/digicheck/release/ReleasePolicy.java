package de.digicheck.release;

import de.digicheck.aggregation.Estimates;

/**
 * Rules that decide what of the estimates may be published. {@code raw} publishes everything and is for analysts on
 * their own files: only the command line may ask for it.
 */
public sealed interface ReleasePolicy permits RawPolicy, TownPolicy {

    /** Every figure, unrounded. Only {@code cli} may call this; an architecture test watches it. */
    static ReleasePolicy raw() {
        return new RawPolicy();
    }

    /**
     * What protects every small group: for now the town's figures only, coarsened.
     *
     * @param minimumGroupSize k, at least 5
     * @throws IllegalArgumentException if it is smaller
     */
    static ReleasePolicy gated(int minimumGroupSize) {
        return new TownPolicy(new Coarsening(minimumGroupSize));
    }

    /** Makes the release; nothing else may turn estimates into figures. */
    Release release(Estimates estimates);
}

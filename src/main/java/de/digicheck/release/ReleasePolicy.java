package de.digicheck.release;

import de.digicheck.aggregation.Estimates;
import de.digicheck.campaign.ReleaseTerms;
import java.util.List;

/**
 * Rules that decide what of the estimates may be published. {@code raw} publishes everything and is for analysts on
 * their own files: only the command line may ask for it.
 */
public sealed interface ReleasePolicy permits RawPolicy, TownPolicy {

    /** Fewest valid answers behind a figure of an open link. */
    int OPEN_LINK_GROUP = ReleaseTerms.OPEN_LINK_GROUP;

    /** Every figure, unrounded. Only {@code cli} may call this; an architecture test watches it. */
    static ReleasePolicy raw() {
        return new RawPolicy();
    }

    /**
     * The town's figures only, coarsened; {@link Gate} adds parts and role groups.
     *
     * @param minimumGroupSize k, at least 5
     * @throws IllegalArgumentException if it is smaller
     */
    static ReleasePolicy townOnly(int minimumGroupSize) {
        return new TownPolicy(new Coarsening(minimumGroupSize), List.of());
    }

    /**
     * As {@link #townOnly}, for answers by an open link: from {@value #OPEN_LINK_GROUP} valid answers, because nobody knows how
     * many of them one person gave.
     *
     * @param minimumGroupSize k, at least 5
     * @throws IllegalArgumentException if it is smaller
     */
    static ReleasePolicy openLink(int minimumGroupSize) {
        if (minimumGroupSize < Coarsening.SMALLEST_GROUP) {
            throw new IllegalArgumentException("the minimum group size is at least 5: " + minimumGroupSize);
        }
        Coarsening coarsening = new Coarsening(Math.max(minimumGroupSize, OPEN_LINK_GROUP));
        return new TownPolicy(coarsening, List.of(Caveat.of(Caveat.Code.OPEN_LINK)));
    }

    /** Makes the release; nothing else may turn estimates into figures. */
    Release release(Estimates estimates);
}

package de.digicheck.release;

import de.digicheck.aggregation.GridEstimates;

/** Somebody who tries to learn from a release what it must not tell. */
@FunctionalInterface
public interface ReleaseAuditor {

    /** Finds nothing: the rules alone decide. */
    ReleaseAuditor TRUSTING = (release, estimates) -> true;

    /**
     * Tells whether nothing can be learnt.
     *
     * @param estimates what is protected
     */
    boolean passes(Release release, GridEstimates estimates);
}

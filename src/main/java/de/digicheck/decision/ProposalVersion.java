package de.digicheck.decision;

import java.time.Instant;

/**
 * A proposal as it was from a moment on. Versions are never changed.
 *
 * @param number 1, 2, …
 * @param at since when
 * @param by name of the account
 * @param step what has changed
 */
public record ProposalVersion(int number, Instant at, String by, ProposalStep step, ResolutionProposal proposal) {

    public ProposalVersion {
        if (number < 1) {
            throw new IllegalArgumentException("versions begin with 1");
        }
    }
}

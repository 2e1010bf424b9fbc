package de.digicheck.decision;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where proposals are kept, with all their versions. */
public interface ResolutionProposals {

    /** The latest version of a proposal, or nothing. */
    Mono<ProposalVersion> find(ProposalNumber number);

    /** The latest version of each proposal, in no particular order. */
    Flux<ProposalVersion> list();

    /** All versions of a proposal, the first one first. */
    Flux<ProposalVersion> versionsOf(ProposalNumber number);

    /**
     * Keeps the next version.
     *
     * @param version number 1 for a new proposal, else one more than the latest
     * @return an error with {@link RefusedDecisionException.Reason#NUMBER_TAKEN} when there is a proposal of this number
     *     already, with {@link RefusedDecisionException.Reason#CHANGED_MEANWHILE} when the latest version is another one
     */
    Mono<ProposalVersion> add(ProposalVersion version);
}

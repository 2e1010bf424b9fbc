package de.digicheck.decision;

import de.digicheck.roadmap.RoadmapVersion;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The versions of the roadmap that can be decided on. */
public interface RoadmapVersions {

    /** The numbers of all versions, the latest last. */
    Flux<Integer> list();

    /** A version with the figures by which it was planned; nothing where there is none of this number. */
    Mono<RoadmapVersion> find(int version);

    /** Tells whether roles of the town have confirmed all figures of a version; nothing where there is no such version. */
    Mono<Boolean> isConfirmed(int version);

    /**
     * Makes a version the baseline, by the resolution on a proposal; once more changes nothing.
     *
     * @param by the proposal that was adopted
     * @param account name of the account that records it
     */
    Mono<Void> adopt(int version, ResolutionProposal by, String account);

    /** What has changed since the resolution on a proposal; nothing where it has adopted no roadmap. */
    Mono<Changes> since(ProposalNumber by);

    /**
     * What differs from the baseline that a resolution has made.
     *
     * @param baseline number of the version that was made the baseline
     * @param latest number of the latest version
     * @param projects how many projects start in another year, cost something else, or are in one of the two only
     */
    record Changes(int baseline, int latest, int projects) {}
}

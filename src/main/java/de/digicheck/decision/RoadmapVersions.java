package de.digicheck.decision;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The versions of the roadmap that can be decided on; what keeps roadmaps answers here. */
public interface RoadmapVersions {

    /** No roadmap is kept: none can be decided on. */
    RoadmapVersions NONE = new RoadmapVersions() {
        @Override
        public Flux<Integer> list() {
            return Flux.empty();
        }

        @Override
        public Mono<Void> adopt(int version, ProposalNumber by) {
            return Mono.error(new IllegalStateException("no roadmap is kept"));
        }
    };

    /** The numbers of all versions, the latest last. */
    Flux<Integer> list();

    /** Makes a version the baseline, by the resolution on a proposal; once more changes nothing. */
    Mono<Void> adopt(int version, ProposalNumber by);
}

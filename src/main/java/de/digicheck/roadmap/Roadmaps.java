package de.digicheck.roadmap;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where the versions of the roadmap are kept. */
public interface Roadmaps {

    /** A version, or nothing. */
    Mono<RoadmapVersion> find(int number);

    /** The latest version, or nothing. */
    Mono<RoadmapVersion> latest();

    /** All versions, the latest first. */
    Flux<RoadmapVersion> list();

    /**
     * Keeps the next version.
     *
     * @param version its number is one more than that of the latest
     * @return an error with {@link RefusedRoadmapException.Reason#CHANGED_MEANWHILE} when there is one of this number
     */
    Mono<RoadmapVersion> add(RoadmapVersion version);
}

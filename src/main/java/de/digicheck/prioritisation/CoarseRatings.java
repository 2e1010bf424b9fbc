package de.digicheck.prioritisation;

import de.digicheck.shared.ProjectKey;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where coarse ratings are kept. None is ever changed or removed. */
public interface CoarseRatings {

    /** The latest rating of each project that has one, by key. */
    Flux<CoarseRating> list();

    /** All ratings of a project, the first one first. */
    Flux<CoarseRating> versionsOf(ProjectKey project);

    /** Adds a rating; false when its version is taken, because somebody else has rated meanwhile. */
    Mono<Boolean> add(CoarseRating rating);
}

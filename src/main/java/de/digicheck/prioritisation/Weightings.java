package de.digicheck.prioritisation;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The decisions on weights of the town. None is ever changed or removed. */
public interface Weightings {

    /** All, the latest first. */
    Flux<Weighting> list();

    /** The one in force; nothing when nobody has decided yet. */
    Mono<Weighting> latest();

    /** Adds a decision; false when its version is taken, because somebody else has decided meanwhile. */
    Mono<Boolean> add(Weighting weighting);
}

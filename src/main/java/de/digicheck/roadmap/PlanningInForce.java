package de.digicheck.roadmap;

import reactor.core.publisher.Mono;

/** Planning by the value model that is in force; a later decision on weights gives another one. */
public interface PlanningInForce {

    /** The planning of now. */
    Mono<Planning> now();
}

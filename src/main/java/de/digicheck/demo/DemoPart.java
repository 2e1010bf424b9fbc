package de.digicheck.demo;

import reactor.core.publisher.Mono;

/** A part of the demonstration town. */
interface DemoPart {

    /** Loads what is missing; what is there stays as it is. */
    Mono<Void> load();
}

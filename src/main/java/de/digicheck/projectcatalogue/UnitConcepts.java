package de.digicheck.projectcatalogue;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where the concepts of units are linked; one a unit. */
public interface UnitConcepts {

    /** All that are linked, by unit. */
    Flux<UnitConcept> list();

    /** Links a concept, in place of an earlier one of the unit. */
    Mono<UnitConcept> put(UnitConcept concept);
}

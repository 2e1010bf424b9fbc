package de.digicheck.projectcatalogue;

import de.digicheck.shared.ProjectKey;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where is kept what heads of units have said to outlines. Only ever added to. */
public interface UnitAgreements {

    /** All that was said to an outline, the first one first. */
    Flux<UnitAgreement> of(ProjectKey outline);

    /** Adds what was said. */
    Mono<UnitAgreement> add(UnitAgreement agreement);
}

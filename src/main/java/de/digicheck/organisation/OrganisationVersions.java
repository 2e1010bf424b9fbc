package de.digicheck.organisation;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where versions of the organisation are kept. */
public interface OrganisationVersions {

    /** All versions, by number. */
    Flux<OrganisationVersion> list();

    /**
     * Keeps a new version.
     *
     * @return false and nothing kept when there is one of this number
     */
    Mono<Boolean> add(OrganisationVersion version);
}

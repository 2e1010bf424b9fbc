package de.digicheck.organisation;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where versions of the organisation are kept. */
public interface OrganisationVersions {

    /** All versions, by number. */
    Flux<OrganisationVersion> list();

    /**
     * The versions that were put in after another one, by number.
     *
     * @param number of that one; 0 = all
     */
    Flux<OrganisationVersion> after(int number);

    /**
     * Keeps a new version.
     *
     * @return false and nothing kept when there is one of this number
     */
    Mono<Boolean> add(OrganisationVersion version);
}

package de.digicheck.campaign;

import reactor.core.publisher.Mono;

/** What has to be kept of a campaign before its codes lose their parts. A later module does it, so that no earlier knows it. */
@FunctionalInterface
public interface BeforeClose {

    /**
     * Keeps it. Repeatable: when the close broke off, it is called again.
     *
     * @param campaign still open; an error keeps it so
     */
    Mono<Void> keep(Campaign campaign);
}

package de.digicheck.dossier;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where dossiers are kept. What a frozen one says is written once and never again. */
public interface Dossiers {

    /** A dossier, or nothing. */
    Mono<Dossier> find(int number);

    /** All dossiers, the latest number first. */
    Flux<Dossier> list();

    /**
     * Keeps a new dossier, or the next revision of one.
     *
     * @return an error with {@link RefusedDossierException.Reason#NUMBER_TAKEN} when there is a dossier of the number of a
     *     first revision, with {@link RefusedDossierException.Reason#CHANGED_MEANWHILE} when what is kept is not the
     *     revision before
     */
    Mono<Dossier> save(Dossier dossier);
}

package de.digicheck.dossier;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where dossiers are kept. What a frozen one says is written once and never again. */
public interface Dossiers {

    /** A dossier, or nothing; nothing also for one that is deleted. */
    Mono<Dossier> find(int number);

    /** All dossiers that are not deleted, the latest number first. */
    Flux<Dossier> list();

    /**
     * Keeps a new dossier, or the next revision of one.
     *
     * @return an error with {@link RefusedDossierException.Reason#NUMBER_TAKEN} when there is a dossier of the number of a
     *     first revision, with {@link RefusedDossierException.Reason#CHANGED_MEANWHILE} when what is kept is not the
     *     revision before
     */
    Mono<Dossier> save(Dossier dossier);

    /**
     * Deletes a draft; its number stays taken.
     *
     * @param deletion the draft as {@link Dossier#deleted} gives it: of the revision after the one that was seen
     * @return what was deleted; an error with {@link RefusedDossierException.Reason#CHANGED_MEANWHILE} when what is kept is
     *     not the revision before or no draft any more
     */
    Mono<Dossier> delete(Dossier deletion);

    /** The highest number that was ever taken, also by what is deleted; 0 for none. */
    Mono<Integer> highest();
}

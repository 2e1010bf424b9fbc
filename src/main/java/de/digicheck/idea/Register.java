package de.digicheck.idea;

import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where things of one kind are kept (<i>Verzeichnis</i>). */
public interface Register<T extends Revised> {

    /** The latest revision, or nothing. */
    Mono<T> find(IdeaId id);

    /** The latest revision of all, by id. */
    Flux<T> list();

    /** Keeps new ones; one whose id is there already stays as it is. */
    Mono<Void> addAll(List<T> fresh);

    /**
     * Keeps the next revision.
     *
     * @return an error with {@link ChangedMeanwhileException} when the latest one is not the one before
     */
    Mono<T> replace(T next);
}

package de.digicheck.projectcatalogue;

import de.digicheck.shared.ProjectKey;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where outlines are kept, with all their versions. */
public interface ProjectOutlines {

    /** The latest version of an outline, or nothing. */
    Mono<OutlineVersion> find(ProjectKey key);

    /** The latest version of each outline, by key. */
    Flux<OutlineVersion> list();

    /** All versions of an outline, the first one first. */
    Flux<OutlineVersion> versionsOf(ProjectKey key);

    /**
     * Keeps the next version.
     *
     * @param version number 1 for a new outline, else one more than the latest
     * @return an error with {@link RefusedOutlineException.Reason#KEY_TAKEN} when there is an outline of this key
     *     already, with {@link RefusedOutlineException.Reason#CHANGED_MEANWHILE} when the latest version is another one
     */
    Mono<OutlineVersion> add(OutlineVersion version);
}

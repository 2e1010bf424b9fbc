package de.digicheck.officecheck;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where checks are kept, with all their versions. */
public interface OfficeChecks {

    /** The latest version of a check, or nothing. */
    Mono<CheckVersion> find(CheckId id);

    /** The latest version of each check, in no order. */
    Flux<CheckVersion> list();

    /** All versions of a check, the first one first. */
    Flux<CheckVersion> versionsOf(CheckId id);

    /**
     * Keeps the next version.
     *
     * @param version number 1 for a new check, else one more than the latest
     * @return an error with {@link ChangedMeanwhileException} when the latest version is another one
     */
    Mono<CheckVersion> add(CheckVersion version);
}

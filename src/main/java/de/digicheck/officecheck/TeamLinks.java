package de.digicheck.officecheck;

import reactor.core.publisher.Mono;

/** Where links of teams are kept, one a check at most. */
public interface TeamLinks {

    /** The link of a check, also one whose last day has passed; nothing where there is none. */
    Mono<TeamLink> find(CheckId check);

    /** Keeps a link in the place of an earlier one of its check. */
    Mono<Void> put(TeamLink link);

    /** Takes a link away; {@code false} where there is none. */
    Mono<Boolean> remove(CheckId check);
}

package de.digicheck.platform.security;

import java.time.Instant;
import reactor.core.publisher.Mono;

/** Sessions of those who have signed in, shared by all instances of the service. */
public interface Sessions {

    /** A session; nothing when there is none under this hash. */
    Mono<StoredSession> find(String idHash);

    /** Keeps a new session. */
    Mono<Void> add(StoredSession session);

    /** Keeps what has changed; a session that somebody has ended meanwhile stays so. */
    Mono<Void> replace(StoredSession session);

    /** Ends a session; nothing happens when there is none. */
    Mono<Void> remove(String idHash);

    /** Ends all that hold this attribute. */
    Mono<Void> removeWith(String attribute, String value);

    /** Ends all that were not used since. */
    Mono<Void> removeIdleSince(Instant since);
}

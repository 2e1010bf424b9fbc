package de.digicheck.platform.security;

import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who of the staff has signed in, and who has failed to. Nothing about those who take part. */
public interface SignInLog {

    /** How long an entry is kept. */
    Duration KEPT = Duration.ofDays(90);

    /** Adds an entry; programs that sign in with each request stand in it once a day. */
    Mono<Void> record(SignInEntry entry);

    /** The entries, the latest first. */
    Flux<SignInEntry> list();

    /** Deletes what is older than {@link #KEPT}. */
    Mono<Void> expire();
}

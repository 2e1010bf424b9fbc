package de.digicheck.platform.security.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Hashes and compares passwords (Argon2id), on threads of their own: each takes some 16 MB and tens of milliseconds. */
final class Passwords {

    private static final int THREADS = 2;
    private static final int WAITING = 200;
    private static final int LONGEST = 1000;

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            "argon2", Map.of("argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    private final Scheduler scheduler = Schedulers.newBoundedElastic(THREADS, WAITING, "passwords");
    private final String nobodys = hashNow(UUID.randomUUID().toString());

    /** Compares with the hash of an account; without one it takes as long and is false. */
    Mono<Boolean> matches(String password, Optional<String> hash) {
        return Mono.fromCallable(() -> encoder.matches(cut(password), hash.orElse(nobodys)) && hash.isPresent())
                .subscribeOn(scheduler);
    }

    /** The hash to store. */
    Mono<String> hash(String password) {
        return Mono.fromCallable(() -> hashNow(password)).subscribeOn(scheduler);
    }

    private String hashNow(String password) {
        String hash = encoder.encode(cut(password));
        if (hash == null) {
            throw new IllegalStateException("no hash");
        }
        return hash;
    }

    private static String cut(String password) {
        return password.length() <= LONGEST ? password : password.substring(0, LONGEST);
    }
}

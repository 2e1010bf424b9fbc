package de.digicheck.platform.security.web;

import de.digicheck.platform.security.Sessions;
import de.digicheck.platform.security.StoredSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.web.server.WebSession;
import org.springframework.web.server.session.WebSessionStore;
import reactor.core.publisher.Mono;

/**
 * Sessions in the store, so that the next request of somebody may reach another instance of the service. Only who has
 * signed in has one. The store knows the hash of its id; the id is in the cookie alone.
 */
final class SharedSessions implements WebSessionStore {

    private static final int ID_BYTES = 32;

    private final Sessions sessions;
    private final Duration idle;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** @param idle a session ends when it was not used for so long */
    SharedSessions(Sessions sessions, Duration idle, Clock clock) {
        this.sessions = sessions;
        this.idle = idle;
        this.clock = clock;
    }

    @Override
    public Mono<WebSession> createWebSession() {
        return Mono.fromSupplier(() -> session(freshId(), Optional.empty()));
    }

    @Override
    public Mono<WebSession> retrieveSession(String id) {
        return sessions.find(hash(id))
                .filter(session -> session.lastAccess().plus(idle).isAfter(clock.instant()))
                .map(session -> session(id, Optional.of(session)));
    }

    @Override
    public Mono<Void> removeSession(String id) {
        return sessions.remove(hash(id));
    }

    /** Reading a session has done it already. */
    @Override
    public Mono<WebSession> updateLastAccessTime(WebSession session) {
        return Mono.just(session);
    }

    /** Ends what is idle; nobody could go on with it. */
    Mono<Void> expire() {
        return Mono.defer(() -> sessions.removeIdleSince(clock.instant().minus(idle)));
    }

    Mono<Void> add(StoredSession session) {
        return sessions.add(session);
    }

    Mono<Void> replace(StoredSession session) {
        return sessions.replace(session);
    }

    private WebSession session(String id, Optional<StoredSession> kept) {
        return new SharedSession(this, id, kept, clock.instant(), idle);
    }

    String freshId() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String id) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(id.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

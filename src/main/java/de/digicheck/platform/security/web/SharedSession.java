package de.digicheck.platform.security.web;

import de.digicheck.platform.security.StoredSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** A session that is kept in the store. It holds texts and the token of forms, nothing else. */
final class SharedSession implements WebSession {

    private static final Duration UNTOLD = Duration.ofMinutes(1);

    private final SharedSessions store;
    private final Map<String, Object> attributes = new ConcurrentHashMap<>();
    private final Instant created;
    private final Instant lastAccess;
    private Optional<StoredSession> kept;
    private String id;
    private Duration maxIdleTime;
    private boolean started;
    private boolean ended;

    /** @param kept what the store holds of it; empty for a new one */
    SharedSession(SharedSessions store, String id, Optional<StoredSession> kept, Instant now, Duration maxIdleTime) {
        this.store = store;
        this.id = id;
        this.kept = kept;
        this.created = kept.map(StoredSession::created).orElse(now);
        this.lastAccess = now;
        this.maxIdleTime = maxIdleTime;
        this.started = kept.isPresent();
        kept.ifPresent(session -> session.attributes()
                .forEach((name, value) ->
                        attributes.put(name, CsrfTokens.isToken(name) ? CsrfTokens.of(value) : value)));
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public Map<String, Object> getAttributes() {
        return attributes;
    }

    @Override
    public void start() {
        started = true;
    }

    @Override
    public boolean isStarted() {
        return started || !attributes.isEmpty();
    }

    @Override
    public Mono<Void> changeSessionId() {
        String before = id;
        boolean stored = kept.isPresent();
        id = store.freshId();
        kept = Optional.empty();
        return stored ? store.removeSession(before) : Mono.empty();
    }

    @Override
    public Mono<Void> invalidate() {
        ended = true;
        attributes.clear();
        return kept.isPresent() ? store.removeSession(id) : Mono.empty();
    }

    @Override
    public Mono<Void> save() {
        if (ended || !isStarted()) {
            return Mono.empty();
        }
        StoredSession now = new StoredSession(SharedSessions.hash(id), texts(), created, lastAccess);
        Optional<StoredSession> before = kept;
        if (before.filter(session -> isAsGood(session, now)).isPresent()) {
            return Mono.empty();
        }
        kept = Optional.of(now);
        return before.isPresent() ? store.replace(now) : store.add(now);
    }

    private static boolean isAsGood(StoredSession before, StoredSession now) {
        return before.attributes().equals(now.attributes())
                && before.lastAccess().plus(UNTOLD).isAfter(now.lastAccess());
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        attributes.forEach((name, value) -> texts.put(name, text(value)));
        return texts;
    }

    private static String text(Object value) {
        if (value instanceof CsrfToken token) {
            return token.getToken();
        }
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalStateException("sessions keep texts, no " + value.getClass());
    }

    @Override
    public boolean isExpired() {
        return ended;
    }

    @Override
    public Instant getCreationTime() {
        return created;
    }

    @Override
    public Instant getLastAccessTime() {
        return lastAccess;
    }

    @Override
    public void setMaxIdleTime(Duration time) {
        maxIdleTime = time;
    }

    @Override
    public Duration getMaxIdleTime() {
        return maxIdleTime;
    }
}

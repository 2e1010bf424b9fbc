package de.digicheck.platform.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.platform.security.Sessions;
import de.digicheck.platform.security.StoredSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

class SharedSessionsTest {

    private static final Instant NOON = Instant.parse("2026-11-16T12:00:00Z");
    private static final Duration IDLE = Duration.ofMinutes(30);

    private final Map<String, StoredSession> kept = new HashMap<>();
    private int writes;

    private final Sessions store = new Sessions() {
        @Override
        public Mono<StoredSession> find(String idHash) {
            return Mono.justOrEmpty(Optional.ofNullable(kept.get(idHash)));
        }

        @Override
        public Mono<Void> add(StoredSession session) {
            return write(() -> kept.put(session.idHash(), session));
        }

        @Override
        public Mono<Void> replace(StoredSession session) {
            return write(() -> kept.replace(session.idHash(), session));
        }

        @Override
        public Mono<Void> remove(String idHash) {
            return write(() -> kept.remove(idHash));
        }

        @Override
        public Mono<Void> removeWith(String attribute, String value) {
            kept.values().removeIf(session -> value.equals(session.attributes().get(attribute)));
            return Mono.empty();
        }

        @Override
        public Mono<Void> removeIdleSince(Instant since) {
            return write(
                    () -> kept.values().removeIf(session -> session.lastAccess().isBefore(since)));
        }

        private Mono<Void> write(Runnable change) {
            return Mono.fromRunnable(() -> {
                writes++;
                change.run();
            });
        }
    };

    @Test
    void keepsNothingOfWhoHasNotSignedIn() {
        WebSession session = fresh(NOON);
        session.save().block();

        assertThat(session.isStarted()).isFalse();
        assertThat(writes).isZero();
    }

    @Test
    void writesOnlyWhatHasChangedOrGrownOld() {
        String id = signedIn(NOON);
        assertThat(writes).isEqualTo(1);

        found(id, NOON.plusSeconds(59)).orElseThrow().save().block();
        assertThat(writes).isEqualTo(1);

        found(id, NOON.plusSeconds(61)).orElseThrow().save().block();
        assertThat(writes).isEqualTo(2);

        WebSession changed = found(id, NOON.plusSeconds(62)).orElseThrow();
        changed.getAttributes().put("account.name", "dpo");
        changed.save().block();
        assertThat(found(id, NOON.plusSeconds(63)).orElseThrow().<String>getAttribute("account.name"))
                .isEqualTo("dpo");
    }

    @Test
    void endsWhatIsIdle() {
        String id = signedIn(NOON);

        assertThat(found(id, NOON.plus(IDLE).minusSeconds(1))).isPresent();
        assertThat(found(id, NOON.plus(IDLE))).isEmpty();

        at(NOON.plus(IDLE).plusSeconds(1)).expire().block();
        assertThat(kept).isEmpty();
    }

    @Test
    void goesOnUnderANewIdAlone() {
        String id = signedIn(NOON);
        WebSession session = found(id, NOON).orElseThrow();
        session.changeSessionId().block();
        session.save().block();

        assertThat(session.getId()).isNotEqualTo(id);
        assertThat(found(id, NOON)).isEmpty();
        assertThat(found(session.getId(), NOON)).isPresent();
    }

    @Test
    void isGoneWhenInvalidated() {
        String id = signedIn(NOON);
        WebSession session = found(id, NOON).orElseThrow();
        session.invalidate().block();
        session.save().block();

        assertThat(session.isExpired()).isTrue();
        assertThat(kept).isEmpty();
    }

    private String signedIn(Instant now) {
        WebSession session = fresh(now);
        session.getAttributes().put("account.name", "cdo");
        session.save().block();
        assertThat(kept.keySet()).containsExactly(SharedSessions.hash(session.getId()));
        return session.getId();
    }

    private WebSession fresh(Instant now) {
        return at(now).createWebSession().blockOptional().orElseThrow();
    }

    private Optional<WebSession> found(String id, Instant now) {
        return at(now).retrieveSession(id).blockOptional();
    }

    private SharedSessions at(Instant now) {
        return new SharedSessions(store, IDLE, Clock.fixed(now, ZoneOffset.UTC));
    }
}

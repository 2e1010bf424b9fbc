package de.digicheck.platform.security.mongo;

import static de.digicheck.fixtures.MongoStore.all;
import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.EveryStore;
import de.digicheck.fixtures.MongoStore;
import de.digicheck.platform.security.Sessions;
import de.digicheck.platform.security.StoredSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

@EveryStore
class MongoSessionsTest {

    private static final Instant NOON = Instant.parse("2026-11-16T12:00:00Z");

    private final Sessions sessions;

    MongoSessionsTest(MongoStore store) {
        sessions = new MongoSessions(store.newDatabase().getCollection("sessions"));
    }

    @Test
    void keepsWhatHasChanged() {
        all(sessions.add(session("a", Map.of("account.name", "cdo"), NOON)));
        StoredSession later = session("a", Map.of("account.name", "cdo", "form.token", "t"), NOON.plusSeconds(90));
        all(sessions.replace(later));

        assertThat(all(sessions.find("a"))).containsExactly(later);
        assertThat(all(sessions.find("b"))).isEmpty();
    }

    /** A request that was on its way while somebody signed out must not sign in again. */
    @Test
    void doesNotBringBackWhatWasEnded() {
        StoredSession session = session("a", Map.of("account.name", "cdo"), NOON);
        all(sessions.add(session));
        all(sessions.remove("a"));
        all(sessions.replace(session));

        assertThat(all(sessions.find("a"))).isEmpty();
    }

    @Test
    void endsWhatIsIdle() {
        all(sessions.add(session("old", Map.of(), NOON)));
        StoredSession used = session("used", Map.of(), NOON.plus(Duration.ofMinutes(10)));
        all(sessions.add(used));
        all(sessions.removeIdleSince(NOON.plusSeconds(1)));

        assertThat(all(sessions.find("old"))).isEmpty();
        assertThat(all(sessions.find("used"))).containsExactly(used);
    }

    private static StoredSession session(String hash, Map<String, String> attributes, Instant lastAccess) {
        return new StoredSession(hash, attributes, NOON, lastAccess);
    }
}

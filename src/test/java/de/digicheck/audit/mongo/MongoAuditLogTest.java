package de.digicheck.audit.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.audit.AuditEntry;
import de.digicheck.audit.ResultReader;
import de.digicheck.fixtures.EveryStore;
import de.digicheck.fixtures.MongoStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@EveryStore
class MongoAuditLogTest {

    private static final Instant NOON = Instant.parse("2026-11-16T11:00:00Z");

    private final MongoStore store;

    MongoAuditLogTest(MongoStore store) {
        this.store = store;
    }

    @Test
    void recordsEachThingOnce() {
        MongoAuditLog log = new MongoAuditLog(store.newDatabase().getCollection("audit"));
        AuditEntry first = entry("a/history/0", NOON, "a");
        AuditEntry second = entry("a/history/1", NOON.plusSeconds(60), "a");
        MongoStore.all(log.record(List.of(first)));
        MongoStore.all(log.record(List.of(first, second)));
        MongoStore.all(log.record(List.of(entry("b/history/0", NOON.plusSeconds(30), "b"))));
        assertThat(MongoStore.all(log.list()))
                .extracting(AuditEntry::id)
                .containsExactly("a/history/1", "b/history/0", "a/history/0");
        assertThat(MongoStore.all(log.listOf("a"))).containsExactly(second, first);
    }

    @Test
    void notesAReaderOnceADay() {
        var collection = store.newDatabase().getCollection("result-readers");
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        MongoResultReaders readers = new MongoResultReaders(collection, clock);
        MongoResultReaders other = new MongoResultReaders(collection, clock);
        MongoStore.all(readers.note("a", "cdo"));
        MongoStore.all(readers.note("a", "cdo"));
        MongoStore.all(other.note("a", "cdo"));
        MongoStore.all(other.note("a", "cio"));
        MongoStore.all(other.note("b", "cio"));
        LocalDate day = LocalDate.of(2026, 11, 16);
        assertThat(MongoStore.all(readers.listOf("a")))
                .containsExactly(new ResultReader("a", day, "cdo"), new ResultReader("a", day, "cio"));
    }

    private static AuditEntry entry(String id, Instant at, String campaign) {
        return new AuditEntry(id, at, "cdo", "open", Optional.of(campaign), Optional.empty());
    }
}

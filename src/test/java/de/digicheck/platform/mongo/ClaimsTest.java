package de.digicheck.platform.mongo;

import static de.digicheck.fixtures.MongoStore.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.fixtures.EveryStore;
import de.digicheck.fixtures.MongoStore;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Several instances on one store. */
@EveryStore
class ClaimsTest {

    private final MongoCollection<Document> documents;
    private final Claims here;
    private final Claims there;

    ClaimsTest(MongoStore store) {
        documents = store.newDatabase().getCollection("things");
        here = new Claims(documents);
        there = new Claims(documents);
    }

    private static Throwable busy() {
        return new IllegalStateException("busy");
    }

    @Test
    void letsOneAtATime() {
        Sinks.One<Integer> work = Sinks.one();
        AtomicInteger begun = new AtomicInteger();
        Mono<Integer> slow = Mono.defer(() -> {
            begun.incrementAndGet();
            return work.asMono();
        });
        var first = here.holding("thing 2", slow, ClaimsTest::busy).toFuture();
        while (begun.get() == 0) {
            Thread.onSpinWait();
        }

        assertThatThrownBy(() -> all(there.holding("thing 2", slow, ClaimsTest::busy)))
                .hasMessage("busy");
        assertThat(all(there.holding("thing 3", Mono.just(3), ClaimsTest::busy)))
                .containsExactly(3);
        work.tryEmitValue(2);
        assertThat(first.join()).isEqualTo(2);
        assertThat(all(there.holding("thing 2", Mono.just(4), ClaimsTest::busy)))
                .containsExactly(4);
        assertThat(all(documents.countDocuments())).containsExactly(0L);
    }

    @Test
    void letsOneOfManyPassAtTheSameMoment() {
        Sinks.Empty<Void> end = Sinks.empty();
        List<Claims> instances =
                IntStream.range(0, 8).mapToObj(i -> new Claims(documents)).toList();
        AtomicInteger refused = new AtomicInteger();
        List<Integer> passed = all(Flux.fromIterable(instances)
                .flatMap(one -> one.holding("thing 1", end.asMono().thenReturn(1), ClaimsTest::busy)
                        .onErrorResume(IllegalStateException.class, e -> {
                            if (refused.incrementAndGet() == 7) {
                                end.tryEmitEmpty();
                            }
                            return Mono.empty();
                        })));

        assertThat(passed).containsExactly(1);
    }

    @Test
    void endsWithTheWorkHoweverThatEnds() {
        assertThatThrownBy(() ->
                        all(here.holding("thing 1", Mono.error(new IllegalArgumentException("no")), ClaimsTest::busy)))
                .hasMessage("no");
        assertThat(all(there.holding("thing 1", Mono.empty(), ClaimsTest::busy)))
                .isEmpty();
        assertThat(all(documents.countDocuments())).containsExactly(0L);
    }

    @Test
    void takesOverWhatACrashHasLeft() {
        all(documents.insertOne(new Document("_id", "thing 1").append("claimed", Date.from(Instant.EPOCH))));

        assertThatThrownBy(() -> all(here.holding("thing 1", Mono.just(1), ClaimsTest::busy)))
                .hasMessage("busy");
        assertThat(all(here.holding("thing 1", Mono.just(1), ClaimsTest::busy))).containsExactly(1);
    }

    @Test
    void isLeftOutByReaders() {
        all(documents.insertOne(new Document("_id", "thing")));
        Mono<List<Document>> read =
                Flux.from(documents.find(Claims.NO_CLAIM).batchSize(10)).collectList();

        assertThat(all(here.holding("thing 1", read, ClaimsTest::busy)).get(0)).hasSize(1);
    }
}

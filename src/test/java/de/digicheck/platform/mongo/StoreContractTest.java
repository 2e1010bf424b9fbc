package de.digicheck.platform.mongo;

import static de.digicheck.fixtures.MongoStore.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.InsertOneResult;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import de.digicheck.fixtures.CuttableConnection;
import de.digicheck.fixtures.EveryStore;
import de.digicheck.fixtures.MongoStore;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What repositories rely on, whichever store is used. */
@EveryStore
class StoreContractTest {

    private static final int BATCH = 100;
    private static final int DUPLICATE_KEY = 11000;

    private final MongoStore store;

    StoreContractTest(MongoStore store) {
        this.store = store;
    }

    @Test
    void createsACollectionOnceWhenManyWantIt() {
        MongoDatabase database = store.newDatabase();

        List<String> outcomes = all(Flux.range(0, 16).flatMap(n -> Mono.from(database.createCollection("wanted"))
                .thenReturn("created")
                .onErrorResume(MongoCommandException.class, e -> Mono.just("code " + e.getErrorCode()))));

        assertThat(outcomes).hasSize(16).containsOnlyOnce("created").containsOnly("created", "code 48");
    }

    @Test
    void findsWhatWasInserted() {
        MongoCollection<Document> responses = newCollection();
        Document response = new Document("_id", "r1")
                .append("part", "o1")
                .append("role", null)
                .append("answers", new Binary(new byte[] {1, 2, 3}));

        all(responses.insertOne(response));

        assertThat(all(responses.find(Filters.eq("r1")).batchSize(BATCH))).containsExactly(response);
        assertThat(all(responses.find(Filters.eq("r2")).batchSize(BATCH))).isEmpty();
    }

    @Test
    void refusesASecondDocumentWithTheSameId() {
        MongoCollection<Document> responses = newCollection();
        all(responses.insertOne(new Document("_id", "r1").append("attempt", 1)));

        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> all(responses.insertOne(new Document("_id", "r1").append("attempt", 2))))
                .satisfies(e -> assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY))
                .satisfies(e -> assertThat(e.getError().getCode()).isEqualTo(DUPLICATE_KEY));
        assertThat(all(responses.find().batchSize(BATCH)))
                .containsExactly(new Document("_id", "r1").append("attempt", 1));
    }

    @Test
    void storesOneOfManyParallelInsertsOfTheSameId() {
        MongoCollection<Document> responses = newCollection();

        List<Boolean> stored = all(Flux.range(0, 200)
                .flatMap(attempt -> insertOnce(responses, new Document("_id", "r1").append("attempt", attempt)), 50));

        assertThat(stored).hasSize(200).containsOnlyOnce(true);
        assertThat(all(responses.find().batchSize(BATCH))).hasSize(1);
    }

    @Test
    void storesEveryOneOfManyParallelInserts() {
        MongoCollection<Document> responses = newCollection();

        List<Boolean> stored =
                all(Flux.range(0, 500).flatMap(n -> insertOnce(responses, new Document("_id", "r" + n)), 50));

        assertThat(stored).hasSize(500).containsOnly(true);
        assertThat(all(responses.countDocuments())).containsExactly(500L);
    }

    @Test
    void streamsInBatches() {
        MongoCollection<Document> responses = newCollection();
        all(responses.insertMany(documents(0, 1_000)));

        List<Document> read = all(responses.find().batchSize(BATCH));

        assertThat(read).containsExactlyInAnyOrderElementsOf(documents(0, 1_000));
    }

    @Test
    void insertsManyInSeveralBatches() {
        MongoCollection<Document> responses = newCollection();

        all(Flux.range(0, 5).concatMap(batch -> responses.insertMany(documents(batch * 400, 400))));

        assertThat(all(responses.countDocuments())).containsExactly(2_000L);
    }

    @Test
    void insertsTheOthersOfABatchThatHoldsAKnownId() {
        MongoCollection<Document> responses = newCollection();
        all(responses.insertMany(documents(0, 10)));

        assertThatExceptionOfType(MongoBulkWriteException.class)
                .isThrownBy(() -> all(responses.insertMany(documents(5, 10), new InsertManyOptions().ordered(false))))
                .satisfies(e ->
                        assertThat(e.getWriteErrors()).hasSize(5).allMatch(error -> error.getCode() == DUPLICATE_KEY));
        assertThat(all(responses.countDocuments())).containsExactly(15L);
    }

    @Test
    void changesOnlyTheVersionThatWasRead() {
        MongoCollection<Document> campaigns = newCollection();
        all(campaigns.insertOne(new Document("_id", "c1").append("version", 1)));

        assertThat(all(campaigns.replaceOne(versionOfCampaign(1), new Document("version", 2))))
                .allMatch(result -> result.getMatchedCount() == 1);
        assertThat(all(campaigns.replaceOne(versionOfCampaign(1), new Document("version", 3))))
                .allMatch(result -> result.getMatchedCount() == 0);
        assertThat(all(campaigns.updateOne(versionOfCampaign(2), Updates.set("state", "open"))))
                .allMatch(result -> result.getModifiedCount() == 1);
        assertThat(all(campaigns.find().batchSize(BATCH)))
                .containsExactly(new Document("_id", "c1").append("version", 2).append("state", "open"));
    }

    @Test
    void forgetsADroppedCollectionOnly() {
        MongoDatabase database = store.newDatabase();
        all(database.getCollection("kept").insertMany(documents(0, 3)));
        all(database.getCollection("dropped").insertMany(documents(0, 3)));

        all(database.getCollection("dropped").drop());

        assertThat(all(database.listCollectionNames())).containsExactly("kept");
        assertThat(all(database.getCollection("dropped").find().batchSize(BATCH)))
                .isEmpty();
        assertThat(all(database.getCollection("kept").countDocuments())).containsExactly(3L);
    }

    @Test
    void forgetsADroppedDatabaseOnly() {
        MongoDatabase shorter = store.newDatabase("digicheck-open-");
        MongoDatabase longer = store.client().getDatabase(shorter.getName() + "-2");
        all(shorter.getCollection("responses").insertMany(documents(0, 3)));
        all(longer.getCollection("responses").insertMany(documents(0, 3)));

        all(shorter.drop());

        assertThat(all(store.client().listDatabaseNames()))
                .contains(longer.getName())
                .doesNotContain(shorter.getName());
        assertThat(all(shorter.getCollection("responses").find().batchSize(BATCH)))
                .isEmpty();
        assertThat(all(longer.getCollection("responses").countDocuments())).containsExactly(3L);
        all(shorter.getCollection("responses").insertOne(new Document("_id", "r0")));
        assertThat(all(shorter.getCollection("responses").countDocuments())).containsExactly(1L);
        all(longer.drop());
    }

    @Test
    void countsARetriedInsertOnceWhenItsAnswerWasLost() {
        MongoDatabase database = store.newDatabase();
        Document response = new Document("_id", "the-lost-answer");
        try (CuttableConnection connection = CuttableConnection.to(store.address());
                MongoClient client = store.clientThrough(connection.port())) {
            MongoCollection<Document> responses =
                    client.getDatabase(database.getName()).getCollection("responses");
            all(responses.insertOne(new Document("_id", "before")));
            connection.swallowAnswerTo("the-lost-answer");

            assertThatExceptionOfType(MongoSocketException.class).isThrownBy(() -> all(responses.insertOne(response)));
            boolean storedAgain = all(insertOnce(responses, response)).get(0);

            assertThat(storedAgain).as("the first attempt counted").isFalse();
            assertThat(all(responses.countDocuments())).containsExactly(2L);
        }
    }

    @Test
    void answersTheGreetingOfAHealthCheck() {
        Document greeting =
                all(store.newDatabase().runCommand(new Document("hello", 1))).get(0);

        assertThat(greeting.getBoolean("isWritablePrimary")).isTrue();
        assertThat(greeting.getInteger("maxWireVersion")).isPositive();
    }

    private MongoCollection<Document> newCollection() {
        return store.newDatabase().getCollection("responses");
    }

    private static Bson versionOfCampaign(int version) {
        return Filters.and(Filters.eq("c1"), Filters.eq("version", version));
    }

    private static List<Document> documents(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(n -> new Document("_id", "r" + n).append("answers", "x".repeat(n % 50)))
                .toList();
    }

    /** False when the id was there already. */
    private static Mono<Boolean> insertOnce(MongoCollection<Document> collection, Document document) {
        return Mono.from(collection.insertOne(document))
                .map(InsertOneResult::wasAcknowledged)
                .onErrorReturn(StoreContractTest::isDuplicate, false);
    }

    private static boolean isDuplicate(Throwable error) {
        return error instanceof MongoWriteException e && e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }
}

package de.digicheck.platform.mongo;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.digicheck.fixtures.MongoStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import reactor.core.publisher.Flux;

/**
 * Measures how many inserts a second the embedded store acknowledges, against the same library as it comes, which
 * acknowledges before anything is on disk. Prints medians, a ratio and the size of the file; {@code docs/performance.md}
 * says how to run it.
 */
final class StoreBenchmark {

    private static final int ROUNDS = 5;
    private static final int INSERTS = 2_000;
    private static final int BYTES = 1_024;

    private StoreBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory(Path.of(arguments.length > 0 ? arguments[0] : "target"), "benchmark");
        for (int atATime : new int[] {1, 16, 64}) {
            double durable = median(round -> durable(folder.resolve("d%d-%d".formatted(atATime, round)), atATime));
            double hasty = median(round -> hasty(folder.resolve("h%d-%d".formatted(atATime, round)), atATime));
            System.out.printf(
                    "%2d at a time: %6.0f inserts/s on disk, %6.0f not on disk, ratio %.2f%n",
                    atATime, durable, hasty, durable / hasty);
        }
        System.out.printf(
                "file: %.1f KiB an insert of %d bytes%n",
                Files.size(folder.resolve("d1-0").resolve("benchmark.mv")) / 1024.0 / INSERTS, BYTES);
    }

    private static double median(ToDoubleFunction<Integer> rate) {
        double[] rates =
                IntStream.range(0, ROUNDS).boxed().mapToDouble(rate).sorted().toArray();
        return rates[ROUNDS / 2];
    }

    private static double durable(Path folder, int atATime) {
        try (EmbeddedStore store = EmbeddedStore.open(folder, Clock.systemUTC())) {
            return insertsPerSecond(store.uri(), atATime);
        }
    }

    private static double hasty(Path file, int atATime) {
        MongoServer server = new MongoServer(new H2Backend(file.toString()));
        try {
            return insertsPerSecond(server.bindAndGetConnectionString(), atATime);
        } finally {
            server.shutdownNow();
        }
    }

    private static double insertsPerSecond(String uri, int atATime) {
        try (MongoClient client = MongoClients.create(uri)) {
            MongoCollection<Document> responses =
                    client.getDatabase("benchmark").getCollection("responses");
            byte[] answers = new byte[BYTES];
            new Random(1).nextBytes(answers);
            MongoStore.all(responses.insertOne(new Document("_id", "first")));
            long start = System.nanoTime();
            MongoStore.all(Flux.range(0, INSERTS)
                    .flatMap(
                            n -> responses.insertOne(
                                    new Document("_id", UUID.randomUUID().toString())
                                            .append("part", "o1")
                                            .append("answers", new Binary(Arrays.copyOf(answers, BYTES)))),
                            atATime));
            return INSERTS * 1e9 / (System.nanoTime() - start);
        }
    }
}

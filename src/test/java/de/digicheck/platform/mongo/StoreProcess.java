package de.digicheck.platform.mongo;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A process that is killed: opens the embedded store and inserts without end, many at a time, or drops databases again
 * and again. It writes a line before it sends a command and a line when the command is acknowledged.
 */
final class StoreProcess {

    static final String KEPT = "digicheck";
    static final String DROPPED = "digicheck-open-";
    static final String RESPONSES = "responses";
    static final int RESPONSES_BEFORE_DROP = 5;
    private static final int AT_A_TIME = 16;

    private final String run;
    private final PrintStream out;

    private StoreProcess(String run, PrintStream out) {
        this.run = run;
        this.out = out;
    }

    public static void main(String[] arguments) {
        StoreProcess process = new StoreProcess(
                arguments[1], new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        process.say("opening");
        try (EmbeddedStore store = EmbeddedStore.open(Path.of(arguments[0]), Clock.systemUTC());
                MongoClient client = MongoClients.create(store.uri())) {
            process.write(client, arguments[2]).then().block();
        }
    }

    private Flux<?> write(MongoClient client, String work) {
        return switch (work) {
            case "insert" -> inserts(client.getDatabase(KEPT), Integer.MAX_VALUE);
            case "drop" ->
                Flux.range(0, Integer.MAX_VALUE).concatMap(n -> fillAndDrop(client, DROPPED + run + "-" + n));
            default -> throw new IllegalArgumentException(work);
        };
    }

    private Flux<?> inserts(MongoDatabase database, int count) {
        return Flux.range(0, count).map(n -> run + "-" + n).flatMap(id -> insert(database, id), AT_A_TIME);
    }

    private Mono<?> insert(MongoDatabase database, String id) {
        say("sent " + database.getName() + " " + id);
        return Mono.from(database.getCollection(RESPONSES)
                        .insertOne(new Document("_id", id).append("answers", "x".repeat(200))))
                .doOnNext(result -> say("stored " + database.getName() + " " + id));
    }

    private Mono<?> fillAndDrop(MongoClient client, String name) {
        MongoDatabase database = client.getDatabase(name);
        return inserts(database, RESPONSES_BEFORE_DROP)
                .then(Mono.fromRunnable(() -> say("dropping " + name)))
                .then(Mono.from(database.drop()))
                .then(Mono.fromRunnable(() -> say("dropped " + name)));
    }

    private void say(String line) {
        synchronized (out) {
            out.println(line);
        }
    }
}

package de.digicheck.platform.mongo;

import static de.digicheck.fixtures.MongoStore.all;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;

/** Kills the embedded store with {@code kill -9} and holds it to what it had acknowledged. */
class KilledStoreTest {

    private static final int KILLS = 20;
    private static final int KILLS_WHILE_DROPPING = 5;

    @TempDir
    private Path folder;

    private final Random random = new Random(4);
    private final Set<String> sent = new HashSet<>();
    private final Set<String> stored = new HashSet<>();
    private final Set<String> dropping = new HashSet<>();
    private final Set<String> dropped = new HashSet<>();

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void keepsEveryAcknowledgedInsertExactlyOnce() throws IOException, InterruptedException {
        for (int kill = 0; kill < KILLS; kill++) {
            runAndKill("run" + kill, "insert", random.nextInt(400));
            checkWhatWasInserted();
        }
        assertThat(stored).hasSizeGreaterThan(KILLS * 50);
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void dropsADatabaseWhollyOrNotAtAll() throws IOException, InterruptedException {
        for (int kill = 0; kill < KILLS_WHILE_DROPPING; kill++) {
            runAndKill("run" + kill, "drop", 20 + random.nextInt(200));
            checkWhatWasDropped();
        }
        assertThat(dropped).hasSizeGreaterThan(KILLS_WHILE_DROPPING);
    }

    /** Lets a process write until it has said so many lines, then kills it; what it said until then counts. */
    private void runAndKill(String run, String work, int lines) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreProcess.class.getName(),
                        folder.toString(),
                        run,
                        work)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();
            for (int n = 0; line != null; n++) {
                note(line);
                if (n == lines) {
                    process.toHandle().destroyForcibly();
                }
                line = output.readLine();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(process.exitValue()).as("exit code of a killed process").isEqualTo(128 + 9);
    }

    private void note(String line) {
        String subject = after(line);
        switch (before(line)) {
            case "sent" -> sent.add(subject);
            case "stored" -> stored.add(subject);
            case "dropping" -> dropping.add(subject);
            case "dropped" -> dropped.add(subject);
            default -> assertThat(line).isEqualTo("opening");
        }
    }

    private void checkWhatWasInserted() {
        onReopenedStore(client -> {
            MongoCollection<Document> responses =
                    client.getDatabase(StoreProcess.KEPT).getCollection(StoreProcess.RESPONSES);
            List<String> found = found(client, StoreProcess.KEPT);
            assertThat(found).doesNotHaveDuplicates().containsAll(stored).isSubsetOf(sent);
            assertThat(all(responses.countDocuments())).containsExactly((long) found.size());
            retryWhatWasNotAcknowledged(client);
        });
    }

    /** Index and documents agree: each retried insert is either new or known, and there once afterwards. */
    private void retryWhatWasNotAcknowledged(MongoClient client) {
        MongoCollection<Document> responses =
                client.getDatabase(StoreProcess.KEPT).getCollection(StoreProcess.RESPONSES);
        Set<String> open = new HashSet<>(sent);
        open.removeAll(stored);
        all(Flux.fromIterable(open)
                .map(entry -> new Document("_id", after(entry)))
                .flatMap(document -> Flux.from(responses.insertOne(document))
                        .onErrorComplete(
                                error -> String.valueOf(error.getMessage()).contains("E11000"))));
        stored.addAll(open);
        assertThat(found(client, StoreProcess.KEPT)).containsExactlyInAnyOrderElementsOf(stored);
    }

    private void checkWhatWasDropped() {
        onReopenedStore(client -> {
            Set<String> databases = new HashSet<>(all(client.listDatabaseNames()));
            assertThat(databases).doesNotContainAnyElementsOf(dropped);
            for (String database : databases) {
                assertThat(found(client, database)).doesNotHaveDuplicates().containsAll(storedIn(database));
            }
            assertThat(databases).containsAll(databasesNeverToldToDrop());
            assertThat(folder.toFile().list()).hasSize(databases.size() + 1);
        });
    }

    private Set<String> databasesNeverToldToDrop() {
        Set<String> databases =
                stored.stream().map(KilledStoreTest::before).collect(Collectors.toCollection(HashSet::new));
        databases.removeAll(dropping);
        return databases;
    }

    private Set<String> storedIn(String database) {
        return stored.stream().filter(entry -> entry.startsWith(database + " ")).collect(Collectors.toSet());
    }

    private static List<String> found(MongoClient client, String database) {
        return all(client.getDatabase(database)
                        .getCollection(StoreProcess.RESPONSES)
                        .find()
                        .batchSize(1_000))
                .stream()
                .map(document -> database + " " + document.getString("_id"))
                .toList();
    }

    private static String before(String line) {
        int blank = line.indexOf(' ');
        return blank < 0 ? line : line.substring(0, blank);
    }

    private static String after(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }

    private void onReopenedStore(Consumer<MongoClient> check) {
        try (EmbeddedStore store = EmbeddedStore.open(folder, Clock.systemUTC());
                MongoClient client = MongoClients.create(store.uri())) {
            check.accept(client);
        }
    }
}

package de.digicheck.deployment;

import static de.digicheck.fixtures.MongoStore.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A MongoDB server tells nothing of what it is asked or told, however slow that was. */
class MongoLogTest {

    private static final Path SHIPPED = Path.of("deploy", "mongodb", "mongod.conf");

    @Test
    void logsNoOperationAsShipped() throws IOException {
        Map<String, Object> settings =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(SHIPPED));

        assertThat(settings.get("operationProfiling"))
                .isEqualTo(Map.of("mode", "off", "slowOpThresholdMs", Integer.MAX_VALUE, "slowOpSampleRate", 0.0));
        assertThat(settings.get("systemLog")).isEqualTo(Map.of("verbosity", 0, "quiet", true));
        assertThat(settings.get("setParameter")).isEqualTo(Map.of("diagnosticDataCollectionEnabled", false));
    }

    /**
     * Against the server of {@code DIGICHECK_TEST_MONGODB_URI}, where that is a MongoDB (FerretDB keeps no such log) that was
     * started with the shipped settings and whose account may read the log ({@code clusterMonitor}).
     */
    @Test
    void keepsSlowOperationsOutOfTheLogOfARunningServer() {
        Optional<String> uri = Optional.ofNullable(System.getenv("DIGICHECK_TEST_MONGODB_URI"));
        assumeTrue(uri.isPresent(), "set DIGICHECK_TEST_MONGODB_URI to a MongoDB with the settings of " + SHIPPED);
        String secret = "secret-" + UUID.randomUUID();
        try (MongoClient client = MongoClients.create(uri.orElseThrow())) {
            MongoDatabase database = client.getDatabase("digicheck-test-" + secret.substring(7, 15));
            boolean ferret =
                    all(client.getDatabase("admin").runCommand(new Document("buildInfo", 1))).get(0).keySet().stream()
                            .anyMatch(key -> key.startsWith("ferretdb"));
            assumeTrue(!ferret, "this is no MongoDB");
            MongoCollection<Document> documents = database.getCollection("slow");
            all(documents.insertOne(new Document("_id", secret)));
            Document slow = new Document("$where", "sleep(400) || this._id === '" + secret + "'");
            assertThat(all(documents.find(slow).batchSize(10))).hasSize(1);
            Document log = all(client.getDatabase("admin").runCommand(new Document("getLog", "global")))
                    .get(0);
            all(database.drop());

            assertThat(log.getList("log", String.class)).isNotEmpty().noneMatch(line -> line.contains(secret));
        }
    }
}

package de.digicheck.load;

import static de.digicheck.fixtures.MongoStore.all;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.fixtures.Api;
import de.digicheck.platform.mongo.EmbeddedStore;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.yaml.QuestionnaireYaml;
import de.digicheck.response.mongo.StoredAnswers;
import de.digicheck.shared.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.bson.types.Binary;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long a service takes from closing a campaign over sealing to its release, how far each stage was seen, and what
 * employees who take part in another campaign notice of it. The baseline reads as many documents from the same store and
 * writes them to a new collection in the same batches, neither decrypted nor shuffled, on a machine that does nothing else.
 * Prints one line of JSON; {@code docs/performance.md} says how to run it.
 */
final class SealingBenchmark {

    private static final String CAMPAIGN = "full";
    private static final int BATCH = 200;
    private static final int TIMES = 25;
    private static final int LOOKS = 20;
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final double NANOS = 1e9;

    private final Path folder;
    private final Path data;
    private final int answers = Integer.getInteger("answers", 20_000);
    private final int employees = Integer.getInteger("employees", 64);
    private final double rate = Double.parseDouble(System.getProperty("rate", "20"));
    private final int warmUp = Integer.getInteger("warm-up", 30);

    private SealingBenchmark(Path folder) {
        this.folder = folder;
        this.data = folder.resolve("data");
    }

    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(Path.of("target"));
        SealingBenchmark benchmark = new SealingBenchmark(Files.createTempDirectory(Path.of("target"), "sealing"));
        System.out.println(new JsonMapper().writeValueAsString(benchmark.measure()));
    }

    private Map<String, Object> measure() throws Exception {
        Path town = folder.resolve("town");
        LoadedTown.write(town, "one-page");
        LoadedTown.enlarge(town, TIMES);
        try (MeasuredProcess service = service()) {
            Api api = LoadedTown.api(service.home(), data);
            LoadedTown.open(api, LoadedTown.CAMPAIGN);
            LoadedTown.open(api, CAMPAIGN);
        }
        Questionnaire questionnaire =
                QuestionnaireYaml.read(LoadedTown.questionnaire(town), new Findings()).orElseThrow();
        StoredAnswers.add(data, questionnaire, CAMPAIGN, answers);
        double baseline = baseline();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("answers", answers);
        try (MeasuredProcess service = service()) {
            result.putAll(seal(service));
            result.put("peakMemoryMiB", service.peakMemory());
        }
        double seconds = ((Number) result.getOrDefault("seconds", 0)).doubleValue();
        result.put("baselineSeconds", rounded(baseline));
        result.put("ratio", rounded(seconds / baseline));
        return result;
    }

    private MeasuredProcess service() throws IOException {
        return MeasuredProcess.start(
                List.of("-Xmx" + System.getProperty("heap", "768m")),
                "de.digicheck.DigiCheck",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--digicheck.demo=true",
                "--digicheck.configuration=" + folder.resolve("town"),
                "--digicheck.data=" + data);
    }

    private Map<String, Object> seal(MeasuredProcess service) throws Exception {
        Api api = LoadedTown.api(service.home(), data);
        Load load = new Load(service, employees);
        load.run(warmUp, 0);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("before", load.run(LOOKS, rate));
        CompletableFuture<Map<String, Object>> beside = CompletableFuture.supplyAsync(() -> besides(load));
        long processor = service.processorTime().toMillis();
        long begin = System.nanoTime();
        double total = 0;
        for (String to : List.of("closed", "sealed", "released")) {
            long step = System.nanoTime();
            result.put(to + "Stages", watch(api, to));
            result.put(to + "Seconds", rounded((System.nanoTime() - step) / NANOS));
            total = (System.nanoTime() - begin) / NANOS;
        }
        result.put("seconds", rounded(total));
        result.put("processorSeconds", (service.processorTime().toMillis() - processor) / 1000.0);
        result.put("beside", beside.get(5, TimeUnit.MINUTES));
        return result;
    }

    private Map<String, Object> besides(Load load) {
        try {
            return load.run(Integer.getInteger("seconds", 20), rate);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    /** Moves the campaign and looks at its progress meanwhile: seconds after which each stage was seen first. */
    private static Map<String, Double> watch(Api api, String to) {
        CompletableFuture<Void> moving = CompletableFuture.runAsync(() -> LoadedTown.move(api, CAMPAIGN, "cdo", to));
        long begin = System.nanoTime();
        Map<String, Double> seen = new TreeMap<>();
        JsonNode now = progress(api);
        while (!now.get("state").asString().equals(to) || !now.get("stage").isNull()) {
            if (!now.get("stage").isNull()) {
                seen.putIfAbsent(now.get("stage").asString(), rounded((System.nanoTime() - begin) / NANOS));
            }
            if (moving.isCompletedExceptionally() && now.get("stage").isNull()) {
                moving.join();
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
            now = progress(api);
        }
        return seen;
    }

    private static JsonNode progress(Api api) {
        return api.get("cdo", "/api/v1/campaigns/" + CAMPAIGN + "/progress").json();
    }

    /** Seconds to copy the answers within the store; there is no service meanwhile. */
    private double baseline() {
        try (EmbeddedStore store = EmbeddedStore.open(data.resolve("store"), Clock.systemUTC());
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> copy = client.getDatabase("benchmark").getCollection("copy");
            long begin = System.nanoTime();
            all(Flux.from(client.getDatabase("digicheck-open-" + CAMPAIGN)
                            .getCollection("responses")
                            .find()
                            .batchSize(BATCH))
                    .map(answer -> answer.append("copied", answer.get("answers", Binary.class).length()))
                    .buffer(BATCH)
                    .concatMap(copy::insertMany, 1)
                    .then());
            double seconds = (System.nanoTime() - begin) / NANOS;
            all(Flux.from(client.getDatabase("benchmark").drop()));
            return seconds;
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}

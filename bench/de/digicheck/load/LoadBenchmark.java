package de.digicheck.load;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.platform.mongo.EmbeddedStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.types.Binary;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many employees a second complete 60 items, and what it costs, against a server that does nothing but send the same
 * pages and store a document of the same size. Prints one line of JSON; {@code docs/performance.md} says how to run it.
 */
final class LoadBenchmark {

    private static final double SHARE_OF_PEAK = 0.7;
    private static final int BATCH = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path folder;
    private final String layout;
    private final int employees;
    private final int seconds;
    private final int warmUp;
    private final int rounds;
    private final String heap;

    private LoadBenchmark(Path folder) {
        this.folder = folder;
        this.layout = System.getProperty("layout", "one-page");
        this.employees = Integer.getInteger("employees", 64);
        this.seconds = Integer.getInteger("seconds", 30);
        this.warmUp = Integer.getInteger("warm-up", 30);
        this.rounds = Integer.getInteger("rounds", 1);
        this.heap = System.getProperty("heap", "512m");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Path.of("target"), "load");
        LoadBenchmark benchmark = new LoadBenchmark(folder);
        Map<String, Object> result = benchmark.settings();
        result.put("service", benchmark.service());
        result.put("baseline", benchmark.baseline());
        System.out.println(new JsonMapper().writeValueAsString(result));
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("layout", layout);
        settings.put("employees", employees);
        settings.put("heap", heap);
        settings.put("processors", Runtime.getRuntime().availableProcessors());
        return settings;
    }

    private Map<String, Object> service() throws IOException, InterruptedException {
        LoadedTown.write(folder.resolve("town"), layout);
        Path data = folder.resolve("data");
        Map<String, Object> result;
        Load load;
        try (MeasuredProcess server = MeasuredProcess.start(
                options(System.getProperty("service-options", "")),
                "de.digicheck.DigiCheck",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--digicheck.demo=true",
                "--digicheck.configuration=" + folder.resolve("town"),
                "--digicheck.data=" + data)) {
            LoadedTown.open(server.home(), data);
            load = new Load(server, employees, this::record);
            load.rehearse(server.home());
            result = measure(server, load);
        }
        List<Integer> stored = storedAnswers(data.resolve("store"));
        result.put("completed", load.completions());
        result.put("stored", stored.size());
        return result;
    }

    private List<String> options(String more) {
        List<String> options = new ArrayList<>(List.of("-Xmx" + heap));
        Pattern.compile(" ").splitAsStream(more).filter(option -> !option.isEmpty()).forEach(options::add);
        return options;
    }

    private Map<String, Object> measure(MeasuredProcess server, Load load) throws IOException, InterruptedException {
        load.run(warmUp, 0);
        Map<String, Object> result = new LinkedHashMap<>();
        List<Object> peaks = new ArrayList<>();
        double rate = 0;
        for (int round = 0; round < rounds; round++) {
            int before = load.completions();
            Map<String, Object> peak = load.run(seconds, 0);
            peak.put("storedBefore", before);
            rate = ((Number) peak.getOrDefault("completionsPerSecond", 0)).doubleValue();
            peaks.add(peak);
        }
        result.put("peak", peaks);
        result.put("atSeventyPercent", load.run(seconds, rate * SHARE_OF_PEAK));
        result.put("peakMemoryMiB", server.peakMemory());
        return result;
    }

    private void record(String name, byte[] page) {
        Path file = folder.resolve("pages").resolve(name);
        if (!Files.exists(file)) {
            try {
                Files.createDirectories(file.getParent());
                Files.write(file, page);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Map<String, Object> baseline() throws IOException, InterruptedException {
        int size = storedAnswers(folder.resolve("data").resolve("store")).get(0);
        try (MeasuredProcess server = MeasuredProcess.start(
                options(""),
                StaticServer.class.getName(),
                folder.resolve("pages").toString(),
                folder.resolve("baseline").toString(),
                String.valueOf(size))) {
            return measure(server, new Load(server, employees, (name, page) -> {}));
        }
    }

    /** Bytes of every answer in the store. */
    private static List<Integer> storedAnswers(Path store) {
        try (EmbeddedStore opened = EmbeddedStore.open(store, Clock.systemUTC());
                MongoClient client = MongoClients.create(opened.uri())) {
            MongoCollection<Document> responses = client.getDatabase("digicheck-open-" + LoadedTown.CAMPAIGN)
                    .getCollection("responses");
            return Flux.from(responses.find().batchSize(BATCH))
                    .map(answer -> answer.get("answers", Binary.class).length())
                    .collectList()
                    .blockOptional(PATIENCE)
                    .orElseThrow();
        }
    }
}

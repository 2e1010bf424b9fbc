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
 * pages and store a document of the same size. Both run beside each other and are loaded in turns, so that what else the
 * machine does meets both. Prints one line of JSON; {@code docs/performance.md} says how to run it.
 */
final class LoadBenchmark {

    private static final int BATCH = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path folder;
    private final String layout = System.getProperty("layout", "one-page");
    private final int employees = Integer.getInteger("employees", 64);
    private final String heap = System.getProperty("heap", "512m");

    private LoadBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Files.createDirectories(Path.of("target"));
        LoadBenchmark benchmark = new LoadBenchmark(Files.createTempDirectory(Path.of("target"), "load"));
        System.out.println(new JsonMapper().writeValueAsString(benchmark.measure()));
    }

    private Map<String, Object> measure() throws IOException, InterruptedException {
        LoadedTown.write(folder.resolve("town"), layout);
        rehearse();
        Map<String, Object> result = settings();
        int size = storedAnswers().get(0);
        int completed;
        try (MeasuredProcess server = service();
                MeasuredProcess still = baseline(size)) {
            Load load = new Load(server, employees);
            Rounds rounds = new Rounds(load, new Load(still, employees));
            result.putAll(rounds.run());
            result.put("weight", Weight.of(server.home()));
            result.put("peakMemoryMiB", Map.of("service", server.peakMemory(), "baseline", still.peakMemory()));
            completed = load.completions() + 1;
        }
        result.put("completed", completed);
        result.put("stored", storedAnswers().size());
        return result;
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("layout", layout);
        settings.put("employees", employees);
        settings.put("heap", heap);
        settings.put("processors", Runtime.getRuntime().availableProcessors());
        return settings;
    }

    /** Opens the campaign and keeps every page that somebody sees who takes part. */
    private void rehearse() throws IOException, InterruptedException {
        try (MeasuredProcess server = service()) {
            LoadedTown.open(server.home(), folder.resolve("data"));
            Load.rehearse(server.home(), this::record);
        }
    }

    private void record(String name, byte[] page) {
        Path file = folder.resolve("pages").resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MeasuredProcess service() throws IOException {
        return MeasuredProcess.start(
                options(System.getProperty("service-options", "")),
                "de.digicheck.DigiCheck",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--digicheck.demo=true",
                "--digicheck.configuration=" + folder.resolve("town"),
                "--digicheck.data=" + folder.resolve("data"));
    }

    private MeasuredProcess baseline(int size) throws IOException {
        return MeasuredProcess.start(
                options(System.getProperty("baseline-options", "")),
                StaticServer.class.getName(),
                folder.resolve("pages").toString(),
                folder.resolve("baseline").toString(),
                Integer.toString(size));
    }

    private List<String> options(String more) {
        List<String> options = new ArrayList<>(List.of("-Xmx" + heap));
        Pattern.compile(" ").splitAsStream(more).filter(option -> !option.isEmpty()).forEach(options::add);
        return options;
    }

    /** Bytes of every answer in the store of the service, which must not run. */
    private List<Integer> storedAnswers() {
        try (EmbeddedStore opened =
                        EmbeddedStore.open(folder.resolve("data").resolve("store"), Clock.systemUTC());
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

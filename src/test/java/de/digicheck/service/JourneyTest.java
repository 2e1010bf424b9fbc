package de.digicheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.cli.CommandLineInterface;
import de.digicheck.fixtures.Api;
import de.digicheck.fixtures.RunningService;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The main job by the API, from a draft to released results; these are compared with what {@code analyse} makes of the
 * same answers in a file.
 */
class JourneyTest {

    private static final String CAMPAIGN = "journey";
    private static final String QUESTIONNAIRE = "mitarbeiterbefragung-kurz-2026";
    private static final int RESPONDENTS = 43;
    private static final JsonMapper JSON = new JsonMapper();

    private static RunningService service;
    private static Api api;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        service = RunningService.demo();
        api = new Api(
                service.at("/"),
                Files.readString(service.data().resolve("demo-password")).strip());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void releasesWhatAnalyseFindsInTheSameAnswers() throws IOException {
        draftAndOpen();
        for (int person = 0; person < RESPONDENTS; person++) {
            assertThat(api.participate("person " + person, CAMPAIGN, answers(person))
                            .status())
                    .isEqualTo(201);
        }
        assertThat(api.participate("person 0", CAMPAIGN, answers(0)).status()).isEqualTo(409);
        move("cdo", "closed");
        assertThat(api.participate("too late", CAMPAIGN, answers(0)).status()).isEqualTo(410);
        assertThat(api.get("cdo", address("/results")).status()).isEqualTo(409);
        step("dpo", Map.of("to", "sealed", "passphrase", passphrase("dpo")));
        move("cdo", "released");

        JsonNode results = api.get("cdo", address("/results")).json();

        assertThat(caveats(results)).contains("open-link");
        assertThat(comparable(results)).isEqualTo(comparable(analysed()));
        assertThat(results.get("respondents").asInt()).isEqualTo(45);
        assertThat(results.get("projects")).isNotEmpty();
    }

    private static void draftAndOpen() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        Map<String, Object> draft = Map.of(
                "key",
                CAMPAIGN,
                "questionnaire",
                QUESTIONNAIRE,
                "version",
                1,
                "opens",
                today.toString(),
                "closes",
                today.plusDays(1).toString(),
                "openLink",
                true);
        Api.Reply drafted = api.post("cdo", "/api/v1/campaigns", draft);
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        consent("council");
        consent("dpo");
        move("cdo", "open");
    }

    private static void consent(String account) {
        step(account, Map.of("to", "agreed", "passphrase", passphrase(account)));
    }

    private static String passphrase(String account) {
        return "die Passphrase von " + account;
    }

    private static void move(String account, String to) {
        step(account, Map.of("to", to));
    }

    private static void step(String account, Map<String, String> step) {
        Api.Reply reply = api.post(account, address("/transitions"), step);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    private static String address(String what) {
        return "/api/v1/campaigns/" + CAMPAIGN + what;
    }

    private static List<String> items() throws IOException {
        return Files.readAllLines(Path.of("questionnaires", QUESTIONNAIRE + ".yaml")).stream()
                .filter(line -> line.matches("      - key: .*"))
                .map(line -> line.replaceFirst("      - key: ([a-z0-9-]+).*", "$1"))
                .toList();
    }

    /** Something different from everybody, with all that may be missing. */
    private static String answer(int person, int item) {
        if ((person + item) % 11 == 0) {
            return "dk";
        }
        if ((person + 2 * item) % 13 == 0) {
            return "na";
        }
        return (person + 3 * item) % 17 == 0 ? "" : String.valueOf(1 + (person * person + item * 5) % 7 * 4 / 6);
    }

    private static Map<String, Object> answers(int person) throws IOException {
        Map<String, Object> answers = new LinkedHashMap<>();
        List<String> items = items();
        for (int item = 0; item < items.size(); item++) {
            String answer = answer(person, item);
            if (!answer.isEmpty()) {
                answers.put(items.get(item), answer.matches("\\d") ? Integer.valueOf(answer) : answer);
            }
        }
        return answers;
    }

    private JsonNode analysed() throws IOException {
        List<String> lines = new ArrayList<>(List.of("unit," + String.join(",", items())));
        for (int person = 0; person < RESPONDENTS; person++) {
            StringBuilder line = new StringBuilder("finance");
            for (int item = 0; item < items().size(); item++) {
                line.append(',').append(answer(person, item));
            }
            lines.add(line.toString());
        }
        Path responses = Files.write(folder.resolve("responses.csv"), lines);
        analyse(responses, analysisOfAnOpenLink());
        return JSON.readTree(Files.readString(folder.resolve("out/results.json")));
    }

    /** The town's own analysis files, with the smallest group that an open link asks for. */
    private Path analysisOfAnOpenLink() throws IOException {
        Path analysis = Files.createDirectory(folder.resolve("analysis"));
        try (Stream<Path> files = Files.list(Path.of("analysis"))) {
            for (Path file : files.toList()) {
                Files.copy(file, analysis.resolve(file.getFileName()));
            }
        }
        Files.writeString(analysis.resolve("release-terms.yaml"), "minimum-group-size: 20\n");
        return analysis;
    }

    private void analyse(Path responses, Path analysis) {
        StringWriter told = new StringWriter();
        PrintWriter writer = new PrintWriter(told);
        int exit = CommandLineInterface.run(
                writer,
                writer,
                "analyse",
                "--questionnaire",
                "questionnaires/" + QUESTIONNAIRE + ".yaml",
                "--organisation",
                "organisations/musterstadt.yaml",
                "--analysis",
                analysis.toString(),
                "--responses",
                responses.toString(),
                "--out",
                folder.resolve("out").toString());
        assertThat(exit).as(told.toString()).isZero();
    }

    private static List<String> caveats(JsonNode results) {
        return results.get("caveats")
                .valueStream()
                .map(caveat -> caveat.get("code").asString())
                .toList();
    }

    /** Answers by an open link have no parts, and say so. */
    private static JsonNode comparable(JsonNode results) {
        ArrayNode caveats = (ArrayNode) results.get("caveats");
        caveats.removeIf(caveat ->
                Set.of("open-link", "town-only").contains(caveat.get("code").asString()));
        ((ObjectNode) results).remove("grid");
        return results;
    }
}

package de.digicheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PrioritiseCommandTest {

    private static final Path QUESTIONNAIRE = Terminal.shipped("questionnaires/mitarbeiterbefragung-2026.yaml");
    private static final Path ORGANISATION = Terminal.shipped("organisations/musterstadt.yaml");
    private static final Path ANALYSIS = Terminal.shipped("analysis");
    private static final String PROJECTS = """
            projects:
              - {key: done, label: {de: Fertig}, status: done}
              - {key: reaches, label: {de: Teil}, reach: [central-services], efficiency: 2, citizen-friendliness: 1,
                 effects: {arbeit-4-0: {effect: 0.5, reason: Urteil}}}
              - {key: all, label: {de: Alle}, requires: [done], effort-days: 3, months: 2, structural-change: 0,
                 expenses: {one-off: 100, yearly: 10.5}, investments: 0, citizen-friendliness: 4,
                 effects: {infrastruktur: {effect: 0.25, reason: Urteil}}}
              - {key: unrated, label: {de: Unbewertet}}
            """;

    @TempDir
    private Path folder;

    private Path projects;

    @BeforeEach
    void writeProjects() throws IOException {
        projects = Files.writeString(folder.resolve("projects.yaml"), PROJECTS);
    }

    private void analyse(String release, int answers, Object... more) {
        Path responses = folder.resolve("responses.csv");
        Terminal.run(
                "simulate",
                "--questionnaire",
                QUESTIONNAIRE,
                "--organisation",
                ORGANISATION,
                "--responses",
                answers,
                "--out",
                responses);
        List<Object> arguments = new ArrayList<>(List.of(
                "analyse",
                "--questionnaire",
                QUESTIONNAIRE,
                "--analysis",
                ANALYSIS,
                "--responses",
                responses,
                "--projects",
                projects,
                "--release",
                release,
                "--out",
                folder));
        arguments.addAll(List.of(more));
        Terminal terminal = Terminal.run(arguments.toArray());
        assertThat(terminal.exitCode()).as("%s", terminal).isZero();
    }

    private Terminal prioritise(Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(
                "prioritise",
                "--results",
                folder.resolve("results.json"),
                "--projects",
                projects,
                "--analysis",
                ANALYSIS,
                "--out",
                out()));
        arguments.addAll(List.of(more));
        return Terminal.run(arguments.toArray());
    }

    private Path out() {
        return folder.resolve("new/ranked.json");
    }

    /** The bytes of {@code projects} in a file that goes on or ends after it. */
    private static String projectsOf(String document) {
        int from = document.indexOf("  \"projects\": [");
        int to = document.indexOf("\n  \"plan\"", from);
        String content = to < 0 ? document.substring(from, document.lastIndexOf('}')) : document.substring(from, to);
        return content.strip().replaceAll(",$", "");
    }

    private String analysed() throws IOException {
        return projectsOf(Files.readString(folder.resolve("results.json")));
    }

    private String prioritised() throws IOException {
        return projectsOf(Files.readString(out()));
    }

    @ParameterizedTest
    @CsvSource({"raw, 1", "raw, 5", "gated, 1", "gated, 99"})
    void ranksAsTheAnalysisDid(String release, int seed) throws IOException {
        analyse(release, 700, "--seed", seed, "--organisation", ORGANISATION);
        Terminal terminal = prioritise("--seed", seed, "--organisation", ORGANISATION);

        assertThat(terminal).isEqualTo(new Terminal(0, List.of(), List.of()));
        assertThat(prioritised()).isEqualTo(analysed()).contains("\"reaches\"", "\"priorityClass\": \"A\"");
        JsonNode json = JsonMapper.shared().readTree(Files.readString(out()));
        assertThat(json.propertyNames()).containsExactly("schemaVersion", "seed", "projects");
        assertThat(json.get("seed").asInt()).isEqualTo(seed);
    }

    @Test
    void takesTheTreeFromTheResults() throws IOException {
        analyse("raw", 700, "--organisation", ORGANISATION);
        assertThat(prioritise().exitCode()).isZero();
        assertThat(prioritised()).isEqualTo(analysed());
    }

    @Test
    void ranksAsAnAnalysisWithoutAnOrganisation() throws IOException {
        analyse("raw", 700);
        assertThat(prioritise().exitCode()).isZero();
        assertThat(prioritised()).isEqualTo(analysed());
    }

    @Test
    void ranksByTheTownWhenNothingElseIsReleased() throws IOException {
        analyse("gated", 8, "--organisation", ORGANISATION);
        assertThat(prioritise().exitCode()).isZero();
        JsonNode ranked = JsonMapper.shared().readTree(Files.readString(out())).get("projects");
        JsonNode all = find(ranked, "all");
        assertThat(all.at("/removedNeed/0/share").asDouble()).isEqualTo(1);
        assertThat(all.at("/removedNeed/0/figures/0/source").asString()).isEmpty();
        assertThat(find(ranked, "reaches").at("/removedNeed/0/share").isNull())
                .as("nobody knows how many work there")
                .isTrue();
    }

    @Test
    void readsBoundsAndWithheldFiguresAndIgnoresWhatItDoesNotKnow() throws IOException {
        results("""
                {"schemaVersion": 1, "news": {"a": [1]}, "headcount": 100,
                 "fields": {"infrastruktur": {"n": 50, "score": {"atLeast": 95}, "ci": {"withheld": "protected"}, "x": 1},
                            "arbeit-4-0": {"n": 50, "score": 40, "ci": [35, 45]}},
                 "units": {"o1": {"headcount": 60, "fields": {"arbeit-4-0": {"n": 30, "score": 20, "ci": [15, 25]}}},
                           "o2": {"headcount": 40, "fields": {"arbeit-4-0": {"score": {"withheld": "protected"}}}}}}
                """);
        Files.writeString(projects, """
                projects:
                  - {key: a, label: {de: A}, effects: {infrastruktur: {effect: 0.5, reason: Urteil}}}
                  - {key: b, label: {de: B}, effects: {arbeit-4-0: {effect: 0.5, reason: Urteil}}}
                  - {key: c, label: {de: C}, reach: [o1], effects: {arbeit-4-0: {effect: 0.5, reason: Urteil}}}
                """);
        assertThat(prioritise()).isEqualTo(new Terminal(0, List.of(), List.of()));
        JsonNode ranked = JsonMapper.shared().readTree(Files.readString(out())).get("projects");
        assertThat(find(ranked, "a").at("/removedNeed/0/need").asDouble()).isEqualTo(95);
        assertThat(find(ranked, "b").at("/removedNeed/0/need").asDouble())
                .as(".6 · 20 + .4 · 40")
                .isEqualTo(28);
        assertThat(find(ranked, "c").at("/removedNeed/0/share").asDouble()).isEqualTo(0.6);
    }

    @Test
    void namesEverythingThatIsWrongAndWritesNothing() throws IOException {
        results("""
                {"release": "cooked",
                 "fields": {"infrastruktur": {"n": -1, "score": 101, "ci": [1]}, "arbeit-4-0": 5},
                 "units": {"o1": {"parent": "o9", "fields": {"infrastruktur": {"score": "much"}}}}}
                """);
        Files.writeString(
                projects, "projects:\n  - {key: a, label: {de: A}, effects: {none: {effect: 0.5, reason: Urteil}}}\n");
        Terminal terminal = prioritise();

        assertThat(terminal.exitCode()).isEqualTo(2);
        assertThat(terminal.err())
                .anyMatch(line -> line.contains("results.json:1:1: error missing-key"))
                .anyMatch(line -> line.contains("results.json:1:13: error unknown-value"))
                .anyMatch(line -> line.contains("results.json:2:36: error out-of-range"))
                .anyMatch(line -> line.contains("results.json:2:49: error out-of-range"))
                .anyMatch(line -> line.contains("results.json:2:60: error wrong-type"))
                .anyMatch(line -> line.contains("results.json:2:80: error wrong-type"))
                .anyMatch(line -> line.contains("results.json:3:29: error unknown-unit"))
                .anyMatch(line -> line.contains("error wrong-type: 'score' is no figure"))
                .anyMatch(line -> line.contains("error unknown-field"));
        assertThat(out()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{\"fields\": {", "{\"fields\": {}} x", "{\"fields\": {}, \"fields\": {}}", "nonsense"
            })
    void refusesWhatIsNoResult(String content) throws IOException {
        results(content);
        Terminal terminal = prioritise();
        assertThat(terminal.exitCode()).isEqualTo(2);
        assertThat(terminal.err()).hasSize(1).allMatch(line -> line.contains("results.json:1:"));
        assertThat(out()).doesNotExist();
    }

    private void results(String content) throws IOException {
        Files.writeString(folder.resolve("results.json"), content);
    }

    private static JsonNode find(JsonNode projects, String key) {
        for (JsonNode project : projects) {
            if (project.get("key").asString().equals(key)) {
                return project;
            }
        }
        throw new AssertionError("no project " + key);
    }
}

package de.digicheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalyseCommandTest {

    private static final Path TOWN = Path.of("src/test/resources/small-town").toAbsolutePath();

    @TempDir
    private Path folder;

    private Terminal analyse(Path responses, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(
                "analyse",
                "--questionnaire",
                TOWN.resolve("questionnaire.yaml"),
                "--analysis",
                TOWN.resolve("analysis"),
                "--responses",
                responses,
                "--out",
                out()));
        arguments.addAll(List.of(more));
        return Terminal.run(arguments.toArray());
    }

    private Terminal analyseInTown(Path responses, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of("--organisation", TOWN.resolve("organisation.yaml")));
        arguments.addAll(List.of(more));
        return analyse(responses, arguments.toArray());
    }

    private Path out() {
        return folder.resolve("some/where");
    }

    private static Path responses() {
        return TOWN.resolve("responses.csv");
    }

    private JsonNode results() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(out().resolve("results.json")));
    }

    private List<Path> everythingWritten() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void writesWhatItFindsAndNothingElse() throws IOException {
        Terminal terminal = analyseInTown(responses(), "--release", "raw", "--seed", 5);

        assertThat(terminal.exitCode()).as("%s", terminal).isZero();
        assertThat(terminal.out()).isEmpty();
        assertThat(everythingWritten())
                .containsExactlyElementsOf(AnalysisWriter.WRITTEN.stream()
                        .sorted()
                        .map(out()::resolve)
                        .toList());
        assertThat(results().get("release").asString()).isEqualTo("raw");
        assertThat(results().get("seed").asLong()).isEqualTo(5);
        assertThat(results().get("units").properties()).isNotEmpty();
    }

    @Test
    void protectsUnlessAskedForRawFigures() throws IOException {
        analyseInTown(responses());

        assertThat(results().get("release").asString()).isEqualTo("gated");
        assertThat(results().get("units").properties()).isNotEmpty().allSatisfy(unit -> {
            assertThat(unit.getValue().get("n").asInt() % 5).isZero();
            unit.getValue().get("fields").forEach(field -> assertThat(
                            field.get("sd").get("withheld").asString())
                    .isEqualTo("not-published"));
        });
    }

    @Test
    void protectsUnitsOfResponsesWithoutAnOrganisation() throws IOException {
        Terminal terminal = analyse(responses());

        assertThat(terminal.exitCode()).as("%s", terminal).isZero();
        assertThat(results().get("units").propertyNames()).isNotEmpty();
        assertThat(results().get("units").get("o1").get("headcount").isNull()).isTrue();
        assertThat(results().get("weighting").get("cells").isNull()).isTrue();
    }

    @Test
    void tellsOfGatedChangesSinceAnEarlierWave() throws IOException {
        Path answers = responses();
        Terminal terminal = analyseInTown(answers, "--previous", answers);

        assertThat(terminal.exitCode()).as("%s", terminal).isZero();
        assertThat(results().at("/units/d1/fields/alpha/change/delta").asDouble())
                .isZero();
        assertThat(results().at("/units/d1/fields/alpha/change/ci").size()).isEqualTo(2);
    }

    @Test
    void takesUnitsFromResponsesWithoutAnOrganisation() throws IOException {
        Terminal terminal = analyse(responses(), "--release", "RAW");

        assertThat(terminal.exitCode()).as("%s", terminal).isZero();
        assertThat(results().get("units").has("d1")).isTrue();
        assertThat(results().get("headcount").isNull()).isTrue();
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        analyseInTown(responses(), "--release", "raw");
        List<byte[]> first = bytes();
        analyseInTown(responses(), "--release", "raw");

        assertThat(bytes()).usingRecursiveComparison().isEqualTo(first);
    }

    private List<byte[]> bytes() throws IOException {
        List<byte[]> bytes = new ArrayList<>();
        for (Path file : everythingWritten()) {
            bytes.add(Files.readAllBytes(file));
        }
        return bytes;
    }

    @Test
    void ranksTheProjectsThatAreNamed() throws IOException {
        Path projects = Files.writeString(folder.resolve("projects.yaml"), """
                projects:
                  - {key: p1, label: {de: Projekt}, effects: {}, effort-days: 3, months: 2}
                """);
        Terminal terminal = analyseInTown(responses(), "--release", "raw", "--projects", projects);

        assertThat(terminal.exitCode()).as("%s", terminal).isZero();
        assertThat(results().get("projects")).hasSize(1);
        assertThat(results().get("projects").get(0).get("key").asString()).isEqualTo("p1");
    }

    static Stream<Arguments> badResponses() {
        return Stream.of(
                bad("wrong-delimiter", 1, text -> text.replace(',', ';')),
                bad("broken-quoting", 2, text -> text.replaceFirst("\"Zeit,\nGeld\"", "\"Zeit\"Geld")),
                bad("missing-column", 1, text -> text.replaceFirst(",b2,", ",b3,")),
                bad("bad-code", 2, text -> text.replaceFirst("d1,desk,4", "d1,desk,9")),
                bad("unknown-unit", 2, text -> text.replaceFirst("\nd1,", "\nd9,")),
                bad("empty-file", 1, text -> ""),
                bad("text-too-long", 2, text -> text.replaceFirst("Zeit", "Zeit".repeat(50_000))));
    }

    private static Arguments bad(String code, int line, UnaryOperator<String> change) {
        return Arguments.of(code, line, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badResponses")
    void reportsBadResponsesAndWritesNothing(String code, int line, UnaryOperator<String> change) throws IOException {
        String text = change.apply(Files.readString(responses()));
        Path bad = Files.writeString(folder.resolve("bad.csv"), text);
        Terminal terminal = analyseInTown(bad);

        assertThat(terminal.exitCode()).isEqualTo(2);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err())
                .anySatisfy(finding ->
                        assertThat(finding).startsWith(bad + ":" + line + ":").contains(": error " + code + ": "));
        assertThat(terminal.err()).allSatisfy(finding -> assertThat(finding).hasSizeLessThan(1000));
        assertThat(everythingWritten()).containsExactly(bad);
        assertThat(folder.resolve("some")).doesNotExist();
    }

    @Test
    void reportsBytesThatAreNotUtf8() throws IOException {
        String text = Files.readString(responses()).replaceFirst("Zeit", "Größe");
        Path bad = Files.write(folder.resolve("bad.csv"), text.getBytes(StandardCharsets.ISO_8859_1));
        Terminal terminal = analyseInTown(bad);

        assertThat(terminal.exitCode()).isEqualTo(2);
        assertThat(terminal.err()).singleElement().asString().startsWith(bad + ":2:");
        assertThat(everythingWritten()).containsExactly(bad);
    }

    @Test
    void keepsOlderResultsWhenItFails() throws IOException {
        Path older = Files.writeString(Files.createDirectories(out()).resolve("results.json"), "older");
        Path bad = Files.writeString(folder.resolve("bad.csv"), "unit\n");

        assertThat(analyseInTown(bad).exitCode()).isEqualTo(2);
        assertThat(older).hasContent("older");
        assertThat(analyseInTown(responses()).exitCode()).isZero();
        assertThat(older).content().isNotEqualTo("older");
    }

    @Test
    void reportsAllConfigurationFindingsAtOnce() throws IOException {
        Path questionnaire = Files.writeString(folder.resolve("q.yaml"), "key: q\n");
        Terminal terminal = Terminal.run(
                "analyse",
                "--questionnaire",
                questionnaire,
                "--organisation",
                folder.resolve("missing.yaml"),
                "--analysis",
                folder.resolve("nowhere"),
                "--responses",
                responses(),
                "--out",
                out());

        assertThat(terminal.exitCode()).isEqualTo(2);
        assertThat(String.join("\n", terminal.err()))
                .contains("q.yaml:1:1", "missing.yaml", "action-fields.yaml", "item-mapping.yaml");
        assertThat(everythingWritten()).containsExactly(questionnaire);
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("some"), "mine");

        assertThat(analyseInTown(responses()).exitCode()).isEqualTo(2);
        assertThat(file).hasContent("mine");
    }

    @Test
    void writesNothingWhenAFolderStandsInPlaceOfAFile() throws IOException {
        Path older = Files.writeString(Files.createDirectories(out()).resolve("results.json"), "older");
        Path folderInPlace = Files.createDirectories(out().resolve("report.html"));
        Terminal terminal = analyseInTown(responses());

        assertThat(terminal.exitCode()).isEqualTo(2);
        assertThat(terminal.err())
                .singleElement()
                .asString()
                .contains(folderInPlace + ": ")
                .contains("is a folder");
        assertThat(older).hasContent("older");
        assertThat(everythingWritten()).containsExactly(older);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesTheFolderThatCannotBeWritten() {
        Terminal terminal = Terminal.run(
                "analyse",
                "--questionnaire",
                TOWN.resolve("questionnaire.yaml"),
                "--analysis",
                TOWN.resolve("analysis"),
                "--responses",
                responses(),
                "--out",
                "/proc/digicheck");

        assertThat(terminal.exitCode()).isEqualTo(2);
        assertThat(terminal.err())
                .singleElement()
                .asString()
                .startsWith("cannot read or write: /proc/digicheck: ")
                .contains("--out")
                .doesNotContain(".digicheck-");
    }

    @Test
    void reportsResponsesAndAnalysisFilesAtOnce() throws IOException {
        Path analysis = Files.createDirectory(folder.resolve("analysis"));
        Files.copy(TOWN.resolve("analysis/action-fields.yaml"), analysis.resolve("action-fields.yaml"));
        Path mapping = Files.writeString(analysis.resolve("item-mapping.yaml"), "mappings: []\n");
        Path bad = Files.writeString(
                folder.resolve("bad.csv"), Files.readString(responses()).replaceFirst("d1,desk,4", "d1,desk,9"));
        Terminal terminal = Terminal.run(
                "analyse",
                "--questionnaire",
                TOWN.resolve("questionnaire.yaml"),
                "--analysis",
                analysis,
                "--responses",
                bad,
                "--out",
                out());

        assertThat(terminal.exitCode()).isEqualTo(2);
        assertThat(terminal.err())
                .anyMatch(line -> line.startsWith(mapping + ":1:11: error empty-list"))
                .anyMatch(line -> line.startsWith(bad + ":2:3: error bad-code"));
        assertThat(out()).doesNotExist();
    }

    @Test
    void writesWhatWasPublishedAsEquationsWhereItIsTold() throws IOException {
        Path file = folder.resolve("elsewhere/equations.json");

        Terminal terminal = analyseInTown(responses(), "--equations", file);

        assertThat(terminal.exitCode()).as("%s", terminal).isZero();
        JsonNode tables = JsonMapper.shared().readTree(Files.readString(file)).get("tables");
        assertThat(tables).isNotEmpty().allSatisfy(table -> {
            assertThat(table.propertyNames())
                    .containsExactly("id", "figures", "k", "cells", "lower", "upper", "equations", "protected");
            assertThat(table.get("id").asString()).doesNotStartWith("answers/");
        });
        assertThat(everythingWritten()).hasSize(AnalysisWriter.WRITTEN.size() + 1);
    }

    @Test
    void writesSumsOfAnswersAlsoWhenAsked() throws IOException {
        Path file = folder.resolve("equations.json");

        Terminal terminal = analyseInTown(responses(), "--equations", file, "--answers");

        assertThat(terminal.exitCode()).as("%s", terminal).isZero();
        assertThat(JsonMapper.shared().readTree(Files.readString(file)).get("tables"))
                .anySatisfy(table -> assertThat(table.get("id").asString()).startsWith("answers/field/"));
    }

    @ParameterizedTest
    @CsvSource({
        "--answers, , --answers needs --equations",
        "--equations=e.json, --release=raw, --equations needs --release gated: raw protects nothing"
    })
    void refusesEquationsThatMakeNoSense(String option, String other, String message) throws IOException {
        Terminal terminal =
                other == null ? analyseInTown(responses(), option) : analyseInTown(responses(), option, other);

        assertThat(terminal.exitCode()).isEqualTo(2);
        assertThat(terminal.err()).first().isEqualTo(message);
        assertThat(everythingWritten()).isEmpty();
    }

    @Test
    void neverWritesEquationsOverResults() throws IOException {
        Terminal terminal = analyseInTown(responses(), "--equations", out().resolve("results.json"));

        assertThat(terminal.exitCode()).isEqualTo(2);
        assertThat(everythingWritten()).isEmpty();
    }
}

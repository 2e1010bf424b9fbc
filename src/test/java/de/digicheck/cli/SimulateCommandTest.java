package de.digicheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {

    @TempDir
    private Path folder;

    private Terminal simulate(Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(
                "simulate",
                "--questionnaire",
                Terminal.shipped("questionnaires/mitarbeiterbefragung-kurz-2026.yaml"),
                "--organisation",
                Terminal.shipped("organisations/musterstadt.yaml")));
        arguments.addAll(List.of(more));
        return Terminal.run(arguments.toArray());
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void writesResponsesAndNothingElse() throws IOException {
        Path file = folder.resolve("answers.csv");
        Terminal terminal = simulate("--responses", 20, "--out", file);

        assertThat(terminal).isEqualTo(new Terminal(0, List.of(), List.of()));
        assertThat(written()).containsExactly(file);
        assertThat(Files.readString(file)).startsWith("unit,role,");
        assertThat(Files.readAllLines(file)).hasSizeGreaterThanOrEqualTo(21);
    }

    @Test
    void takesOneForTheSeed() throws IOException {
        simulate("--responses", 20, "--out", folder.resolve("default.csv"));
        simulate("--responses", 20, "--seed", 1, "--out", folder.resolve("one.csv"));
        simulate("--responses", 20, "--seed", 2, "--out", folder.resolve("two.csv"));

        assertThat(folder.resolve("one.csv")).hasSameBinaryContentAs(folder.resolve("default.csv"));
        assertThat(Files.readString(folder.resolve("two.csv")))
                .isNotEqualTo(Files.readString(folder.resolve("default.csv")));
    }

    @Test
    void warnsWhenEverybodyMustAnswerSeveralTimes() {
        Terminal terminal = simulate("--responses", 5000, "--out", folder.resolve("answers.csv"));

        assertThat(terminal.exitCode()).isZero();
        assertThat(terminal.err()).singleElement().asString().startsWith("warning: 5000 responses of");
    }

    @Test
    void refusesTooFewResponses() throws IOException {
        Terminal terminal = simulate("--responses", 0, "--out", folder.resolve("answers.csv"));

        assertThat(terminal.exitCode()).isEqualTo(2);
        assertThat(terminal.err()).first().isEqualTo("--responses must be at least 1: 0");
        assertThat(written()).isEmpty();
    }

    @Test
    void refusesAFolderForAFile() throws IOException {
        Terminal terminal = simulate("--responses", 9, "--out", folder);

        assertThat(terminal.exitCode()).isEqualTo(2);
        assertThat(written()).isEmpty();
    }

    @Test
    void doesNotSimulateATownWithoutStaff() throws IOException {
        Path organisation = Files.writeString(folder.resolve("town.yaml"), """
                key: town
                label: {de: Stadt}
                roles: [{key: staff, label: {de: Alle}}]
                units: [{code: a, kind: office, label: {de: A}, headcount: {staff: 0}}]
                """);
        Terminal terminal = Terminal.run(
                "simulate",
                "--questionnaire",
                Terminal.shipped("questionnaires/mitarbeiterbefragung-kurz-2026.yaml"),
                "--organisation",
                organisation,
                "--responses",
                9,
                "--out",
                folder.resolve("answers.csv"));

        assertThat(terminal.exitCode()).isEqualTo(2);
        assertThat(terminal.err()).anyMatch(line -> line.startsWith(organisation + ":1:1: error no-staff"));
        assertThat(written()).containsExactly(organisation);
    }

    @Test
    void simulatesAQuestionnaireThatIsNotMapped() throws IOException {
        Path questionnaire = Files.writeString(folder.resolve("q.yaml"), """
                key: other
                version: 1
                languages: [de]
                title: {de: Anderer}
                scales: {agree: {lo: 0, hi: 4, labels: {0: {de: nein}, 4: {de: ja}}}}
                sections:
                  - {key: a, title: {de: A}, questions: [{key: i1, type: likert, scale: agree, polarity: positive, text: {de: x}}]}
                """);
        Path file = folder.resolve("answers.csv");
        Terminal terminal = Terminal.run(
                "simulate",
                "--questionnaire",
                questionnaire,
                "--organisation",
                Terminal.shipped("organisations/musterstadt.yaml"),
                "--responses",
                30,
                "--out",
                file);

        assertThat(terminal.exitCode()).as("%s", terminal).isZero();
        assertThat(Files.readAllLines(file)).hasSize(31).first().isEqualTo("unit,role,i1");
    }

    @Test
    void refusesTooManyResponses() throws IOException {
        Terminal terminal = simulate("--responses", Integer.MAX_VALUE, "--out", folder.resolve("answers.csv"));

        assertThat(terminal.exitCode()).isEqualTo(2);
        assertThat(terminal.err()).first().isEqualTo("--responses must be at most 10000000: 2147483647");
        assertThat(written()).isEmpty();
    }
}

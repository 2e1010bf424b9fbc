package de.digicheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    @TempDir
    private Path folder;

    @Test
    void findsNothingWrongWithTheShippedFiles() {
        Terminal terminal = Terminal.run(
                "validate",
                Terminal.shipped("questionnaires"),
                Terminal.shipped("organisations"),
                Terminal.shipped("analysis"));

        assertThat(terminal).isEqualTo(new Terminal(0, List.of(), List.of()));
    }

    @Test
    void printsFindingsOnStandardOutput() throws IOException {
        Path file = Files.writeString(folder.resolve("town.yaml"), """
                key: Town
                label: {de: Stadt}
                roles: []
                units: [{code: a, kind: office, parent: b, label: {de: A}, headcount: {}}]
                """);
        Terminal terminal = Terminal.run("validate", file);

        assertThat(terminal.exitCode()).isEqualTo(1);
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.out())
                .anyMatch(line -> line.startsWith(file + ":1:6: warning key-style: "))
                .anyMatch(line -> line.startsWith(file + ":4:") && line.contains(": error unknown-parent: "));
    }

    @Test
    void isContentWithWarnings() throws IOException {
        Path file = Files.writeString(folder.resolve("town.yaml"), """
                key: Town
                label: {de: Stadt}
                roles: [{key: staff, label: {de: Alle}}]
                units: [{code: a, kind: office, label: {de: A}, headcount: {staff: 3}}]
                """);
        Terminal terminal = Terminal.run("validate", file);

        assertThat(terminal.exitCode()).isZero();
        assertThat(terminal.out()).singleElement().asString().contains("warning key-style");
    }
}

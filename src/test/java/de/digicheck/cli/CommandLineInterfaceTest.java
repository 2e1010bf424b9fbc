package de.digicheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class CommandLineInterfaceTest {

    @Test
    void listsItsCommands() {
        Terminal terminal = Terminal.run("--help");

        assertThat(terminal.exitCode()).isZero();
        assertThat(String.join("\n", terminal.out())).contains("validate", "simulate", "analyse", "demo");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void wantsACommand() {
        Terminal terminal = Terminal.run();

        assertThat(terminal.exitCode()).isEqualTo(2);
        assertThat(terminal.err()).first().asString().contains("Name a command");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"analyze", "analyse --out", "validate", "simulate --responses many", "analyse --colour red"})
    void refusesBadUsage(String line) {
        Terminal terminal = Terminal.run((Object[]) line.split(" "));

        assertThat(terminal.exitCode()).isEqualTo(2);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).isNotEmpty();
    }

    /** The command line must answer at once: it starts without Spring. */
    @Test
    void startsInAProcessOfItsOwnAndSpeaksUtf8(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("town.yaml"), "key: Straße\nunits: []\n");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + folder.resolve("classes.txt"),
                "-cp",
                System.getProperty("java.class.path"),
                "de.digicheck.DigiCheck",
                "validate",
                file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectErrorStream(true)
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(folder.resolve("out.txt"))).contains("'Straße' is not a key");
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("classes.txt")))
                .contains("de.digicheck.cli.ValidateCommand")
                .doesNotContain("org.springframework", "ch.qos.logback");
    }

    @ParameterizedTest
    @MethodSource
    void callsEveryCrashAFaultOfItsOwn(Throwable crash) {
        StringWriter err = new StringWriter();
        CommandLine line = new CommandLine(new Crashing(crash)).setErr(new PrintWriter(err));

        assertThat(CommandLineInterface.execute(line)).isEqualTo(70);
        assertThat(err.toString())
                .contains("This is a fault of DigiCheck", crash.getClass().getName());
    }

    static Stream<Throwable> callsEveryCrashAFaultOfItsOwn() {
        return Stream.of(new IllegalStateException(), new StackOverflowError(), new OutOfMemoryError());
    }

    @Command(name = "crash")
    private record Crashing(Throwable crash) implements Callable<Integer> {

        @Override
        public Integer call() throws Exception {
            if (crash instanceof Error error) {
                throw error;
            }
            throw (Exception) crash;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate ", "demo --out ", "demo --in "})
    void refusesAPathWithoutName(String line) {
        Terminal terminal = Terminal.run((Object[]) line.split(" ", -1));

        assertThat(terminal.exitCode()).isEqualTo(2);
        assertThat(terminal.err()).first().asString().contains("the path is empty");
    }
}

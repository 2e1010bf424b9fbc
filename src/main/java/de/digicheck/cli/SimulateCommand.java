package de.digicheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Draws plausible answers. */
@Command(
        name = "simulate",
        description = "Draws plausible answers to a questionnaire, to try things out. They are invented.",
        mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {

    /** More than any public employer has employees. */
    private static final int MOST_RESPONSES = 10_000_000;

    @Spec
    private CommandSpec spec;

    @Option(names = "--questionnaire", required = true, paramLabel = "FILE", description = "questionnaire (YAML)")
    private Path questionnaire;

    @Option(names = "--organisation", required = true, paramLabel = "FILE", description = "organisation (YAML)")
    private Path organisation;

    @Option(
            names = "--analysis",
            paramLabel = "DIR",
            description = "action fields and item mapping; items of one field are answered alike"
                    + " (default: ./analysis if it is there, else items of one section are)")
    private @Nullable Path analysis;

    @Option(
            names = "--responses",
            required = true,
            paramLabel = "N",
            description = "number of responses, 1 to 10000000")
    private int responses;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S", description = "seed (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "responses (CSV) to write")
    private Path out;

    @Override
    public Integer call() throws IOException {
        if (responses < 1) {
            throw new ParameterException(spec.commandLine(), "--responses must be at least 1: " + responses);
        }
        if (responses > MOST_RESPONSES) {
            throw new ParameterException(
                    spec.commandLine(), "--responses must be at most " + MOST_RESPONSES + ": " + responses);
        }
        if (Files.isDirectory(out)) {
            throw new ParameterException(spec.commandLine(), "--out must be a file, not a folder: " + out);
        }
        Console console = Console.of(spec);
        SimulationInput input = SimulationInput.read(questionnaire, organisation, analysisFolder(), console);
        input.write(responses, seed, out, console);
        return CommandLineInterface.DONE;
    }

    private Optional<Path> analysisFolder() {
        return Optional.ofNullable(analysis).or(SimulationInput::usualAnalysisFolder);
    }
}

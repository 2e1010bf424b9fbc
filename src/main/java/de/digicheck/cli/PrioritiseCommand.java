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

/** Ranks projects by figures that were released. */
@Command(
        name = "prioritise",
        description = "Ranks projects by the released figures of a results.json, without any answers.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:bad input or usage; nothing was written"})
final class PrioritiseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--results", required = true, paramLabel = "FILE", description = "results.json of analyse")
    private Path results;

    @Option(names = "--projects", required = true, paramLabel = "FILE", description = "projects (YAML)")
    private Path projects;

    @Option(
            names = "--organisation",
            paramLabel = "FILE",
            description = "organisation (YAML): tree and headcounts; without it, those of the results")
    private @Nullable Path organisation;

    @Option(
            names = "--analysis",
            defaultValue = "analysis",
            paramLabel = "DIR",
            description = "action fields, values, quick-win rule (default: ./${DEFAULT-VALUE})")
    private Path analysis;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S", description = "seed (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "ranked projects (JSON) to write")
    private Path out;

    @Override
    public Integer call() throws IOException {
        if (Files.isDirectory(out)) {
            throw new ParameterException(spec.commandLine(), "--out must be a file, not a folder: " + out);
        }
        Console console = Console.of(spec);
        PrioritisationInput.Places places =
                new PrioritisationInput.Places(results, projects, Optional.ofNullable(organisation), analysis);
        PrioritisationInput.read(places, console).write(seed, out);
        return CommandLineInterface.DONE;
    }
}

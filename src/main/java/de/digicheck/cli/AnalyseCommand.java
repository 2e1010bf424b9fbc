package de.digicheck.cli;

import de.digicheck.release.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Analyses responses. */
@Command(
        name = "analyse",
        description = "Turns responses into need, ranked projects and a report: results.json and report.html.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:bad input or usage; nothing was written"})
final class AnalyseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--questionnaire", required = true, paramLabel = "FILE", description = "questionnaire (YAML)")
    private Path questionnaire;

    @Option(names = "--responses", required = true, paramLabel = "FILE", description = "responses (CSV)")
    private Path responses;

    @Option(
            names = "--organisation",
            paramLabel = "FILE",
            description = "organisation (YAML): tree and headcounts; without it, units are those of the responses")
    private @Nullable Path organisation;

    @Option(
            names = "--analysis",
            defaultValue = "analysis",
            paramLabel = "DIR",
            description = "action fields, item mapping, projects, values, terms (default: ./${DEFAULT-VALUE})")
    private Path analysis;

    @Option(
            names = "--projects",
            paramLabel = "FILE",
            description = "projects (YAML) in place of project-catalogue.yaml")
    private @Nullable Path projects;

    @Option(
            names = "--release",
            defaultValue = "gated",
            paramLabel = "KIND",
            description = "gated: only what protects every small group, for now the town as a whole;"
                    + " raw: every figure, unrounded, for those who own the data (default: ${DEFAULT-VALUE})")
    private Release.Kind release;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S", description = "seed (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder for the results")
    private Path out;

    @Option(
            names = "--equations",
            paramLabel = "FILE",
            description = "with gated: what is published, as equations for an attacker (JSON); confidential")
    private @Nullable Path equations;

    @Option(names = "--answers", description = "with --equations: also for the sums of answers")
    private boolean answers;

    @Mixin
    private LaterOptions later;

    @Override
    public Integer call() throws IOException {
        later.refuse(spec);
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new ParameterException(spec.commandLine(), "--out must be a folder, not a file: " + out);
        }
        checkEquations();
        Console console = Console.of(spec);
        AnalysisFiles.Places places = new AnalysisFiles.Places(
                questionnaire, Optional.ofNullable(organisation), analysis, Optional.ofNullable(projects), responses);
        Analysis.Outputs outputs = new Analysis.Outputs(out, Optional.ofNullable(equations), answers);
        new Analysis(AnalysisFiles.read(places, console), release, seed, console).run(responses, outputs);
        return CommandLineInterface.DONE;
    }

    private void checkEquations() {
        refuse(answers && equations == null, "--answers needs --equations");
        if (equations != null) {
            Path file = equations.toAbsolutePath().normalize();
            refuse(release == Release.Kind.RAW, "--equations needs --release gated: raw protects nothing");
            refuse(Files.isDirectory(file), "--equations must be a file, not a folder: " + equations);
            boolean result = Analysis.WRITTEN.stream()
                    .anyMatch(name ->
                            out.resolve(name).toAbsolutePath().normalize().equals(file));
            refuse(result, "--equations must not be a file of the results: " + equations);
        }
    }

    private void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }
}

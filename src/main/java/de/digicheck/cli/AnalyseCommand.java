package de.digicheck.cli;

import de.digicheck.aggregation.ComparisonOptions;
import de.digicheck.release.Release;
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
            names = "--previous",
            paramLabel = "FILE",
            description = "responses (CSV) to the same questionnaire in an earlier wave, for the change since then;"
                    + " raw only")
    private @Nullable Path previous;

    @Option(names = "--pairs", description = "compare all pairs of units, too; raw only")
    private boolean pairs;

    @Option(
            names = "--raking",
            description = "weight so that units and role groups have their shares of the staff, each by itself;"
                    + " raw only")
    private boolean raking;

    @Option(
            names = "--projects",
            paramLabel = "FILE",
            description = "projects (YAML) in place of project-catalogue.yaml")
    private @Nullable Path projects;

    @Option(names = "--budget", paramLabel = "FILE", description = "budget (YAML): plans the projects by fiscal year")
    private @Nullable Path budget;

    @Option(
            names = "--release",
            defaultValue = "gated",
            paramLabel = "KIND",
            description = "gated: only what protects every small group, with small offices merged;"
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

    @Override
    public Integer call() throws IOException {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new ParameterException(spec.commandLine(), "--out must be a folder, not a file: " + out);
        }
        checkEquations();
        Console console = Console.of(spec);
        AnalysisFiles.Places places = new AnalysisFiles.Places(
                questionnaire,
                Optional.ofNullable(organisation),
                analysis,
                Optional.ofNullable(projects),
                Optional.ofNullable(budget),
                new Waves(responses, Optional.ofNullable(previous)));
        Analysis.Choice choice = new Analysis.Choice(release, new ComparisonOptions(pairs, raking), seed);
        Analysis.of(places, choice, console)
                .run(places.waves(), new Analysis.Outputs(out, Optional.ofNullable(equations), answers));
        return CommandLineInterface.DONE;
    }

    private void checkEquations() {
        refuse(answers && equations == null, "--answers needs --equations");
        if (equations != null) {
            Path file = equations.toAbsolutePath().normalize();
            refuse(release == Release.Kind.RAW, "--equations needs --release gated: raw protects nothing");
            refuse(Files.isDirectory(file), "--equations must be a file, not a folder: " + equations);
            boolean result = AnalysisWriter.WRITTEN.stream()
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

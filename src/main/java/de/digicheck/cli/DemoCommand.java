package de.digicheck.cli;

import de.digicheck.aggregation.ComparisonOptions;
import de.digicheck.release.Release;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows the main job on the example town. */
@Command(
        name = "demo",
        description =
                "Simulates answers of Musterstadt, an invented town, analyses them and says where the report lies.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private static final int RESPONSE_PERCENT = 60;
    private static final long SEED = 1;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--in",
            defaultValue = ".",
            paramLabel = "DIR",
            description = "folder with questionnaires/, organisations/ and analysis/ (default: the current one)")
    private Path in;

    @Option(
            names = "--out",
            defaultValue = "out/demo",
            paramLabel = "DIR",
            description = "folder for answers and results (default: ${DEFAULT-VALUE})")
    private Path out;

    @Override
    public Integer call() throws IOException {
        Path questionnaire = in.resolve("questionnaires/mitarbeiterbefragung-2026.yaml");
        if (!Files.exists(questionnaire)) {
            throw new ParameterException(
                    spec.commandLine(), "the example is not here; name its folder with --in: " + questionnaire);
        }
        Path organisation = in.resolve("organisations/musterstadt.yaml");
        Path analysis = in.resolve("analysis");
        Path responses = out.resolve("responses.csv");
        Console console = Console.of(spec);
        SimulationInput input = SimulationInput.read(questionnaire, organisation, Optional.of(analysis), console);
        int heads = input.municipality().headcount().orElseThrow();
        int answers = Math.round(heads * RESPONSE_PERCENT / 100f);
        input.write(answers, SEED, responses, console);
        AnalysisFiles.Places places = new AnalysisFiles.Places(
                questionnaire,
                Optional.of(organisation),
                analysis,
                Optional.empty(),
                Optional.empty(),
                new Waves(responses, Optional.empty()));
        Analysis.Choice choice = new Analysis.Choice(Release.Kind.RAW, ComparisonOptions.USUAL, SEED);
        Analysis.of(places, choice, console).run(places.waves(), Analysis.Outputs.into(out));
        tell(console.out(), answers, heads);
        return CommandLineInterface.DONE;
    }

    private void tell(PrintWriter to, int answers, int heads) {
        Path folder = out.toAbsolutePath().normalize();
        to.println("Musterstadt is invented, and so are its answers.");
        to.printf(Locale.ROOT, "answers: %s (%,d of %,d employees)%n", folder.resolve("responses.csv"), answers, heads);
        to.println("results: " + folder.resolve(AnalysisWriter.RESULTS));
        to.println("report:  " + folder.resolve(AnalysisWriter.REPORT));
        to.flush();
    }
}

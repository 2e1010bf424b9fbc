package de.digicheck.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.digicheck.cli.CommandLineInterface;
import de.digicheck.fixtures.ExpectedTree;
import de.digicheck.fixtures.Records;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every raw figure of three towns, from the files to {@code results.json}. The expected ones come from
 * {@code raw-results/reference.R}, which shares no code with DigiCheck and tells in its first lines how to repeat it:
 * {@code kruskal.test}, {@code wilcox.test}, {@code p.adjust}, {@code friedman.test}, {@code anova}, {@code metafor::rma},
 * {@code survey::svymean}, {@code psych::alpha}, and the formulas of the contract.
 */
class A03_RawResultsAgreeWithRTest {

    private static final Path EXPECTED = Path.of("src/test/resources/raw-results");

    @TempDir
    private Path folder;

    @Test
    void agreesInASimulatedTownOfSevenHundredResponses() throws IOException {
        JsonNode results = analyse(
                EXPECTED.resolve("musterstadt.csv"),
                300,
                "--questionnaire",
                "questionnaires/mitarbeiterbefragung-2026.yaml",
                "--organisation",
                "organisations/musterstadt.yaml",
                "--analysis",
                "analysis");

        ExpectedTree.of(EXPECTED.resolve("musterstadt.json")).assertAgree(results, 12_000);
    }

    @Test
    void agreesInASmallTownOfEveryKindOfQuestion() throws IOException {
        Path town = Path.of("src/test/resources/small-town");
        JsonNode results = analyse(
                town.resolve("responses.csv"),
                30,
                "--questionnaire",
                town.resolve("questionnaire.yaml").toString(),
                "--organisation",
                town.resolve("organisation.yaml").toString(),
                "--analysis",
                town.resolve("analysis").toString());

        ExpectedTree.of(EXPECTED.resolve("small-town.json")).assertAgree(results, 1_300);
    }

    @Test
    void agreesInRealAnswersWithoutAnOrganisation() throws IOException {
        Optional<Path> data = A02_Lq2002AgreesWithRTest.data();
        assumeTrue(data.isPresent(), "DIGICHECK_LQ2002 does not name the data set; see A02_Lq2002AgreesWithRTest");
        Path town = Path.of("src/test/resources/lq2002");
        JsonNode results = analyse(
                A02_Lq2002AgreesWithRTest.responses(data.orElseThrow(), folder),
                1000,
                "--questionnaire",
                town.resolve("questionnaire.yaml").toString(),
                "--analysis",
                town.resolve("analysis").toString());

        ExpectedTree.of(EXPECTED.resolve("lq2002.json")).assertAgree(results, 4_000);
    }

    /** Analyses responses; the first of them stand for an earlier wave. */
    private JsonNode analyse(Path responses, int earlier, String... files) throws IOException {
        Path previous = Records.of(responses).first(earlier).write(folder.resolve("previous.csv"));
        List<String> arguments = new ArrayList<>(List.of("analyse", "--release", "raw", "--pairs"));
        arguments.addAll(List.of("--responses", responses.toString(), "--previous", previous.toString()));
        arguments.addAll(List.of("--out", folder.resolve("out").toString()));
        arguments.addAll(List.of(files));
        StringWriter errors = new StringWriter();
        int exitCode = CommandLineInterface.run(
                new PrintWriter(new StringWriter()), new PrintWriter(errors), arguments.toArray(String[]::new));
        assertThat(exitCode).as("%s", errors).isZero();
        return JsonMapper.shared().readTree(Files.readString(folder.resolve("out/results.json")));
    }
}

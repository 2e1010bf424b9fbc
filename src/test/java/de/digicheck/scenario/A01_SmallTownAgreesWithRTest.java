package de.digicheck.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.digicheck.aggregation.Estimates;
import de.digicheck.fixtures.Survey;
import de.digicheck.release.ReleasePolicy;
import de.digicheck.report.ResultsDocument;
import de.digicheck.report.json.ResultsJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every kind of scored question, weights, "cannot judge", "does not apply", hidden answers, staff at an inner unit, a
 * unit of one answer. {@code expected.csv} comes from {@code Rscript reference.R > expected.csv}, which shares no code
 * with DigiCheck: means, {@code sd}, {@code qt}, {@code qf}, {@code psych::alpha}, {@code cor}.
 */
class A01_SmallTownAgreesWithRTest {

    private static final Path FOLDER = Path.of("src/test/resources/small-town");
    private static final double RELATIVE = 1e-9;

    @Test
    void agreesWithEveryNumberOfR() throws IOException {
        JsonNode results = results();
        List<String> expected = Files.readAllLines(FOLDER.resolve("expected.csv"));
        assertThat(expected).hasSizeGreaterThan(400);

        SoftAssertions all = new SoftAssertions();
        for (String line : expected) {
            String name = line.substring(0, line.indexOf(','));
            String value = line.substring(line.indexOf(',') + 1);
            JsonNode found = results.at("/" + name);
            all.assertThat(found.isMissingNode()).as(name).isFalse();
            if (value.equals("null")) {
                all.assertThat(found.isNull())
                        .as(name + " is null, not " + found)
                        .isTrue();
            } else {
                double number = Double.parseDouble(value);
                all.assertThat(found.asDouble(Double.NaN))
                        .as(name)
                        .isCloseTo(number, within(Math.max(RELATIVE * Math.abs(number), 1e-10)));
            }
        }
        all.assertAll();
    }

    private static JsonNode results() throws IOException {
        Estimates estimates = Survey.of("small-town").estimate(FOLDER.resolve("responses.csv"));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ResultsJson.write(new ResultsDocument(ReleasePolicy.raw().release(estimates), 1, List.of()), json);
        return JsonMapper.shared().readTree(json.toByteArray());
    }
}

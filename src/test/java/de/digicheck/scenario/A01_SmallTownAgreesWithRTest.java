package de.digicheck.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.ExpectedNumbers;
import de.digicheck.fixtures.Survey;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Every kind of scored question, weights, "cannot judge", "does not apply", hidden answers, staff at an inner unit, a
 * unit of one answer. {@code expected.csv} comes from {@code Rscript reference.R > expected.csv}, which shares no code
 * with DigiCheck: means, {@code sd}, {@code qt}, {@code qf}, {@code psych::alpha}, {@code cor}.
 */
class A01_SmallTownAgreesWithRTest {

    @Test
    void agreesWithEveryNumberOfR() throws IOException {
        ExpectedNumbers expected = ExpectedNumbers.of("small-town");
        assertThat(expected.size()).isGreaterThan(400);

        expected.assertAgree(
                Survey.of("small-town").rawResults(Path.of("src/test/resources/small-town/responses.csv")));
    }
}

package de.digicheck.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.digicheck.fixtures.ExpectedNumbers;
import de.digicheck.fixtures.Survey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real answers of 2,042 people in 49 units. The data set lq2002 of the R package multilevel is under the GPL and not part
 * of this project: {@code write.csv(multilevel::lq2002[, …], "lq2002.csv")} with the columns COMPID, LEAD01…11,
 * TSIG01…03, HOSTIL01…05, then {@code DIGICHECK_LQ2002=lq2002.csv ./mvnw verify}.
 */
class A02_Lq2002AgreesWithRTest {

    @Test
    void agreesWithEveryNumberOfR(@TempDir Path folder) throws IOException {
        Optional<Path> data = data();
        assumeTrue(data.isPresent(), "DIGICHECK_LQ2002 does not name the data set; see the comment of this class");
        ExpectedNumbers expected = ExpectedNumbers.of("lq2002");
        assertThat(expected.size()).isGreaterThan(800);

        Survey survey = Survey.of("lq2002").withoutOrganisation();
        expected.assertAgree(survey.rawResults(responses(data.orElseThrow(), folder)));
    }

    /** Where the data set lies, if it is there. */
    static Optional<Path> data() {
        return Optional.ofNullable(System.getenv("DIGICHECK_LQ2002")).map(Path::of);
    }

    /** The data set as a responses file: the company is the unit, the number of the person is left out. */
    static Path responses(Path data, Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(data)) {
            String[] fields = line.replace("\"", "").toLowerCase(Locale.ROOT).split(",", 3);
            lines.add((fields[1].equals("compid") ? "unit" : "c" + fields[1]) + "," + fields[2]);
        }
        return Files.write(folder.resolve("responses.csv"), lines);
    }
}

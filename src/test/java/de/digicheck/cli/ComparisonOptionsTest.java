package de.digicheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code --previous} and {@code --pairs}; their numbers are compared with R in {@code scenario}. */
class ComparisonOptionsTest {

    private static final Path TOWN = Path.of("src/test/resources/small-town").toAbsolutePath();

    @TempDir
    private Path folder;

    private Terminal analyse(Path responses, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(
                "analyse",
                "--questionnaire",
                TOWN.resolve("questionnaire.yaml"),
                "--analysis",
                TOWN.resolve("analysis"),
                "--organisation",
                TOWN.resolve("organisation.yaml"),
                "--responses",
                responses,
                "--out",
                folder.resolve("out")));
        arguments.addAll(List.of(more));
        return Terminal.run(arguments.toArray());
    }

    private JsonNode results() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder.resolve("out/results.json")));
    }

    private static Path responses() {
        return TOWN.resolve("responses.csv");
    }

    private Records ofUnits(String... units) throws IOException {
        Records all = Records.of(responses());
        List<String> kept = all.rows().stream()
                .filter(row -> List.of(units).contains(row.substring(0, row.indexOf(','))))
                .toList();
        return new Records(all.header(), kept);
    }

    @Test
    void tellsChangeOnlyOfPartsThatAnsweredInBothWaves() throws IOException {
        Path earlier = ofUnits("o1", "o2").write(folder.resolve("earlier.csv"));
        Terminal terminal = analyse(responses(), "--release", "raw", "--previous", earlier);

        assertThat(terminal.exitCode()).as("%s", terminal).isZero();
        JsonNode units = results().get("units");
        assertThat(units.at("/o1/fields/alpha/change/delta").asDouble()).isZero();
        assertThat(units.at("/o1/fields/alpha/change/minimalDetectable").asDouble())
                .isEqualTo(2.8 * units.at("/o1/fields/alpha/change/se").asDouble());
        assertThat(units.at("/o3/fields/alpha/change").isNull()).isTrue();
        assertThat(units.at("/d2/fields/alpha/change").isNull()).isTrue();
        assertThat(results().at("/fields/alpha/change/delta").isNumber()).isTrue();
        assertThat(results().at("/roles/desk/fields/alpha/change/ci").size()).isEqualTo(2);
    }

    @Test
    void tellsNoChangeWithoutAnEarlierWave() throws IOException {
        analyse(responses(), "--release", "raw");

        assertThat(results().at("/units/o1/fields/alpha/change").isNull()).isTrue();
        assertThat(results().at("/fields/alpha/change").isNull()).isTrue();
    }

    @Test
    void checksTheEarlierWaveLikeTheOtherAndNamesTheFile() throws IOException {
        String text = Files.readString(responses());
        Path earlier = Files.writeString(folder.resolve("earlier.csv"), text.replaceFirst("d1,desk,4", "d1,desk,9"));
        Path bad = Files.writeString(folder.resolve("bad.csv"), text.replaceFirst("\nd1,", "\nd9,"));
        Terminal terminal = analyse(bad, "--release", "raw", "--previous", earlier);

        assertThat(terminal.exitCode()).isEqualTo(2);
        assertThat(terminal.err())
                .hasSize(2)
                .anyMatch(line -> line.startsWith(earlier + ":2:3: error bad-code: "))
                .anyMatch(line -> line.startsWith(bad + ":2:1: error unknown-unit: "));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void tellsOfAnEarlierWaveThatIsNotThere() {
        Path missing = folder.resolve("missing.csv");
        Terminal terminal = analyse(responses(), "--release", "raw", "--previous", missing);

        assertThat(terminal.exitCode()).isEqualTo(2);
        assertThat(terminal.err()).singleElement().asString().startsWith(missing + ":1:1: error unreadable: ");
    }

    @Test
    void comparesPairsOnlyWhenAsked() throws IOException {
        analyse(responses(), "--release", "raw");
        assertThat(results().at("/fields/alpha/pairs").isNull()).isTrue();

        analyse(responses(), "--release", "raw", "--pairs");
        JsonNode pairs = results().at("/fields/alpha/pairs");
        assertThat(pairs.size()).isEqualTo(5 * 4 / 2);
        assertThat(pairs.get(0).get("units").get(0).asString()).isEqualTo("d1.direct");
    }

    @Test
    void comparesNoPairsWhereSmallGroupsAreProtected() throws IOException {
        Terminal terminal = analyse(responses(), "--pairs", "--previous", responses());

        assertThat(terminal.exitCode()).as("%s", terminal).isZero();
        assertThat(results().at("/fields/alpha/pairs").isNull()).isTrue();
    }
}

package de.digicheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhereTheResultsLie() {
        Terminal terminal = Terminal.run("demo", "--in", Terminal.shipped(""), "--out", folder);

        assertThat(terminal.exitCode()).as("%s", terminal).isZero();
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.out()).anyMatch(line -> line.endsWith("responses.csv (722 of 1,203 employees)"));
        assertThat(folder.resolve("responses.csv")).isNotEmptyFile();
        assertThat(AnalysisWriter.WRITTEN).allSatisfy(name -> {
            assertThat(folder.resolve(name)).isNotEmptyFile();
            assertThat(terminal.out())
                    .anyMatch(line -> line.endsWith(folder.resolve(name).toString()));
        });
    }

    @Test
    void tellsWhenTheExampleIsElsewhere() {
        Terminal terminal = Terminal.run("demo", "--in", folder, "--out", folder);

        assertThat(terminal.exitCode()).isEqualTo(2);
        assertThat(terminal.err()).first().asString().contains("--in");
    }
}

package de.digicheck.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private final Findings findings = new Findings();

    private static void fill(Findings findings, String file, int count) {
        IntStream.rangeClosed(1, count)
                .forEach(line -> findings.error("bad-code", new Place(file, line, 1), "bad", "mend it"));
    }

    private List<String> closing() {
        return findings.list().stream()
                .filter(finding -> finding.message().contains("more of this kind"))
                .map(Finding::toString)
                .toList();
    }

    @Test
    void closesEachFileWithWhatWasLeftOut() {
        fill(findings, "b.csv", 1_002);
        fill(findings, "a.csv", 1_003);

        assertThat(findings.list()).hasSize(2_002);
        assertThat(findings.list().get(1_000).message()).startsWith("3 more of this kind");
        assertThat(findings.list().get(2_001).message()).startsWith("2 more of this kind");
    }

    @Test
    void countsOnWhenOthersAreAdded() {
        Findings others = new Findings();
        fill(others, "a.csv", 1_005);
        fill(findings, "a.csv", 10);
        findings.addAll(others);

        assertThat(findings.list()).hasSize(1_001);
        assertThat(findings.list().get(1_000).message()).startsWith("15 more of this kind");
        assertThat(closing()).hasSize(1);
    }

    @Test
    void ordersByFileLineAndColumn() {
        findings.warning("later", new Place("b.yaml", 1, 1), "x", "y");
        findings.error("third", new Place("a.yaml", 2, 1), "x", "y");
        findings.error("second", new Place("a.yaml", 1, 9), "x", "y");
        findings.error("first", new Place("a.yaml", 1, 2), "x", "y");

        assertThat(findings.list()).extracting(Finding::code).containsExactly("first", "second", "third", "later");
    }
}

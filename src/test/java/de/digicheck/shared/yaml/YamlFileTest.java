package de.digicheck.shared.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.shared.Finding;
import de.digicheck.shared.Findings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlFileTest {

    private final Findings findings = new Findings();

    private List<String> found() {
        return findings.list().stream()
                .map(finding -> finding.place().line() + ":" + finding.place().column() + " " + finding.code())
                .toList();
    }

    @Test
    void opensAMapping() {
        assertThat(YamlFile.parse("a.yaml", "a: 1", findings)).isPresent();
        assertThat(findings.isEmpty()).isTrue();
    }

    @Test
    void readsAFileWithByteOrderMarkAndWindowsLines(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "\uFEFFa: Straße\r\nb: 2\r\n");

        YamlMap map = YamlFile.read(file, findings).orElseThrow();

        assertThat(map.findText("a")).contains("Straße");
        assertThat(map.findInteger("b")).contains(2);
    }

    @Test
    void rejectsAnotherEncoding(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.yaml"), "a: Straße".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(YamlFile.read(file, findings)).isEmpty();
        assertThat(found()).containsExactly("1:1 not-utf-8");
    }

    @Test
    void rejectsAFileThatIsNotThere(@TempDir Path folder) {
        assertThat(YamlFile.read(folder.resolve("none.yaml"), findings)).isEmpty();
        assertThat(found()).containsExactly("1:1 unreadable");
        assertThat(findings.list()).allMatch(Finding::isError);
    }

    @Test
    void saysWhereTheSyntaxIsBroken() {
        assertThat(YamlFile.parse("a.yaml", "a: 1\nb: [1, 2\nc: 3\n", findings)).isEmpty();
        assertThat(found()).containsExactly("3:2 yaml-syntax");
    }

    @Test
    void rejectsWhatIsNoMapping() {
        assertThat(YamlFile.parse("a.yaml", "- 1\n- 2\n", findings)).isEmpty();
        assertThat(YamlFile.parse("b.yaml", "", findings)).isEmpty();
        assertThat(found()).containsExactly("1:1 not-a-mapping", "1:1 not-a-mapping");
    }

    @Test
    void survivesAliasesThatMultiply() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int level = 1; level < 60; level++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(level, level, level - 1, level - 1));
        }

        assertThat(YamlFile.parse("a.yaml", bomb.toString(), findings)).isEmpty();
        assertThat(findings.list()).extracting(Finding::code).containsExactly("yaml-syntax");
    }

    @ParameterizedTest
    @MethodSource
    void rejectsWhatIsNestedTooDeeply(String text, String place) {
        assertThat(YamlFile.parse("a.yaml", text, findings)).isEmpty();
        assertThat(found()).containsExactly(place + " yaml-too-deep");
    }

    static Stream<Arguments> rejectsWhatIsNestedTooDeeply() {
        StringBuilder block = new StringBuilder();
        for (int level = 0; level < 3_000; level++) {
            block.append(" ".repeat(level)).append("a:\n");
        }
        return Stream.of(
                Arguments.of("a: " + "[".repeat(1_500) + "]".repeat(1_500), "1:103"),
                Arguments.of("a: " + "{not: ".repeat(1_000) + "1" + "}".repeat(1_000), "1:598"),
                Arguments.of(block.toString(), "101:101"));
    }

    @Test
    void opensWhatIsNestedLessDeeply() {
        assertThat(YamlFile.parse("a.yaml", "a: " + "[".repeat(99) + "]".repeat(99) + "\nb: [[1]]", findings))
                .isPresent();
        assertThat(findings.isEmpty()).isTrue();
    }

    @Test
    void saysWhereACharacterIsNotAllowed() {
        assertThat(YamlFile.parse("a.yaml", "a: 1\nb: 😀\u0000\n", findings)).isEmpty();
        assertThat(found()).containsExactly("2:5 yaml-syntax");
    }
}

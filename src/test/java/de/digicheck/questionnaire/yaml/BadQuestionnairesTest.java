package de.digicheck.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.shared.Finding;
import de.digicheck.shared.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fixture says at the end of a line, after {@code #!}, which findings are expected there. */
class BadQuestionnairesTest {

    private static final String MARK = "#!";
    private static final Pattern FINDING = Pattern.compile("([0-9]+) ((error|warning) [a-z-]+)");

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/questionnaires/bad"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void reportsAllFindingsAtTheirPlaces(Path file) throws IOException {
        Findings findings = new Findings();

        Optional<Questionnaire> questionnaire = QuestionnaireYaml.read(file, findings);

        assertThat(findings.list().stream().map(BadQuestionnairesTest::shortForm))
                .containsExactlyInAnyOrderElementsOf(expected(file));
        assertThat(questionnaire.isPresent()).isEqualTo(!findings.hasErrors());
        assertThat(findings.list())
                .allSatisfy(finding -> assertThat(finding.message()).isNotBlank())
                .allSatisfy(finding -> assertThat(finding.advice()).isNotBlank());
    }

    private static String shortForm(Finding finding) {
        return finding.place() + ": " + finding.severity() + " " + finding.code();
    }

    private static List<String> expected(Path file) throws IOException {
        List<String> expected = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index);
            if (!line.contains(MARK)) {
                continue;
            }
            Matcher findings = FINDING.matcher(line.substring(line.indexOf(MARK)));
            while (findings.find()) {
                expected.add(file + ":" + (index + 1) + ":" + findings.group(1) + ": " + findings.group(2));
            }
        }
        return expected;
    }
}

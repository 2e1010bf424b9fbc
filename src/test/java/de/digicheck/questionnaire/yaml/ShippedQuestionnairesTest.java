package de.digicheck.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.PublishedSchema;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.shared.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedQuestionnairesTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.of("questionnaire");

    static List<Path> shipped() throws IOException {
        return yamlIn(Path.of("questionnaires")).stream()
                .filter(file -> !file.getFileName().toString().startsWith("digicheck-"))
                .toList();
    }

    static List<Path> contractSamples() throws IOException {
        return yamlIn(Path.of("src/test/resources/questionnaires/contract"));
    }

    private static List<Path> yamlIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    @Test
    void publishesAValidSchema() {
        assertThat(SCHEMA.flaws()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void findsNothingInWhatIsShipped(Path file) throws IOException {
        Findings findings = new Findings();

        Optional<Questionnaire> questionnaire = QuestionnaireYaml.read(file, findings);

        assertThat(findings.list()).isEmpty();
        assertThat(SCHEMA.objections(file)).isEmpty();
        assertThat(questionnaire.orElseThrow().key() + ".yaml")
                .isEqualTo(file.getFileName().toString());
        assertThat(Files.readAllLines(file).get(0))
                .isEqualTo("# yaml-language-server: $schema=../src/main/resources/schema/questionnaire.schema.json");
    }

    @ParameterizedTest
    @MethodSource("contractSamples")
    void acceptsTheContractSamplesWithoutAnError(Path file) {
        Findings findings = new Findings();

        assertThat(QuestionnaireYaml.read(file, findings)).isPresent();
        assertThat(findings.hasErrors()).isFalse();
        assertThat(SCHEMA.objections(file)).isEmpty();
    }
}

package de.digicheck.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.questionnaire.yaml.QuestionnaireYaml;
import de.digicheck.shared.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentHashTest {

    private static final String YAML = """
            key: q
            version: 1
            languages: [de, en]
            minutes: 5
            title: {de: Titel, en: Title}
            scales:
              agree: {lo: 1, hi: 5, labels: {1: {de: nein, en: disagree}, 5: {de: ja, en: agree}}}
            sections:
              - key: a
                title: {de: A, en: A}
                questions:
                  - {key: i1, type: likert, scale: agree, polarity: positive, sources: [R38], text: {de: eins, en: one}}
                  - {key: i2, type: number, min: 0, max: 10, text: {de: zwei, en: two}}
                  - {key: i3, type: single-choice, text: {de: drei, en: three}, options: [{key: x, text: {de: X, en: X}}, {key: y, text: {de: Y, en: Y}}]}
                  - {key: i4, type: short-text, text: {de: vier, en: four}, visible-if: {any: [{item: i1, at-least: 4}, {role: [lead, admin]}]}}
            """;

    private static String hash(String yaml) {
        Findings findings = new Findings();
        Questionnaire read = QuestionnaireYaml.parse("q.yaml", yaml, findings)
                .orElseThrow(() -> new AssertionError(findings.list()));
        assertThat(read.contentHash()).isEqualTo(ContentHash.of(read)).matches("[0-9a-f]{64}");
        return read.contentHash();
    }

    /**
     * The value was computed with Python's hashlib from the tokens that {@link ContentHash} describes, written by hand.
     * It changes with the canonical form only; then its first token must change as well.
     */
    @Test
    void staysTheSameFromReleaseToRelease() {
        assertThat(hash(YAML)).isEqualTo("c570c516b3afc16b57e9e5c9a87c0d5751ca4bd15b9689b2c3334f1496f64a73");
    }

    @Test
    void doesNotDependOnTheNameOfAScale() {
        String renamed = YAML.replace("agree: {lo", "consent: {lo").replace("scale: agree", "scale: consent");

        assertThat(hash(renamed)).isEqualTo(hash(YAML));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "version: 1 | version: 1 # the first",
                "version: 1\\n | \\nversion:    1\\n\\n",
                "{de: Titel, en: Title} | {en: 'Title', de: Titel}",
                "key: i1, type: likert | type: likert, required: false, key: i1",
                "sources: [R38] | sources: [R39, K1]",
                "min: 0, max: 10 | min: 0.0, max: 1e1",
                "role: [lead, admin] | role: [admin, lead]",
                "minutes: 5 | layout: sections\\nminutes: 5"
            })
    void doesNotDependOnHowTheFileIsWritten(String old, String changed) {
        assertThat(hash(replaced(old, changed))).isEqualTo(hash(YAML));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "key: q\\n | key: q2\\n",
                "version: 1 | version: 2",
                "[de, en] | [en, de]",
                "minutes: 5 | minutes: 6",
                "minutes: 5 | layout: one-page\\nminutes: 5",
                "Titel | Titel!",
                "en: one | en: One",
                "hi: 5 | hi: 6",
                "lo: 1, hi: 5 | lo: 1, hi: 5, dont-know: true",
                "de: nein | de: gar nicht",
                "polarity: positive | polarity: negative",
                "key: i1, type: likert | key: i1, required: true, type: likert",
                "key: i1, type: likert | key: i1, sensitive: true, type: likert",
                "key: i1, type: likert | key: i1, help: {de: Hilfe, en: Help}, type: likert",
                "max: 10 | max: 11",
                "{key: x, text: {de: X, en: X}}, {key: y, text: {de: Y, en: Y}} | {key: y, text: {de: Y, en: Y}}, {key: x, text: {de: X, en: X}}",
                "short-text | long-text",
                "at-least: 4 | at-least: 5",
                "at-least: 4 | at-most: 4",
                "any: | all:",
                "lead, admin | lead"
            })
    void changesWithTheContent(String old, String changed) {
        assertThat(hash(replaced(old, changed))).isNotEqualTo(hash(YAML));
    }

    @Test
    void changesWithTheOrderOfQuestions() {
        String swapped = YAML.replace("key: i2", "key: tmp")
                .replace("key: i1", "key: i2")
                .replace("key: tmp", "key: i1");

        assertThat(hash(swapped.replace("item: i1", "item: i2"))).isNotEqualTo(hash(YAML));
    }

    @Test
    void tellsTheShippedQuestionnairesApart() throws IOException {
        String full = Files.readString(Path.of("questionnaires/mitarbeiterbefragung-2026.yaml"));
        String pulse = Files.readString(Path.of("questionnaires/mitarbeiterbefragung-kurz-2026.yaml"));

        assertThat(hash(full)).isNotEqualTo(hash(pulse)).isEqualTo(hash(full.replace("\n", "\r\n")));
    }

    private static String replaced(String old, String changed) {
        String text = YAML.replace(old.replace("\\n", "\n"), changed.replace("\\n", "\n"));
        assertThat(text).isNotEqualTo(YAML);
        return text;
    }
}

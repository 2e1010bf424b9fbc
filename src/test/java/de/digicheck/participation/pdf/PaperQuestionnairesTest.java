package de.digicheck.participation.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Documents;
import de.digicheck.fixtures.PdfUa;
import de.digicheck.fixtures.QuestionnaireText;
import de.digicheck.fixtures.Shipped;
import de.digicheck.fixtures.Templates;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaperQuestionnairesTest {

    private static final LocalDate CLOSES = LocalDate.of(2027, 2, 26);
    private static final String[] WORDS = {"paper", "participation"};

    private final PaperQuestionnaires questionnaires = new PaperQuestionnaires(
            Documents.with(WORDS),
            Templates.messages(WORDS),
            CurrentMunicipality.always(Shipped.musterstadt()),
            Optional.of("digital@musterstadt.example"));

    private String text(String questions) {
        byte[] pdf = questionnaires.print(QuestionnaireText.of(questions), CLOSES, Language.GERMAN);
        assertThat(PdfUa.violations(pdf)).isEmpty();
        return PdfUa.text(pdf).replaceAll("[\\s\u00a0]+", " ");
    }

    @Test
    void printsEveryItemOfTheShippedQuestionnaire() throws IOException {
        Questionnaire questionnaire = Shipped.fullQuestionnaire();

        for (Language language : questionnaire.languages()) {
            byte[] pdf = questionnaires.print(questionnaire, CLOSES, language);
            if (Boolean.getBoolean("digicheck.pictures")) {
                Files.write(Path.of("target", "questionnaire-" + language + ".pdf"), pdf);
            }

            assertThat(PdfUa.violations(pdf)).isEmpty();
            String text = PdfUa.text(pdf).replaceAll("[^\\p{L}\\p{N}]", "");
            assertThat(questionnaire.items())
                    .allMatch(item -> text.contains(item.text().in(language).replaceAll("[^\\p{L}\\p{N}]", "")));
        }
    }

    @Test
    void saysHowItIsReturned() {
        assertThat(text("- {key: i1, type: yes-no, polarity: none, text: {de: Frage}}"))
                .contains(
                        "26. Februar 2027",
                        "verschlossenen Umschlag",
                        "Ihr Zugangscode:",
                        "digital@musterstadt.example");
    }

    @Test
    void numbersQuestionsAndRowsButNotInformation() {
        String text = text("""
                        - {key: i0, type: information, text: {de: Nur zur Kenntnis}}
                        - {key: i1, type: yes-no, polarity: none, text: {de: Erste Frage}}
                        - {key: i2, type: matrix, scale: plain, text: {de: Zweite Frage}, rows: [{key: i2a, polarity: none, text: {de: Zeile eins}}, {key: i2b, polarity: none, text: {de: Zeile zwei}}]}
                        - {key: i3, type: importance-satisfaction, scale: plain, text: {de: Dritte Frage}}
                        - {key: i4, type: ranking, top: 2, text: {de: Vierte Frage}, options: [{key: a, text: {de: Alpha}}, {key: b, text: {de: Beta}}]}
                        - {key: i5, type: number, polarity: none, min: 0, max: 10, text: {de: Fünfte Frage}}
                        - {key: i6, type: long-text, text: {de: Sechste Frage}}
                        """);

        assertThat(text)
                .contains("Nur zur Kenntnis", "1. Erste Frage", "2. Zweite Frage", "2a Zeile eins", "2b Zeile zwei")
                .contains("3. Dritte Frage", "Wie wichtig ist Ihnen das?", "4. Vierte Frage", "2. Platz")
                .contains("5. Fünfte Frage", "Zahl von 0 bis 10", "6. Sechste Frage", "keine Namen");
    }

    @Test
    void saysVisibilityRulesInWords() {
        String text = text("""
                        - {key: i1, type: yes-no, polarity: none, text: {de: Erste Frage}}
                        - {key: i2, type: likert, polarity: none, scale: plain, text: {de: Zweite Frage}, visible-if: {item: i1, equals: "yes"}}
                        - {key: i3, type: number, polarity: none, min: 0, max: 10, text: {de: Dritte Frage}, visible-if: {item: i2, at-least: 3}}
                        - {key: i4, type: multiple-choice, text: {de: Vierte Frage}, options: [{key: a, text: {de: Alpha}}, {key: b, text: {de: Beta}}], visible-if: {item: i3, at-most: 4}}
                        - {key: i5, type: yes-no, polarity: none, text: {de: Fünfte Frage}, visible-if: {any: [{not: {item: i4, includes: a}}, {all: [{role: [leitung]}, {unit-kind: [office]}]}]}}
                        """);

        assertThat(text)
                .contains("Nur beantworten, wenn gilt: bei Frage 1 ist „Ja“ angekreuzt.")
                .contains("wenn gilt: bei Frage 2 ist „3“ oder „4 – immer“ angekreuzt.")
                .contains("wenn gilt: bei Frage 3 steht höchstens 4.")
                .contains("bei Frage 4 ist nicht „Alpha“ angekreuzt oder (Sie gehören zu: ")
                .contains("und Sie arbeiten hier: Amt).");
    }
}

package de.digicheck.idea;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.idea.RedactionMarks.Mark;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionMarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Frau Mustermann hilft immer.                | Frau Mustermann
            Bitte Herrn Dr. Muster-Beispiel fragen      | Herrn Dr. Muster-Beispiel
            Mail an erika@example.org reicht            | erika@example.org
            Anruf unter 07031 / 123-456 genügt          | 07031 / 123-456
            Die Amtsleiterin entscheidet das            | Amtsleiterin
            Unser Abteilungsleiter druckt alles aus     | Abteilungsleiter
            Kollege Beispiel weiß das                   | Kollege Beispiel
            Der Oberbürgermeister soll es unterschreiben | Oberbürgermeister
            """)
    void marksWhatTellsWhoSomebodyIs(String text, String expected) {
        assertThat(RedactionMarks.of(text)).extracting(mark -> mark.in(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Urlaubsanträge digital genehmigen",
        "Frauen und Herren",
        "Wir haben 120 Fälle im Jahr 2026",
        "Die Leitung ist langsam"
    })
    void marksNothingElse(String text) {
        assertThat(RedactionMarks.of(text)).isEmpty();
    }

    @Test
    void replacesPlacesAndChangesNothingElse() {
        String text = "Frau Muster druckt. Muster druckt!";
        List<Mark> marks = RedactionMarks.of(text);

        assertThat(new Redaction(marks, List.of()).of(text)).isEqualTo("[…] druckt. Muster druckt!");
        assertThat(new Redaction(marks, List.of("Muster")).of(text)).isEqualTo("[…] druckt. […] druckt!");
        assertThat(new Redaction(List.of(), List.of()).of(text)).isEqualTo(text);
    }

    /** The form warns by the same rules. */
    @Test
    void sharesItsRulesWithTheWarningOfTheForm() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(RedactionMarksTest.class.getResourceAsStream("/assets/texts.js"))) {
            String script = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(script)
                    .contains(
                            "mail = /" + RedactionMarks.MAIL.pattern() + "/u",
                            "phone = /" + RedactionMarks.PHONE.pattern() + "/u",
                            "name = /" + RedactionMarks.NAME.pattern() + "/u");
        }
    }
}

package de.digicheck.release;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.release.AuditFinding.Kind;
import de.digicheck.shared.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditSentencesTest {

    private static List<String> german(AuditReport report) {
        return AuditSentences.of(report).stream()
                .map(text -> text.in(Language.GERMAN))
                .toList();
    }

    @Test
    void tellsWhatWasTriedAndThatNothingWasFound() {
        assertThat(german(new AuditReport(12, 340, 5, List.of(), List.of())))
                .containsExactly(
                        "Aus den vorgesehenen Zahlen ergeben sich 12 Gleichungen. Geprüft wurden 340 Personengruppen, davon 5 kleine.",
                        "In der veröffentlichten Fassung wurde nichts gefunden.");
    }

    @Test
    void tellsWhatWasFoundBeforeWhatWasDoneAboutIt() {
        AuditFinding finding = new AuditFinding(Kind.SUM, "field/alpha", List.of("o1|craft", "o2"));
        AuditReport report = new AuditReport(
                1, 2, 1, List.of(), List.of(new AuditReport.Round(List.of(finding), CoarseningStep.DROP_ROLE_TABLE)));

        assertThat(german(report).subList(1, 3))
                .containsExactly(
                        "Was die Gruppe „o1|craft, o2“ geantwortet hat, ließe sich berechnen oder eng eingrenzen (field/alpha).",
                        "Deshalb wird keine Tabelle der Funktionsgruppen veröffentlicht.");
    }

    @Test
    void hasASentenceInBothLanguagesForEverything() {
        for (Kind kind : Kind.values()) {
            for (CoarseningStep step : CoarseningStep.values()) {
                AuditFinding finding = new AuditFinding(kind, "item/a1", List.of("o1"));
                AuditReport report =
                        new AuditReport(1, 1, 1, List.of(finding), List.of(new AuditReport.Round(List.of(), step)));

                assertThat(AuditSentences.of(report)).hasSize(4).allSatisfy(text -> Stream.of(
                                Language.GERMAN, Language.ENGLISH)
                        .forEach(language -> assertThat(text.in(language)).doesNotContain("%", "null")));
            }
        }
    }
}

package de.digicheck.release;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.release.AuditFinding.Kind;
import de.digicheck.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditSentencesTest {

    private static final AuditSentences SENTENCES = sentences();

    private static AuditSentences sentences() {
        AuditedTown town = AuditedTown.of(List.of(
                new AuditedTown.Staff("o1", "d1", "craft", 24, 12),
                new AuditedTown.Staff("o2", "d1", "admin", 34, 22)));
        return new AuditSentences(new FindingNames(
                town.grid(),
                town.town(),
                Optional.of(AuditedTown.SURVEY.questionnaire()),
                AuditedTown.SURVEY.fields().fields()));
    }

    private static List<String> german(AuditReport report) {
        return SENTENCES.of(report).stream()
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
                        "Amt o1 (Handwerk), Amt o2, Handlungsfeld „Alpha“: Was geantwortet wurde, ließe sich berechnen oder eng eingrenzen.",
                        "Deshalb wird keine Tabelle der Funktionsgruppen veröffentlicht.");
    }

    @Test
    void hasASentenceInBothLanguagesForEverything() {
        for (Kind kind : Kind.values()) {
            for (CoarseningStep step : CoarseningStep.values()) {
                AuditFinding finding = new AuditFinding(kind, "item/a1", List.of("o1"));
                AuditReport report =
                        new AuditReport(1, 1, 1, List.of(finding), List.of(new AuditReport.Round(List.of(), step)));

                assertThat(SENTENCES.of(report)).hasSize(4).allSatisfy(text -> Stream.of(
                                Language.GERMAN, Language.ENGLISH)
                        .forEach(language -> assertThat(text.in(language)).doesNotContain("%", "null")));
            }
        }
    }
}

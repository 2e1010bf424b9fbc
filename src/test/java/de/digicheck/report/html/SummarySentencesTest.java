package de.digicheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.actionfield.ActionField;
import de.digicheck.actionfield.ActionFields;
import de.digicheck.actionfield.Goal;
import de.digicheck.release.AlphaFigures;
import de.digicheck.release.FieldFigures;
import de.digicheck.release.FieldStatistics;
import de.digicheck.release.Figure;
import de.digicheck.release.GoalFigures;
import de.digicheck.release.IntervalFigure;
import de.digicheck.release.Release;
import de.digicheck.release.ReleasePolicy;
import de.digicheck.release.Reported;
import de.digicheck.release.ScoreFigures;
import de.digicheck.release.Supplement;
import de.digicheck.release.Withheld;
import de.digicheck.report.ReportDocument;
import de.digicheck.report.ResultsDocument;
import de.digicheck.report.SmallRelease;
import de.digicheck.report.TownFixture;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SummarySentencesTest {

    private static final ReportDocument RAW = TownFixture.report(ReleasePolicy.raw());

    @Test
    void tellsWithheldFromUndefined() {
        FieldScore hidden = new FieldScore(Withheld.PROTECTED, IntervalFigure.withheld(Withheld.PROTECTED));
        FieldScore undefined = new FieldScore(Figure.undefined(), IntervalFigure.UNDEFINED);
        assertThat(headline(hidden, hidden))
                .isEqualTo("Die Werte der Handlungsfelder werden nicht gezeigt, um Antworten zu schützen.");
        assertThat(headline(undefined, undefined)).endsWith("Für kein Handlungsfeld liegt ein Wert vor.");
    }

    @Test
    void namesAFieldOfASingleQuestionAsSuch() {
        SummarySentences summary = summary(1, exact(60, 55, 65), exact(40, 35, 45));
        assertThat(summary.headline())
                .startsWith("Der größte Bedarf liegt im Handlungsfeld „A“ (eine einzige Frage): 60");
        assertThat(summary.details().get(0)).startsWith("Am geringsten ist der Bedarf im Handlungsfeld „B“ (eine");
        assertThat(headline(exact(60, 55, 65), exact(40, 35, 45))).doesNotContain("einzige");
    }

    @Test
    void speaksOfOneFieldInTheSingular() {
        FieldScore top = exact(60, 55, 65);
        FieldScore near = exact(57, 50, 64);
        FieldScore far = exact(40, 35, 45);
        assertThat(headline(top)).endsWith("60 von 100 Punkten.");
        assertThat(headline(top, far)).endsWith(", sicher höher als im Handlungsfeld „B“.");
        assertThat(headline(top, near)).endsWith(". Der Abstand zum Handlungsfeld „B“ ist nicht gesichert.");
        assertThat(headline(top, far, far)).endsWith(", sicher höher als in allen anderen Feldern.");
        assertThat(headline(top, near, near)).endsWith(". Der Abstand zu den nächsten Feldern ist nicht gesichert.");
        assertThat(headline(top, near, far))
                .endsWith(", sicher höher als in „C“. Zum Handlungsfeld „B“ ist der Abstand nicht gesichert.");
        assertThat(headline(top, near, near, far))
                .endsWith(", sicher höher als in „D“. Zu den übrigen Feldern ist der Abstand nicht gesichert.");
    }

    @Test
    void claimsNoOrderThatBoundsDoNotShow() {
        FieldScore low = bounded(5, Reported.Bound.AT_MOST);
        FieldScore high = bounded(95, Reported.Bound.AT_LEAST);
        SummarySentences same = summary(2, low, low);
        assertThat(same.headline())
                .isEqualTo("Der größte Bedarf liegt in einem dieser Handlungsfelder: „A“ (höchstens 5 von 100 Punkten)"
                        + " und „B“ (höchstens 5 von 100 Punkten). Welches es ist, zeigen die Werte nicht.");
        assertThat(same.details()).noneMatch(sentence -> sentence.startsWith("Am geringsten"));
        SummarySentences mixed = summary(2, low, high, high, low, exact(50, 45, 55));
        assertThat(mixed.headline()).contains("„B“", "„C“").doesNotContain("„A“", "„D“", "„E“");
        SummarySentences clear = summary(2, exact(50, 45, 55), high, low);
        assertThat(clear.headline()).startsWith("Der größte Bedarf liegt im Handlungsfeld „B“: mindestens 95");
        assertThat(clear.details())
                .anyMatch(sentence -> sentence.startsWith("Am geringsten ist der Bedarf im Handlungsfeld „C“"));
    }

    @Test
    void claimsNoOrderOfGoalsThatBoundsDoNotShow() {
        FieldScore low = bounded(5, Reported.Bound.AT_MOST);
        FieldScore high = bounded(95, Reported.Bound.AT_LEAST);
        FieldScore middle = exact(50, 45, 55);
        assertThat(goals(low, low)).noneMatch(sentence -> sentence.contains("Ziel"));
        assertThat(goals(middle, low, low)).contains("Am größten ist der Bedarf beim Ziel „A“ (50).");
        assertThat(goals(high, high, middle)).contains("Am geringsten ist der Bedarf beim Ziel „C“ (50).");
        assertThat(goals(high, middle, low))
                .contains(
                        "Am größten ist der Bedarf beim Ziel „A“ (mindestens 95), am geringsten beim Ziel „C“ (höchstens 5).");
    }

    private static String headline(FieldScore... scores) {
        return summary(2, scores).headline();
    }

    /** Fields A, B, C … of so many items each. */
    private static SummarySentences summary(int items, FieldScore... scores) {
        List<ActionField> fields = new ArrayList<>();
        Map<ActionFieldKey, FieldFigures> figures = new LinkedHashMap<>();
        List<ItemKey> keys = IntStream.range(0, items)
                .mapToObj(item -> new ItemKey("i" + item))
                .toList();
        for (int i = 0; i < scores.length; i++) {
            ActionFieldKey key = new ActionFieldKey("field-" + i);
            fields.add(new ActionField(key, name(i), Optional.empty(), false, OptionalDouble.empty(), List.of()));
            figures.put(
                    key,
                    new FieldFigures(
                            keys,
                            scores[i].figures(),
                            AlphaFigures.UNDEFINED,
                            Figure.undefined(),
                            FieldStatistics.UNDEFINED,
                            Map.of()));
        }
        Release small = SmallRelease.of(Release.Kind.GATED);
        Release release = new Release(
                small.kind(),
                small.respondents(),
                small.headcount(),
                small.items(),
                figures,
                small.units(),
                small.roles(),
                Supplement.NONE,
                small.caveats());
        ReportDocument document = new ReportDocument(
                new ResultsDocument(release, 1, List.of()),
                RAW.municipality(),
                RAW.questionnaire(),
                new ActionFields(fields),
                RAW.catalogue());
        return new SummarySentences(document, new Words(Language.GERMAN));
    }

    private static LocalizedText name(int i) {
        return LocalizedText.german(String.valueOf((char) ('A' + i)));
    }

    private static FieldScore exact(double score, double lower, double upper) {
        return new FieldScore(Figure.of(score), new IntervalFigure(Figure.of(lower), Figure.of(upper)));
    }

    private static FieldScore bounded(double score, Reported.Bound bound) {
        return new FieldScore(
                new Reported(OptionalDouble.of(score), bound), IntervalFigure.withheld(Withheld.PROTECTED));
    }

    private static List<String> goals(FieldScore... scores) {
        List<Goal> goals = new ArrayList<>();
        Map<GoalKey, GoalFigures> figures = new LinkedHashMap<>();
        for (int i = 0; i < scores.length; i++) {
            GoalKey key = new GoalKey("goal-" + i);
            goals.add(new Goal(key, name(i), Optional.empty(), false, List.of()));
            figures.put(key, new GoalFigures(List.of(), scores[i].figures()));
        }
        ActionField field =
                new ActionField(SmallRelease.FIELD, name(0), Optional.empty(), false, OptionalDouble.empty(), goals);
        FieldFigures all = new FieldFigures(
                List.of(),
                exact(50, 45, 55).figures(),
                AlphaFigures.UNDEFINED,
                Figure.undefined(),
                FieldStatistics.UNDEFINED,
                figures);
        return new FieldSentences(RAW, new Words(Language.GERMAN), Map.of()).of(field, all);
    }

    private record FieldScore(Figure score, IntervalFigure interval) {

        ScoreFigures figures() {
            return new ScoreFigures(
                    Figure.of(20), score, Figure.undefined(), Figure.undefined(), Figure.undefined(), interval);
        }
    }
}

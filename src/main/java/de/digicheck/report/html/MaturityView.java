package de.digicheck.report.html;

import de.digicheck.actionfield.ActionField;
import de.digicheck.release.FieldFigures;
import de.digicheck.release.IntervalFigure;
import de.digicheck.release.ScoreFigures;
import de.digicheck.report.ReportDocument;
import de.digicheck.shared.Language;
import java.util.List;
import java.util.Optional;

/**
 * How far the town is in each field (<i>Reifegrad</i>): four fixed bands of need, which are ours: below 25 points the
 * field is well advanced, below 50 on its way, below 75 at the beginning, from 75 on before the beginning. A band is sure
 * when the whole interval lies in it.
 */
public record MaturityView(List<Row> rows) {

    private static final double[] BOUNDS = {75, 50, 25};

    public MaturityView {
        rows = List.copyOf(rows);
    }

    /**
     * A field.
     *
     * @param level 1 (before the beginning) to 4 (well advanced); 0 where no figure is shown
     * @param range the neighbouring band that the field may be in as well; empty where the band is sure
     */
    public record Row(String label, String colour, int level, String band, String text, String range) {}

    /** The fields in their fixed order. */
    public static MaturityView of(ReportDocument document, Language language) {
        Words words = new Words(language);
        return new MaturityView(document.fields().list().stream()
                .flatMap(field -> Optional.ofNullable(
                        document.results().release().fields().get(field.key()))
                        .map(figures -> row(document, field, figures, words))
                        .stream())
                .toList());
    }

    /**
     * The band of a need.
     *
     * @param need 0…100
     * @return 1…4
     */
    static int level(double need) {
        int level = 1;
        for (double bound : BOUNDS) {
            level += need < bound ? 1 : 0;
        }
        return level;
    }

    private static Row row(ReportDocument document, ActionField field, FieldFigures figures, Words words) {
        ScoreFigures score = figures.score();
        int level =
                score.score().value().isPresent() ? level(score.score().value().getAsDouble()) : 0;
        return new Row(
                words.label(field.label()),
                OverviewView.colour(document, field),
                level,
                words.text("maturity.band-" + level),
                words.text("maturity.text-" + level),
                range(score.interval(), level, words));
    }

    private static String range(IntervalFigure interval, int level, Words words) {
        if (!interval.isDefined() || level == 0) {
            return "";
        }
        int best = level(interval.lower().value().orElseThrow());
        int least = level(interval.upper().value().orElseThrow());
        int other = best == level ? least : best;
        return other == level ? "" : words.text("maturity.or", words.text("maturity.band-" + other));
    }
}

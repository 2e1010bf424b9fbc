package de.digicheck.report.html;

import de.digicheck.actionfield.ActionField;
import de.digicheck.release.FieldFigures;
import de.digicheck.report.ReportDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * All fields at a glance, in their fixed order.
 *
 * @param target whether any field has a target value
 */
public record OverviewView(List<Row> rows, boolean target) {

    private static final int COLOURS = 7;

    /** A field. */
    public record Row(
            String key,
            String label,
            String anchor,
            String colour,
            Dot dot,
            Cell n,
            Cell score,
            Cell interval,
            Cell target) {}

    static OverviewView of(ReportDocument document, Words words) {
        List<Row> rows = new ArrayList<>();
        boolean target = false;
        Cells cells = new Cells(words);
        ScoreWords scores = new ScoreWords(words);
        for (ActionField field : document.fields().list()) {
            FieldFigures figures = document.results().release().fields().get(field.key());
            if (figures == null) {
                continue;
            }
            String label = words.label(field.label());
            target |= field.target().isPresent();
            rows.add(new Row(
                    field.key().value(),
                    label,
                    anchor(field),
                    colour(document, field),
                    Dot.of(scores.line(label, figures.score()), figures.score(), field.target()),
                    cells.whole(figures.score().n()),
                    cells.whole(figures.score().score()),
                    cells.interval(figures.score().interval(), 0),
                    cells.shortest(field.target())));
        }
        return new OverviewView(rows, target);
    }

    static String anchor(ActionField field) {
        return "feld-" + field.key();
    }

    /** Class of the colour that a field has everywhere. */
    static String colour(ReportDocument document, ActionField field) {
        return "f" + document.fields().list().indexOf(field) % COLOURS;
    }
}

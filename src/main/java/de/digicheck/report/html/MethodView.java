package de.digicheck.report.html;

import de.digicheck.actionfield.ActionField;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.release.AlphaFigures;
import de.digicheck.release.FieldFigures;
import de.digicheck.release.Figure;
import de.digicheck.release.Release;
import de.digicheck.report.ReportDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How it is calculated, and from what.
 *
 * @param evidence how far the numbers carry
 * @param provenance questionnaire, content, rules and seed: who has the same gets the same bytes
 */
public record MethodView(List<AlphaRow> reliability, EvidenceView evidence, List<String> provenance) {

    private static final int HASH_CHARACTERS = 12;
    private static final double LOW = 0.6;
    private static final double DOUBTFUL = 0.7;

    /** Reliability of a field. */
    public record AlphaRow(
            String field, String items, Cell n, Cell alpha, Cell interval, Cell spearmanBrown, String judgement) {}

    static MethodView of(ReportDocument document, Words words) {
        List<AlphaRow> rows = new ArrayList<>();
        Release release = document.results().release();
        for (ActionField field : document.fields().list()) {
            FieldFigures figures = release.fields().get(field.key());
            if (figures != null) {
                rows.add(row(words.label(field.label()), figures, words));
            }
        }
        return new MethodView(rows, EvidenceView.of(document, words), provenance(document, words));
    }

    private static AlphaRow row(String label, FieldFigures figures, Words words) {
        Cells cells = new Cells(words);
        AlphaFigures alpha = figures.alpha();
        return new AlphaRow(
                label,
                words.numbers().whole(figures.items().size()),
                cells.whole(alpha.n()),
                cells.decimal(alpha.value(), 2),
                cells.interval(alpha.interval(), 2),
                cells.decimal(figures.spearmanBrown(), 2),
                judgement(figures, words));
    }

    private static String judgement(FieldFigures figures, Words words) {
        if (figures.items().size() < 2) {
            return words.text("alpha.single");
        }
        Figure reliability = figures.spearmanBrown().value().isPresent()
                ? figures.spearmanBrown()
                : figures.alpha().value();
        if (reliability.value().isEmpty()) {
            return words.text("alpha.undefined");
        }
        double value = reliability.value().getAsDouble();
        if (value < LOW) {
            return words.text("alpha.low");
        }
        return words.text(value < DOUBTFUL ? "alpha.doubtful" : "alpha.good");
    }

    private static List<String> provenance(ReportDocument document, Words words) {
        Questionnaire questionnaire = document.questionnaire();
        String hash = questionnaire.contentHash();
        Release.Kind kind = document.results().release().kind();
        return List.of(
                words.text("provenance.questionnaire", questionnaire.key(), String.valueOf(questionnaire.version())),
                words.text("provenance.hash", hash.substring(0, Math.min(HASH_CHARACTERS, hash.length()))),
                words.text("provenance." + kind.name().toLowerCase(Locale.ROOT)),
                words.text("provenance.seed", String.valueOf(document.results().seed())));
    }
}

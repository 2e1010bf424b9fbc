package de.digicheck.report.html;

import de.digicheck.actionfield.ActionField;
import de.digicheck.release.FieldFigures;
import de.digicheck.release.FieldStatistics;
import de.digicheck.release.QualityFigures;
import de.digicheck.release.Release;
import de.digicheck.release.WeightingFigures;
import de.digicheck.report.ReportDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How far the numbers carry: differences between parts, unequal turnout, care in answering.
 *
 * @param differences by field; none where nothing is shown
 * @param sentences on care and weights; none where nothing is known
 */
public record EvidenceView(List<DifferenceRow> differences, List<String> sentences) {

    /**
     * How much parts differ in a field.
     *
     * @param spread standard deviation between parts, in points
     */
    public record DifferenceRow(String field, Cell spread, Cell icc1, Cell icc2, Cell epsilon, Cell probability) {}

    static EvidenceView of(ReportDocument document, Words words) {
        Release release = document.results().release();
        List<DifferenceRow> rows = new ArrayList<>();
        for (ActionField field : document.fields().list()) {
            FieldFigures figures = release.fields().get(field.key());
            if (figures != null && figures.statistics().icc2().value().isPresent()) {
                rows.add(row(words.label(field.label()), figures.statistics(), new Cells(words)));
            }
        }
        return new EvidenceView(rows, sentences(release, words));
    }

    private static DifferenceRow row(String label, FieldStatistics statistics, Cells cells) {
        OptionalDouble variance = statistics.pauleMandel().value();
        return new DifferenceRow(
                label,
                cells.shortest(variance.isPresent() ? OptionalDouble.of(Math.sqrt(variance.getAsDouble())) : variance),
                cells.decimal(statistics.icc1(), 2),
                cells.decimal(statistics.icc2(), 2),
                cells.decimal(statistics.kruskalWallis().epsilonSquared(), 2),
                cells.probability(statistics.kruskalWallis().pHolm()));
    }

    private static List<String> sentences(Release release, Words words) {
        List<String> sentences = new ArrayList<>();
        QualityFigures quality = release.supplement().quality();
        if (quality.longstring().value().isPresent()) {
            sentences.add(words.text(
                    "method.quality-1",
                    whole(quality.longstring().value(), words),
                    whole(quality.zeroVariance().value(), words),
                    whole(quality.breakOff().value(), words)));
        }
        WeightingFigures weighting = release.supplement().weighting();
        if (weighting.effectiveSampleSize().value().isPresent()) {
            sentences.add(words.text(
                    "method.weighting-1",
                    whole(weighting.cells().value(), words),
                    whole(weighting.effectiveSampleSize().value(), words),
                    whole(release.respondents().value(), words)));
        }
        return sentences;
    }

    private static String whole(OptionalDouble count, Words words) {
        return count.isPresent() ? words.numbers().whole(count.getAsDouble()) : words.text("withheld.short");
    }

    /** Tells whether there is anything to show. */
    public boolean isEmpty() {
        return differences.isEmpty() && sentences.isEmpty();
    }
}

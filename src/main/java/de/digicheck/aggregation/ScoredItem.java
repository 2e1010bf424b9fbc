package de.digicheck.aggregation;

import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.CellFormat;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.NeedScale;
import de.digicheck.questionnaire.Question;
import java.util.Optional;

/**
 * An item that counts in a score.
 */
final class ScoredItem {

    /** No answer that counts: blank or "cannot judge". The item stays in the denominator. */
    static final double UNANSWERED = Double.NaN;
    /** Not shown, or does not apply: the item leaves the denominator. */
    static final double OUTSIDE = Double.NEGATIVE_INFINITY;

    private final Item item;
    private final int column;
    private final CellFormat format;
    private final Optional<NeedScale> need;
    private final double weight;
    private final double[] table;

    private ScoredItem(Item item, int column, CellFormat format, Optional<NeedScale> need, double weight) {
        this.item = item;
        this.column = column;
        this.format = format;
        this.need = need;
        this.weight = weight;
        this.table = table(format, need);
    }

    Item item() {
        return item;
    }

    /** Index of its (first) column. */
    int column() {
        return column;
    }

    CellFormat format() {
        return format;
    }

    /** How a code becomes need; empty for an importance–satisfaction pair. */
    Optional<NeedScale> scale() {
        return need;
    }

    /** Tells whether it is an importance–satisfaction pair. */
    boolean isPair() {
        return need.isEmpty();
    }

    /** ω, above 0. */
    double weight() {
        return weight;
    }

    static ScoredItem of(Item item, Codebook codebook, double weight) {
        int column = codebook.firstColumn(item.key());
        CellFormat format = codebook.columns().get(column).format();
        boolean pair = item.question() instanceof Question.ImportanceSatisfaction;
        Optional<NeedScale> need = item.needScale();
        if (need.isEmpty() && !pair) {
            throw new IllegalArgumentException("item " + item.key() + " cannot be scored");
        }
        return new ScoredItem(item, column, format, need, weight);
    }

    private static double[] table(CellFormat format, Optional<NeedScale> need) {
        if (need.isEmpty() || !(format instanceof CellFormat.ScaleCodes codes)) {
            return new double[0];
        }
        double[] table = new double[codes.hi() - codes.lo() + 1];
        for (int code = codes.lo(); code <= codes.hi(); code++) {
            table[code - codes.lo()] = need.get().need(code);
        }
        return table;
    }

    /**
     * Need of one respondent, 0…100, or {@link #UNANSWERED} or {@link #OUTSIDE}. For a pair the weighted deficit
     * w·(100 − s)/100 of importance w and satisfaction s, both on 0…100.
     */
    double need(long[] cells) {
        long cell = cells[column];
        if (need.isEmpty()) {
            return deficit(cell, cells[column + 1]);
        }
        if (!Cell.isCode(cell)) {
            return without(cell);
        }
        if (format instanceof CellFormat.ScaleCodes codes) {
            return table[(int) cell - codes.lo()];
        }
        return need.get().need(format.value(cell));
    }

    private double deficit(long importance, long satisfaction) {
        if (Cell.isCode(importance) && Cell.isCode(satisfaction)) {
            CellFormat.ScaleCodes codes = (CellFormat.ScaleCodes) format;
            double range = codes.hi() - codes.lo();
            return 100 * ((importance - codes.lo()) / range) * ((codes.hi() - satisfaction) / range);
        }
        boolean outside = without(importance) == OUTSIDE || without(satisfaction) == OUTSIDE;
        return outside ? OUTSIDE : UNANSWERED;
    }

    private static double without(long cell) {
        return cell == Cell.NOT_SHOWN || cell == Cell.NOT_APPLICABLE ? OUTSIDE : UNANSWERED;
    }
}

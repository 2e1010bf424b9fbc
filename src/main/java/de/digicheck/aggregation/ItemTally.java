package de.digicheck.aggregation;

import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Column;
import de.digicheck.questionnaire.Item;
import java.util.List;

/** How people answered one item: a status a person, and the codes a column. */
final class ItemTally {

    /** What one person did with an item; the numbers index the counts. */
    static final int ANSWERED = 0;

    static final int MISSING = 1;
    static final int DONT_KNOW = 2;
    static final int NOT_APPLICABLE = 3;
    static final int NOT_SHOWN = 4;

    private static final int STATUSES = 5;

    private final int from;
    private final int to;
    private final boolean needsAll;
    private final long[] people = new long[STATUSES];
    private final ColumnTally[] columns;

    /**
     * A tally of nothing.
     *
     * @param needsAll whether an answer needs a code in every column (importance and satisfaction), not only in one
     */
    ItemTally(Item item, Codebook codebook, boolean needsAll) {
        this.from = codebook.firstColumn(item.key());
        this.to = codebook.endColumn(item.key());
        this.needsAll = needsAll;
        List<Column> own = codebook.columns().subList(from, to);
        this.columns =
                own.stream().map(column -> new ColumnTally(column.format())).toArray(ColumnTally[]::new);
    }

    void add(long[] cells) {
        int status = from + 1 == to ? status(cells[from]) : status(cells);
        people[status]++;
        if (needsAll && status != ANSWERED) {
            return;
        }
        for (int column = from; column < to; column++) {
            if (Cell.isCode(cells[column])) {
                columns[column - from].add(cells[column]);
            }
        }
    }

    private static int status(long cell) {
        if (Cell.isCode(cell)) {
            return ANSWERED;
        }
        if (cell == Cell.DONT_KNOW) {
            return DONT_KNOW;
        }
        if (cell == Cell.NOT_APPLICABLE) {
            return NOT_APPLICABLE;
        }
        return cell == Cell.NOT_SHOWN ? NOT_SHOWN : MISSING;
    }

    private int status(long[] cells) {
        int[] seen = new int[STATUSES];
        for (int column = from; column < to; column++) {
            seen[status(cells[column])]++;
        }
        int needed = needsAll ? to - from : 1;
        if (seen[ANSWERED] >= needed) {
            return ANSWERED;
        }
        if (seen[NOT_SHOWN] > 0) {
            return NOT_SHOWN;
        }
        if (seen[NOT_APPLICABLE] > 0) {
            return NOT_APPLICABLE;
        }
        return seen[DONT_KNOW] > 0 ? DONT_KNOW : MISSING;
    }

    void merge(ItemTally other) {
        for (int i = 0; i < people.length; i++) {
            people[i] += other.people[i];
        }
        for (int i = 0; i < columns.length; i++) {
            columns[i].merge(other.columns[i]);
        }
    }

    /** How many people did this, one of the constants. */
    long people(int status) {
        return people[status];
    }

    /** The codes of the item's column number {@code index}, from 0. */
    ColumnTally column(int index) {
        return columns[index];
    }
}

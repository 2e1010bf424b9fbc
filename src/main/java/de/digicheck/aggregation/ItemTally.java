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

    static final int STATUSES = 5;

    private final int from;
    private final int to;
    private final boolean needsAll;
    private final ItemStatus status;
    private final long[] people = new long[STATUSES];
    private final ColumnTally[] columns;

    /** A tally of nothing. */
    ItemTally(Item item, Codebook codebook) {
        this.status = ItemStatus.of(item, codebook);
        this.from = status.from();
        this.to = status.to();
        this.needsAll = status.needsAll();
        List<Column> own = codebook.columns().subList(from, to);
        this.columns =
                own.stream().map(column -> new ColumnTally(column.format())).toArray(ColumnTally[]::new);
    }

    void add(long[] cells) {
        int answer = status.of(cells);
        people[answer]++;
        if (needsAll && answer != ANSWERED) {
            return;
        }
        for (int column = from; column < to; column++) {
            if (Cell.isCode(cells[column])) {
                columns[column - from].add(cells[column]);
            }
        }
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

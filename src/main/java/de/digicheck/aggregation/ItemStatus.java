package de.digicheck.aggregation;

import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Question;

/**
 * What one person did with one item, as one of the constants: an item of several columns counts as answered
 * when one column has a code, or all of them where it needs all; else not shown goes before "does not apply" before
 * "cannot judge" before blank.
 *
 * @param from index of its first column
 * @param to index after its last column
 * @param needsAll whether an answer needs a code in every column (importance and satisfaction), not only in one
 */
record ItemStatus(int from, int to, boolean needsAll) {

    static final int ANSWERED = 0;
    static final int MISSING = 1;
    static final int DONT_KNOW = 2;
    static final int NOT_APPLICABLE = 3;
    static final int NOT_SHOWN = 4;

    static final int STATUSES = 5;

    static ItemStatus of(Item item, Codebook codebook) {
        return new ItemStatus(
                codebook.firstColumn(item.key()),
                codebook.endColumn(item.key()),
                item.question() instanceof Question.ImportanceSatisfaction);
    }

    int of(long[] cells) {
        return from + 1 == to ? of(cells[from]) : ofSeveral(cells);
    }

    private static int of(long cell) {
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

    private int ofSeveral(long[] cells) {
        int[] seen = new int[STATUSES];
        for (int column = from; column < to; column++) {
            seen[of(cells[column])]++;
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
}

package de.digicheck.aggregation;

import java.util.List;

/**
 * How one figure was answered, cell by cell. Exact and unprotected.
 *
 * @param lo least answer of one person
 * @param hi greatest answer of one person; equal to {@code lo} where answers are not numbers
 * @param step distance of possible answers; 0 when they are too many to tell
 * @param cells in the order of {@link CellCounts#cells()}
 */
public record CellFigure(double lo, double hi, double step, List<Answers> cells) {

    /**
     * Answers in one cell.
     *
     * @param n people with a valid answer
     * @param sum of their answers
     */
    public record Answers(long n, double sum) {

        /** Nobody. */
        public static final Answers NONE = new Answers(0, 0);
    }

    public CellFigure {
        cells = List.copyOf(cells);
    }

    /** People a cell, in the order of the cells. */
    public long[] n() {
        return cells.stream().mapToLong(Answers::n).toArray();
    }

    /** Sums of the answers a cell, each answer counted from the least one. */
    public double[] sums() {
        return cells.stream()
                .mapToDouble(answers -> answers.sum() - lo * answers.n())
                .toArray();
    }
}

package de.digicheck.aggregation;

import java.util.List;

/**
 * How one figure was answered, atom by atom. Exact and unprotected.
 *
 * @param lo least answer of one person
 * @param hi greatest answer of one person; equal to {@code lo} where answers are not numbers
 * @param step distance of possible answers; 0 when they are too many to tell
 * @param atoms in the order of {@link AtomCounts#atoms()}
 */
public record AtomFigure(double lo, double hi, double step, List<Answers> atoms) {

    /**
     * Answers in one atom.
     *
     * @param n people with a valid answer
     * @param sum of their answers
     */
    public record Answers(long n, double sum) {

        /** Nobody. */
        public static final Answers NONE = new Answers(0, 0);
    }

    public AtomFigure {
        atoms = List.copyOf(atoms);
    }

    /** People a cell, in the order of the atoms. */
    public long[] n() {
        return atoms.stream().mapToLong(Answers::n).toArray();
    }

    /** Sums of the answers a cell, each answer counted from the least one. */
    public double[] sums() {
        return atoms.stream()
                .mapToDouble(answers -> answers.sum() - lo * answers.n())
                .toArray();
    }
}

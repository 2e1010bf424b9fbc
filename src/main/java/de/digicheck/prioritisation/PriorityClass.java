package de.digicheck.prioritisation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Priority class (<i>Prioritätsklasse</i>): projects whose order is not certain enough to be read as ranks.
 *
 * <p>In order of expected rank (of equals the one that stands first in the ranking), a project joins the class of the
 * class's first project while P(first before it) &lt; 0.8, else it opens the next class; after C all are C.
 */
public enum PriorityClass {
    A,
    B,
    C;

    /** From here on one project is certainly before another. */
    static final double CERTAIN = 0.8;

    private static final double SAME = 1e-9;

    private PriorityClass next() {
        return this == A ? B : C;
    }

    /**
     * The classes of projects that stand by rank.
     *
     * @param expectedRanks by project
     * @param before P(project is before another) by both
     */
    static List<PriorityClass> of(double[] expectedRanks, double[][] before) {
        List<Integer> order = IntStream.range(0, expectedRanks.length)
                .boxed()
                .sorted(Comparator.comparingLong(project -> Math.round(expectedRanks[project] / SAME)))
                .toList();
        PriorityClass[] classes = new PriorityClass[expectedRanks.length];
        PriorityClass current = A;
        int first = order.isEmpty() ? 0 : order.get(0);
        for (int project : order) {
            if (current != C && project != first && before[first][project] >= CERTAIN - SAME) {
                current = current.next();
                first = project;
            }
            classes[project] = current;
        }
        return List.of(classes);
    }
}

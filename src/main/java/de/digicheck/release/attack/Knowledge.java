package de.digicheck.release.attack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What an attacker knows of the values of all cells: the ranges of single cells and of the sums over published sets, and
 * one assignment that obeys all of it, the true one.
 */
final class Knowledge {

    private final double[] lower;
    private final double[] upper;
    private final double[] actual;
    private final List<SetRange> published;
    private final int[] classOf;

    /**
     * Some knowledge.
     *
     * @param upper a cell; may be infinite
     */
    Knowledge(double[] lower, double[] upper, double[] actual, List<SetRange> published) {
        this.lower = lower.clone();
        this.upper = upper.clone();
        this.actual = actual.clone();
        this.published = List.copyOf(published);
        this.classOf = classes();
    }

    private int[] classes() {
        Map<CellSet, Integer> classes = new HashMap<>();
        return IntStream.range(0, actual.length)
                .map(cell -> classes.computeIfAbsent(signature(cell), fresh -> classes.size()))
                .toArray();
    }

    private CellSet signature(int cell) {
        return CellSet.of(IntStream.range(0, published.size())
                .filter(set -> published.get(set).set().contains(cell)));
    }

    /** Tells whether the true values obey what was published; otherwise something published is wrong. */
    boolean isConsistent() {
        return published.stream().allMatch(range -> range.allows(actual))
                && IntStream.range(0, actual.length)
                        .allMatch(cell -> actual[cell] >= lower[cell] - SetRange.DUST
                                && actual[cell] <= upper[cell] + SetRange.DUST);
    }

    double actual(CellSet set) {
        return set.total(actual);
    }

    double upper(CellSet set) {
        return set.total(upper);
    }

    /** The same, when the answer of one more person in a cell is known. */
    Knowledge with(int cell, double least, double most) {
        double[] raised = lower.clone();
        double[] lowered = upper.clone();
        raised[cell] = least;
        lowered[cell] = most;
        return new Knowledge(raised, lowered, actual, published);
    }

    /** The programme whose objective is the sum over a set; cells that nothing tells apart are one variable. */
    Programme programme(CellSet target) {
        Map<Long, Integer> variables = new HashMap<>();
        int[] variableOf = IntStream.range(0, actual.length)
                .map(cell -> variables.computeIfAbsent(group(cell, target), fresh -> variables.size()))
                .toArray();
        double[] least = new double[variables.size()];
        double[] most = new double[variables.size()];
        double[] value = new double[variables.size()];
        boolean[] objective = new boolean[variables.size()];
        for (int cell = 0; cell < actual.length; cell++) {
            least[variableOf[cell]] += lower[cell];
            most[variableOf[cell]] += upper[cell];
            value[variableOf[cell]] += actual[cell];
            objective[variableOf[cell]] |= target.contains(cell);
        }
        List<Programme.Row> rows = published.stream()
                .map(range -> new Programme.Row(
                        range.set()
                                .cells()
                                .map(cell -> variableOf[cell])
                                .distinct()
                                .toArray(),
                        range.lo(),
                        range.hi()))
                .toList();
        return new Programme(least, most, value, objective, rows);
    }

    private long group(int cell, CellSet target) {
        return 2L * classOf[cell] + (target.contains(cell) ? 1 : 0);
    }
}

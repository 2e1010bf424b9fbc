package de.digicheck.release.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an attacker knows of the values of all cells: the ranges of single cells and of the sums over published sets, and
 * one assignment that obeys all of it, the true one.
 */
final class Knowledge {

    private final double[] lower;
    private final double[] upper;
    private final double[] actual;
    private final List<SetRange> published;
    private final Classes classes;

    /**
     * Cells that no published set tells apart, as one class each.
     *
     * @param rows the classes in each published set
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never leaves this class
    private record Classes(int[] classOf, int size, int[][] rows) {}

    /**
     * Some knowledge.
     *
     * @param upper a cell; may be infinite
     */
    Knowledge(double[] lower, double[] upper, double[] actual, List<SetRange> published) {
        this(lower.clone(), upper.clone(), actual.clone(), List.copyOf(published), classes(actual.length, published));
    }

    private Knowledge(double[] lower, double[] upper, double[] actual, List<SetRange> published, Classes classes) {
        this.lower = lower;
        this.upper = upper;
        this.actual = actual;
        this.published = published;
        this.classes = classes;
    }

    private static Classes classes(int cells, List<SetRange> published) {
        BitSet[] signatures = Stream.generate(BitSet::new).limit(cells).toArray(BitSet[]::new);
        for (int set = 0; set < published.size(); set++) {
            int bit = set;
            published.get(set).set().cells().forEach(cell -> signatures[cell].set(bit));
        }
        Map<BitSet, Integer> known = new HashMap<>();
        int[] classOf = new int[cells];
        for (int cell = 0; cell < cells; cell++) {
            classOf[cell] = known.computeIfAbsent(signatures[cell], fresh -> known.size());
        }
        int[][] rows = published.stream()
                .map(range -> range.set()
                        .cells()
                        .map(cell -> classOf[cell])
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
        return new Classes(classOf, known.size(), rows);
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
        return new Knowledge(raised, lowered, actual, published, classes);
    }

    /** The programme whose objective is the sum over a set; cells that nothing tells apart are one variable. */
    Programme programme(CellSet target) {
        int[] variableOf = variables(target);
        int size = Arrays.stream(variableOf).max().orElse(-1) + 1;
        double[] least = new double[size];
        double[] most = new double[size];
        double[] value = new double[size];
        boolean[] objective = new boolean[size];
        for (int cell = 0; cell < actual.length; cell++) {
            int variable = variableOf[part(cell, target)];
            least[variable] += lower[cell];
            most[variable] += upper[cell];
            value[variable] += actual[cell];
            objective[variable] |= target.contains(cell);
        }
        List<Programme.Row> rows = new ArrayList<>(published.size());
        for (int set = 0; set < published.size(); set++) {
            SetRange range = published.get(set);
            rows.add(new Programme.Row(inRow(classes.rows()[set], variableOf), range.lo(), range.hi()));
        }
        return Programme.of(least, most, value, objective, rows);
    }

    /** By class, its cells outside the target and those inside: the variable they are; −1 where there are none. */
    private int[] variables(CellSet target) {
        int[] variableOf = new int[2 * classes.size()];
        Arrays.fill(variableOf, -1);
        int size = 0;
        for (int cell = 0; cell < actual.length; cell++) {
            int part = part(cell, target);
            if (variableOf[part] < 0) {
                variableOf[part] = size++;
            }
        }
        return variableOf;
    }

    private int part(int cell, CellSet target) {
        return 2 * classes.classOf()[cell] + (target.contains(cell) ? 1 : 0);
    }

    private static int[] inRow(int[] classes, int[] variableOf) {
        int[] variables = new int[2 * classes.length];
        int size = 0;
        for (int one : classes) {
            for (int part = 2 * one; part <= 2 * one + 1; part++) {
                if (variableOf[part] >= 0) {
                    variables[size++] = variableOf[part];
                }
            }
        }
        return Arrays.copyOf(variables, size);
    }
}

package de.digicheck.release.attack;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The sets whose sum follows exactly from the sums of some published sets: those whose indicator is a rational combination
 * of the indicators of the published ones. Computed without rounding.
 *
 * <p>Cells that lie in the same published sets are one column. Rows are reduced by Gauss–Jordan elimination over the
 * integers, each divided by the greatest common divisor of its entries, so that numbers stay small.
 */
public final class RowSpace {

    private final Map<CellSet, Integer> columns = new HashMap<>();
    private final int[] columnOf;
    private final List<CellSet> classes = new ArrayList<>();
    private final List<Row> basis = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared, never leaves this class
    private record Row(int pivot, BigInteger[] entries) {}

    /**
     * The space of some sets.
     *
     * @param cells number of cells
     */
    public RowSpace(int cells, Collection<CellSet> published) {
        List<CellSet> sets = published.stream().distinct().toList();
        columnOf = new int[cells];
        List<List<Integer>> members = new ArrayList<>();
        for (int cell = 0; cell < cells; cell++) {
            int column = columns.computeIfAbsent(signature(cell, sets), fresh -> columns.size());
            columnOf[cell] = column;
            if (column == members.size()) {
                members.add(new ArrayList<>());
            }
            members.get(column).add(cell);
        }
        members.forEach(list -> classes.add(CellSet.of(list)));
        sets.forEach(set -> add(row(set).orElseThrow()));
    }

    private static CellSet signature(int cell, List<CellSet> sets) {
        return CellSet.of(
                IntStream.range(0, sets.size()).filter(set -> sets.get(set).contains(cell)));
    }

    /** The indicator of a set; empty when it splits cells that no published set tells apart. */
    private Optional<BigInteger[]> row(CellSet set) {
        int[] counts = new int[classes.size()];
        set.cells().forEach(cell -> counts[columnOf[cell]]++);
        BigInteger[] row = new BigInteger[counts.length];
        for (int column = 0; column < counts.length; column++) {
            if (counts[column] != 0 && counts[column] != classes.get(column).size()) {
                return Optional.empty();
            }
            row[column] = counts[column] == 0 ? BigInteger.ZERO : BigInteger.ONE;
        }
        return Optional.of(row);
    }

    private void add(BigInteger[] fresh) {
        reduce(fresh);
        int pivot = firstNonZero(fresh);
        if (pivot < 0) {
            return;
        }
        Row row = new Row(pivot, fresh);
        basis.forEach(other -> eliminate(other.entries(), row));
        basis.add(row);
        basis.sort(Comparator.comparingInt(Row::pivot));
    }

    private void reduce(BigInteger[] row) {
        basis.forEach(known -> eliminate(row, known));
    }

    /** Takes a multiple of a row of the basis away, so that nothing is left at its pivot. */
    private static void eliminate(BigInteger[] row, Row by) {
        BigInteger factor = row[by.pivot()];
        if (factor.signum() == 0) {
            return;
        }
        BigInteger pivot = by.entries()[by.pivot()];
        BigInteger divisor = BigInteger.ZERO;
        for (int column = 0; column < row.length; column++) {
            row[column] = row[column].multiply(pivot).subtract(by.entries()[column].multiply(factor));
            divisor = divisor.gcd(row[column]);
        }
        if (divisor.compareTo(BigInteger.ONE) > 0) {
            for (int column = 0; column < row.length; column++) {
                row[column] = row[column].divide(divisor);
            }
        }
    }

    private static int firstNonZero(BigInteger[] row) {
        return IntStream.range(0, row.length)
                .filter(column -> row[column].signum() != 0)
                .findFirst()
                .orElse(-1);
    }

    /** Tells whether the sum over a set follows; that over no cells always does. */
    public boolean contains(CellSet set) {
        Optional<BigInteger[]> row = row(set);
        row.ifPresent(this::reduce);
        return row.isPresent() && firstNonZero(row.get()) < 0;
    }

    /** The cells that are always in the same published sets, as one set each. */
    public List<CellSet> classes() {
        return classes;
    }

    /** Sets of a basis of the space: what the elimination happened to separate. */
    public List<CellSet> separated() {
        return basis.stream().map(this::asSet).flatMap(Optional::stream).toList();
    }

    private Optional<CellSet> asSet(Row row) {
        BigInteger pivot = row.entries()[row.pivot()];
        CellSet set = CellSet.of();
        for (int column = 0; column < row.entries().length; column++) {
            BigInteger entry = row.entries()[column];
            if (entry.signum() != 0 && !entry.equals(pivot)) {
                return Optional.empty();
            }
            set = entry.signum() == 0 ? set : set.union(classes.get(column));
        }
        return Optional.of(set);
    }
}

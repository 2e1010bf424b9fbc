package de.digicheck.release.attack;

import java.util.BitSet;
import java.util.Collection;
import java.util.stream.IntStream;

/** A set of cells, by their numbers from 0; immutable. */
public final class CellSet {

    private final BitSet cells;

    private CellSet(BitSet cells) {
        this.cells = cells;
    }

    /** Some cells. */
    public static CellSet of(IntStream cells) {
        BitSet bits = new BitSet();
        cells.forEach(bits::set);
        return new CellSet(bits);
    }

    /** Some cells. */
    public static CellSet of(int... cells) {
        return of(IntStream.of(cells));
    }

    /** Some cells. */
    public static CellSet of(Collection<Integer> cells) {
        return of(cells.stream().mapToInt(Integer::intValue));
    }

    /** The cells below a number. */
    public static CellSet below(int end) {
        return of(IntStream.range(0, end));
    }

    /** The cells, ascending. */
    public IntStream cells() {
        return cells.stream();
    }

    public boolean contains(int cell) {
        return cells.get(cell);
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /** Number of cells. */
    public int size() {
        return cells.cardinality();
    }

    public boolean isSubsetOf(CellSet other) {
        return minus(other).isEmpty();
    }

    public CellSet union(CellSet other) {
        BitSet bits = (BitSet) cells.clone();
        bits.or(other.cells);
        return new CellSet(bits);
    }

    public CellSet minus(CellSet other) {
        BitSet bits = (BitSet) cells.clone();
        bits.andNot(other.cells);
        return new CellSet(bits);
    }

    public CellSet intersect(CellSet other) {
        BitSet bits = (BitSet) cells.clone();
        bits.and(other.cells);
        return new CellSet(bits);
    }

    /** The sum of a value a cell. */
    public long total(long[] values) {
        long sum = 0;
        for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
            sum += values[cell];
        }
        return sum;
    }

    /** The sum of a value a cell. */
    public double total(double[] values) {
        double sum = 0;
        for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
            sum += values[cell];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellSet set && cells.equals(set.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    @Override
    public String toString() {
        return cells.toString();
    }
}

package de.digicheck.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts how often each distinct value of one variable occurred: its sufficient statistic. Two tallies of the same
 * values are the same whatever the order of adding and merging was, hence so is, to the last bit, everything computed
 * from them. Memory grows with the distinct values, not with the number of values.
 *
 * <ul>
 *   <li>−0.0 and 0.0 are one value.
 *   <li>NaN, infinities and values beyond ±{@value #LARGEST} are refused.
 * </ul>
 *
 * <p>Open addressing with linear probing on the bits of the value; at most half of the slots are taken. Not safe for use
 * by several threads; give each its own tally and {@link #merge} them.
 */
public final class ValueCounts {

    static final double LARGEST = 1e100;

    private static final int FEWEST_SLOTS = 16;
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private long[] bits = new long[FEWEST_SLOTS];
    private long[] counts = new long[FEWEST_SLOTS];
    private int shift = Long.numberOfLeadingZeros(FEWEST_SLOTS) + 1;
    private int distinct;
    private long n;

    /** A tally of the given values. */
    public static ValueCounts of(double... values) {
        ValueCounts tally = new ValueCounts();
        for (double value : values) {
            tally.add(value);
        }
        return tally;
    }

    /**
     * Counts a value once.
     *
     * @throws IllegalArgumentException if the value is NaN or beyond ±{@value #LARGEST}
     */
    public void add(double value) {
        change(value, 1);
    }

    /**
     * Counts a value several times.
     *
     * @throws IllegalArgumentException if the count is negative, or the value is NaN or beyond ±{@value #LARGEST}
     * @throws ArithmeticException if the total count overflows {@code long}
     */
    public void add(double value, long count) {
        if (count < 0) {
            throw new IllegalArgumentException("count must not be negative: " + count);
        }
        if (count > 0) {
            change(value, count);
        }
    }

    /**
     * Adds all counts of another tally, which stays as it is.
     *
     * @throws ArithmeticException if the total count overflows {@code long}
     */
    public void merge(ValueCounts other) {
        for (ValueCount entry : other.sorted()) {
            change(entry.value(), entry.count());
        }
    }

    /**
     * The tally of those values that are not in the given part of this one.
     *
     * @throws IllegalArgumentException if the part has a value more often than this tally
     */
    public ValueCounts without(ValueCounts part) {
        ValueCounts rest = new ValueCounts();
        for (ValueCount entry : sorted()) {
            rest.add(entry.value(), entry.count() - Math.min(entry.count(), part.count(entry.value())));
        }
        if (rest.n != n - part.n) {
            throw new IllegalArgumentException("the part holds values that the whole does not hold");
        }
        return rest;
    }

    /** Number of values. */
    public long n() {
        return n;
    }

    /** Number of distinct values. */
    public int distinctValues() {
        return distinct;
    }

    /** How often the value occurred. */
    public long count(double value) {
        return counts[slot(Double.doubleToLongBits(value + 0.0))];
    }

    /** The distinct values, ascending, with their counts. */
    public List<ValueCount> sorted() {
        return IntStream.range(0, counts.length)
                .filter(i -> counts[i] > 0)
                .mapToObj(i -> new ValueCount(Double.longBitsToDouble(bits[i]), counts[i]))
                .sorted((a, b) -> Double.compare(a.value(), b.value()))
                .toList();
    }

    /** Mean and variance. */
    public SampleMoments moments() {
        return SampleMoments.of(sorted());
    }

    private void change(double value, long count) {
        if (!(Math.abs(value) <= LARGEST)) {
            throw new IllegalArgumentException("value must lie within ±" + LARGEST + ": " + value);
        }
        n = Math.addExact(n, count);
        long key = Double.doubleToLongBits(value + 0.0);
        int slot = slot(key);
        if (counts[slot] == 0) {
            bits[slot] = key;
            distinct++;
        }
        counts[slot] += count;
        if (2 * distinct > counts.length) {
            grow();
        }
    }

    private int slot(long key) {
        int slot = (int) ((key * GOLDEN_RATIO) >>> shift);
        while (counts[slot] != 0 && bits[slot] != key) {
            slot = (slot + 1) & (counts.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldBits = bits;
        long[] oldCounts = counts;
        bits = new long[2 * oldBits.length];
        counts = new long[2 * oldCounts.length];
        shift--;
        for (int i = 0; i < oldBits.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldBits[i]);
                bits[slot] = oldBits[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(sorted().toArray());
    }
}

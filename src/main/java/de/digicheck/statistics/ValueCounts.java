package de.digicheck.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

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

    /** Slot i: the bits of a value at 2i, its count at 2i + 1. */
    private long[] slots = new long[2 * FEWEST_SLOTS];

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
        makeRoomFor(other.distinct);
        for (int slot = 0; slot < other.slots.length; slot += 2) {
            if (other.slots[slot + 1] > 0) {
                change(Double.longBitsToDouble(other.slots[slot]), other.slots[slot + 1]);
            }
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
        return slots[slot(Double.doubleToLongBits(value + 0.0)) + 1];
    }

    /** The distinct values, ascending, with their counts. */
    public List<ValueCount> sorted() {
        double[] values = new double[distinct];
        int next = 0;
        for (int slot = 0; slot < slots.length; slot += 2) {
            if (slots[slot + 1] > 0) {
                values[next++] = Double.longBitsToDouble(slots[slot]);
            }
        }
        Arrays.sort(values);
        List<ValueCount> sorted = new ArrayList<>(distinct);
        for (double value : values) {
            sorted.add(new ValueCount(value, count(value)));
        }
        return Collections.unmodifiableList(sorted);
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
        if (slots[slot + 1] == 0) {
            slots[slot] = key;
            distinct++;
        }
        slots[slot + 1] += count;
        if (4 * distinct > slots.length) {
            grow();
        }
    }

    /** Index of the value's bits. */
    private int slot(long key) {
        int slot = 2 * (int) ((key * GOLDEN_RATIO) >>> shift);
        while (slots[slot + 1] != 0 && slots[slot] != key) {
            slot = (slot + 2) & (slots.length - 1);
        }
        return slot;
    }

    /** Values come in the order of their slots: in a table that is too small all of them would crowd at its start. */
    private void makeRoomFor(int values) {
        while (4 * values > slots.length) {
            grow();
        }
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        shift--;
        for (int i = 0; i < old.length; i += 2) {
            if (old[i + 1] != 0) {
                int slot = slot(old[i]);
                slots[slot] = old[i];
                slots[slot + 1] = old[i + 1];
            }
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(sorted().toArray());
    }
}

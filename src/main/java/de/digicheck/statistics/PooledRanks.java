package de.digicheck.statistics;

import java.math.BigInteger;
import java.util.List;

/**
 * Ranks of the values of several groups in one common order, ties sharing their mean rank. Exact: rank sums are kept
 * doubled, in integers.
 *
 * @param groups as given, empty ones included
 * @param n number of values, N
 * @param unequal N³ − N − Σ (t³ − t) over ties of t values; 0 if all values are equal
 * @param hasTies whether two values are equal
 */
record PooledRanks(List<Group> groups, long n, BigInteger unequal, boolean hasTies) {

    /**
     * The ranks of one group.
     *
     * @param n number of its values
     * @param doubledSum twice the sum of their ranks, 2·R
     * @param doubledExcess how far that is from what it would be by chance: 2·R − n·(N + 1)
     */
    record Group(long n, long doubledSum, long doubledExcess) {

        /** Mean rank, 1…N; only for a group with values. */
        double meanRank() {
            return doubledSum / 2.0 / n;
        }

        boolean isEmpty() {
            return n == 0;
        }
    }

    static PooledRanks of(List<ValueCounts> tallies) {
        ValueCounts all = new ValueCounts();
        tallies.forEach(all::merge);
        List<ValueCount> sorted = all.sorted();
        return new PooledRanks(
                tallies.stream().map(t -> group(t, sorted, all.n())).toList(),
                all.n(),
                sorted.stream().map(v -> cubeLess(v.count())).reduce(cubeLess(all.n()), BigInteger::subtract),
                sorted.size() < all.n());
    }

    /** Both lists ascend, and each value of the group is in the list of all. */
    private static Group group(ValueCounts tally, List<ValueCount> all, long total) {
        long sum = 0;
        long below = 0;
        int next = 0;
        for (ValueCount entry : tally.sorted()) {
            while (all.get(next).value() != entry.value()) {
                below += all.get(next++).count();
            }
            long doubledRank = 2 * below + all.get(next).count() + 1;
            sum = Math.addExact(sum, Math.multiplyExact(entry.count(), doubledRank));
        }
        return new Group(tally.n(), sum, sum - Math.multiplyExact(tally.n(), total + 1));
    }

    private static BigInteger cubeLess(long t) {
        BigInteger count = BigInteger.valueOf(t);
        return count.pow(3).subtract(count);
    }

    /** Tells whether all values are equal, or there are none. */
    boolean allEqual() {
        return unequal.signum() == 0;
    }

    /** Number of groups with values. */
    int occupied() {
        return (int) groups.stream().filter(g -> !g.isEmpty()).count();
    }
}

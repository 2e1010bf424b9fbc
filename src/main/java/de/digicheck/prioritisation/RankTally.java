package de.digicheck.prioritisation;

import java.util.Arrays;

/**
 * Counts who had which rank in how many draws. Projects of the same benefit share their ranks evenly, and have half a win
 * over each other.
 */
final class RankTally {

    private static final int INDEX_BITS = 20;
    private static final double LOWER = 0.05;
    private static final double UPPER = 0.95;
    private static final double ROUNDING = 1e-9;

    private final int size;
    private final double[][] ranks;
    private final double[][] wins;
    private final long[] order;
    private int draws;

    RankTally(int size) {
        if (size >= 1 << INDEX_BITS) {
            throw new IllegalArgumentException("too many projects to simulate: " + size);
        }
        this.size = size;
        this.ranks = new double[size][size];
        this.wins = new double[size][size];
        this.order = new long[size];
    }

    /** Counts one draw. */
    void add(double[] benefits) {
        for (int i = 0; i < size; i++) {
            order[i] = -rounded(benefits[i]) << INDEX_BITS | i;
        }
        Arrays.sort(order);
        int from = 0;
        while (from < size) {
            int to = from + 1;
            while (to < size && order[to] >> INDEX_BITS == order[from] >> INDEX_BITS) {
                to++;
            }
            addEqual(from, to);
            from = to;
        }
        draws++;
    }

    private static long rounded(double benefit) {
        return Math.round(benefit / Assessment.SAME);
    }

    private void addEqual(int from, int to) {
        double share = 1.0 / (to - from);
        for (int place = from; place < to; place++) {
            int project = index(place);
            for (int rank = from; rank < to; rank++) {
                ranks[project][rank] += share;
                wins[project][index(rank)] += 0.5;
            }
            for (int later = to; later < size; later++) {
                wins[project][index(later)] += 1;
            }
        }
    }

    private int index(int place) {
        return (int) (order[place] & (1 << INDEX_BITS) - 1);
    }

    /** b^r of a project by rank from 1. */
    double[] acceptability(int project) {
        return Arrays.stream(ranks[project]).map(count -> count / draws).toArray();
    }

    /** P(a project is before another) by both; half on the diagonal. */
    double[][] before() {
        return Arrays.stream(wins)
                .map(row -> Arrays.stream(row).map(count -> count / draws).toArray())
                .toArray(double[][]::new);
    }

    /** Σ r b^r. */
    static double expectedRank(double[] acceptability) {
        double sum = 0;
        for (int i = 0; i < acceptability.length; i++) {
            sum += (i + 1) * acceptability[i];
        }
        return sum;
    }

    /** The first rank of the 90 % interval. */
    static int lower(double[] acceptability) {
        return quantile(acceptability, LOWER);
    }

    /** The last rank of the 90 % interval. */
    static int upper(double[] acceptability) {
        return quantile(acceptability, UPPER);
    }

    private static int quantile(double[] acceptability, double probability) {
        double sum = 0;
        for (int i = 0; i < acceptability.length; i++) {
            sum += acceptability[i];
            if (sum >= probability - ROUNDING) {
                return i + 1;
            }
        }
        return acceptability.length;
    }
}

package de.digicheck.statistics;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Counts of a ranking question over all people who ranked at least one of its m options: the sufficient statistic of
 * {@link BordaScore} and {@link KendallsW}. A person may rank the best few only; the options left share the mean of the
 * remaining ranks. Ranks are kept doubled, in integers, so tallies merge in any order to the same result.
 *
 * <p>Not safe for use by several threads; give each its own and {@link #merge} them.
 */
public final class RankingCounts {

    private final long[] doubledRankSums;
    private final long[] quadrupledSquares;
    private long ties;
    private long n;

    /**
     * Starts with no ballot.
     *
     * @param options m, at least 2
     * @throws IllegalArgumentException if there are fewer than two options
     */
    public RankingCounts(int options) {
        if (options < 2) {
            throw new IllegalArgumentException("needs two options, got " + options);
        }
        doubledRankSums = new long[options];
        quadrupledSquares = new long[options];
    }

    /**
     * Counts the ranking of one person. An empty one is no answer and not counted.
     *
     * @param bestFirst indexes of the ranked options 0…m − 1, best first, each at most once
     * @throws IllegalArgumentException if an index is out of range or occurs twice
     */
    public void add(int... bestFirst) {
        BitSet ranked = checked(bestFirst);
        if (bestFirst.length == 0) {
            return;
        }
        n++;
        for (int place = 0; place < bestFirst.length; place++) {
            addRank(bestFirst[place], 2L * (place + 1));
        }
        addUnranked(ranked, bestFirst.length);
    }

    /**
     * Adds all counts of another one, which stays as it is.
     *
     * @throws IllegalArgumentException if the number of options differs
     */
    public void merge(RankingCounts other) {
        if (other.options() != options()) {
            throw new IllegalArgumentException("options differ: " + options() + " and " + other.options());
        }
        n += other.n;
        ties += other.ties;
        for (int o = 0; o < options(); o++) {
            doubledRankSums[o] += other.doubledRankSums[o];
            quadrupledSquares[o] += other.quadrupledSquares[o];
        }
    }

    /** Number of people who ranked something. */
    public long n() {
        return n;
    }

    /** Number of options, m. */
    public int options() {
        return doubledRankSums.length;
    }

    /** Twice the sum of the ranks of an option. */
    long doubledRankSum(int option) {
        return doubledRankSums[option];
    }

    /** Four times the sum of the squared ranks of an option. */
    long quadrupledSquares(int option) {
        return quadrupledSquares[option];
    }

    /** Σ (t³ − t) over people, t = options that the person left unranked. */
    long ties() {
        return ties;
    }

    /** The options left share the mean of the ranks from {@code places} + 1 to m. */
    private void addUnranked(BitSet ranked, long places) {
        long left = options() - places;
        ties += left * left * left - left;
        for (int o = ranked.nextClearBit(0); o < options(); o = ranked.nextClearBit(o + 1)) {
            addRank(o, places + 1 + options());
        }
    }

    private void addRank(int option, long doubledRank) {
        doubledRankSums[option] += doubledRank;
        quadrupledSquares[option] += doubledRank * doubledRank;
    }

    private BitSet checked(int[] bestFirst) {
        BitSet ranked = new BitSet(options());
        for (int option : bestFirst) {
            if (option < 0 || option >= options() || ranked.get(option)) {
                throw new IllegalArgumentException("no ranking of " + options() + ": " + Arrays.toString(bestFirst));
            }
            ranked.set(option);
        }
        return ranked;
    }
}

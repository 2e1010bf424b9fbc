package de.digicheck.release;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How published numbers are coarsened (methods: what a row shows). Counts are multiples of 5, scores whole points; near
 * unanimous scores are extreme, because they say something about everyone.
 *
 * @param minimumGroupSize k, the fewest valid answers behind a figure, at least 5
 */
record Coarsening(int minimumGroupSize) {

    /** No town may go below it. */
    static final int SMALLEST_GROUP = 5;

    private static final long STEP = 5;
    private static final int ITEM_TIER = 10;
    private static final int DISTRIBUTION_TIER = 20;

    Coarsening {
        if (minimumGroupSize < SMALLEST_GROUP) {
            throw new IllegalArgumentException("the minimum group size is at least 5: " + minimumGroupSize);
        }
    }

    /** Fewest valid answers of a tier; the parts of its grid have as many respondents. */
    int threshold(Tier tier) {
        return switch (tier) {
            case FIELD -> minimumGroupSize;
            case ITEM -> Math.max(minimumGroupSize, ITEM_TIER);
            case DISTRIBUTION -> Math.max(minimumGroupSize, DISTRIBUTION_TIER);
        };
    }

    /**
     * Tells whether a figure of a part may be shown: k valid answers, and in the tiers above the printed count reaches the
     * tier, so that one blank answer decides nothing.
     */
    boolean reaches(Tier tier, long n, OptionalLong headcount) {
        return reachesFieldTier(n) && (tier == Tier.FIELD || count(n, headcount) >= threshold(tier));
    }

    /** Tells whether a figure of the first tier (fields) may be shown: valid n ≥ k. */
    boolean reachesFieldTier(long n) {
        return n >= minimumGroupSize;
    }

    /** Tells whether a figure of the second tier (items, small or sensitive fields) may be shown. */
    boolean reachesItemTier(long n) {
        return reachesFieldTier(n) && nearest(n) >= ITEM_TIER;
    }

    /** Tells whether a distribution may be shown. */
    boolean reachesDistributionTier(long n) {
        return reachesFieldTier(n) && nearest(n) >= DISTRIBUTION_TIER;
    }

    /**
     * A count to the nearest multiple of 5, half up; at least the smallest multiple of 5 that is not below k, never above
     * the largest multiple of 5 within the headcount. A headcount below n is stale and limits nothing.
     */
    long count(long n, OptionalLong headcount) {
        long least = (minimumGroupSize + STEP - 1) / STEP * STEP;
        long raised = Math.max(nearest(n), least);
        boolean limits = headcount.isPresent() && headcount.getAsLong() >= n;
        return limits ? Math.min(raised, headcount.getAsLong() / STEP * STEP) : raised;
    }

    private static long nearest(long n) {
        return (2 * n + STEP) / (2 * STEP) * STEP;
    }

    /** A score in whole points, half up. */
    static long points(double score) {
        return (long) Math.floor(score + 0.5);
    }

    /**
     * A score in whole points, or the end of the range when it is extreme.
     *
     * @param printedCount the count that is shown beside it
     */
    static Reported score(double score, long printedCount) {
        long points = points(score);
        long edge = edge(printedCount);
        if (points <= edge) {
            return new Reported(OptionalDouble.of((double) edge), Reported.Bound.AT_MOST);
        }
        if (points >= 100 - edge) {
            return new Reported(OptionalDouble.of((double) (100 - edge)), Reported.Bound.AT_LEAST);
        }
        return (Reported) Figure.of((double) points);
    }

    private static long edge(long printedCount) {
        return printedCount < 2 * STEP ? 2 * STEP : STEP;
    }

    /** A share as a multiple of 5 %. */
    static double share(double share) {
        return Math.floor(share * 20 + 0.5) / 20;
    }

    /** A town-level statistic, to two decimals. */
    static double statistic(double value) {
        return Math.floor(value * 100 + 0.5) / 100;
    }
}

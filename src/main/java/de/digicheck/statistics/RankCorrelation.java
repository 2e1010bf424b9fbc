package de.digicheck.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How alike two orders of the same things are, −1…1.
 *
 * <ul>
 *   <li>Kendall's τ_b = (C − D)/√((P − T_x)(P − T_y)) with C concordant and D discordant of P = n(n − 1)/2 pairs, T_x and
 *       T_y pairs tied in one order,
 *   <li>Spearman's ρ = Pearson correlation of the ranks, ties at their mean rank.
 * </ul>
 *
 * <p>Undefined when one order ties everything, or there are fewer than two things. As {@code cor(x, y, method =
 * "kendall")} and {@code "spearman"} in R. Reference: Kendall, Rank Correlation Methods, Griffin 1970.
 */
public final class RankCorrelation {

    private RankCorrelation() {}

    /**
     * Kendall's τ_b.
     *
     * @throws IllegalArgumentException when the orders are not of the same length
     */
    public static OptionalDouble kendall(double[] x, double[] y) {
        requireSameLength(x, y);
        long agreement = 0;
        long untiedX = 0;
        long untiedY = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                int signX = compare(x[i], x[j]);
                int signY = compare(y[i], y[j]);
                agreement += (long) Integer.signum(signX) * Integer.signum(signY);
                untiedX += signX == 0 ? 0 : 1;
                untiedY += signY == 0 ? 0 : 1;
            }
        }
        return untiedX == 0 || untiedY == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) agreement / (Math.sqrt((double) untiedX) * Math.sqrt((double) untiedY)));
    }

    /**
     * Spearman's ρ.
     *
     * @throws IllegalArgumentException when the orders are not of the same length
     */
    public static OptionalDouble spearman(double[] x, double[] y) {
        requireSameLength(x, y);
        double[] ranksX = ranks(x);
        double[] ranksY = ranks(y);
        double mean = (x.length + 1) / 2.0;
        double covariance = 0;
        double varianceX = 0;
        double varianceY = 0;
        for (int i = 0; i < x.length; i++) {
            covariance += (ranksX[i] - mean) * (ranksY[i] - mean);
            varianceX += (ranksX[i] - mean) * (ranksX[i] - mean);
            varianceY += (ranksY[i] - mean) * (ranksY[i] - mean);
        }
        return varianceX == 0 || varianceY == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(covariance / (Math.sqrt(varianceX) * Math.sqrt(varianceY)));
    }

    /** Ranks from 1, the smallest value first, ties at their mean rank. */
    public static double[] ranks(double[] values) {
        List<Integer> order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i] + 0.0))
                .toList();
        double[] ranks = new double[values.length];
        int from = 0;
        while (from < order.size()) {
            int to = from + 1;
            while (to < order.size() && compare(values[order.get(to)], values[order.get(from)]) == 0) {
                to++;
            }
            for (int place = from; place < to; place++) {
                ranks[order.get(place)] = (from + 1 + to) / 2.0;
            }
            from = to;
        }
        return ranks;
    }

    /** −0 and 0 are the same. */
    private static int compare(double one, double other) {
        return Double.compare(one + 0.0, other + 0.0);
    }

    private static void requireSameLength(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("not of the same length: " + Arrays.asList(x.length, y.length));
        }
    }
}

package de.digicheck.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Adjusts p-values of several tests that are looked at together.
 *
 * <p>With p<sub>(1)</sub> ≤ … ≤ p<sub>(m)</sub>, results in the order given:
 *
 * <ul>
 *   <li>No p-value gives none; one stays as it is.
 *   <li>Equal p-values get equal results. Results are never below the p-value nor above 1.
 * </ul>
 *
 * <p>In R: {@code p.adjust(p, "holm")}, {@code p.adjust(p, "BH")}.
 */
public enum PValueAdjustment {

    /**
     * Controls the probability of any false rejection: max<sub>j ≤ i</sub> (m − j + 1)·p<sub>(j)</sub>. Reference: S. Holm
     * (1979), A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6(2), 65–70.
     */
    HOLM {
        @Override
        void adjustAscending(double[] p) {
            for (int i = 0; i < p.length; i++) {
                double own = Math.min(1, (p.length - i) * p[i]);
                p[i] = i == 0 ? own : Math.max(own, p[i - 1]);
            }
        }
    },

    /**
     * Controls the expected share of false ones among the rejections: min<sub>j ≥ i</sub> m·p<sub>(j)</sub>/j. Reference:
     * Y. Benjamini, Y. Hochberg (1995), Controlling the false discovery rate: a practical and powerful approach to multiple
     * testing, Journal of the Royal Statistical Society B 57(1), 289–300,
     * <a href="https://doi.org/10.1111/j.2517-6161.1995.tb02031.x">doi:10.1111/j.2517-6161.1995.tb02031.x</a>.
     */
    BENJAMINI_HOCHBERG {
        @Override
        void adjustAscending(double[] p) {
            for (int i = p.length - 1; i >= 0; i--) {
                double own = Math.min(1, p.length * p[i] / (i + 1));
                p[i] = i == p.length - 1 ? own : Math.min(own, p[i + 1]);
            }
        }
    };

    abstract void adjustAscending(double[] p);

    /**
     * Adjusts p-values.
     *
     * @param p all p-values of the family, each 0…1
     * @return as many, in the same order
     * @throws IllegalArgumentException if a p-value is not 0…1
     */
    public double[] adjust(double... p) {
        if (!Arrays.stream(p).allMatch(value -> value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("p-values must be 0…1: " + Arrays.toString(p));
        }
        int[] order = IntStream.range(0, p.length)
                .boxed()
                .sorted((a, b) -> Double.compare(p[a], p[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ascending = Arrays.stream(order).mapToDouble(i -> p[i]).toArray();
        adjustAscending(ascending);
        double[] adjusted = new double[p.length];
        for (int i = 0; i < order.length; i++) {
            adjusted[order[i]] = ascending[i];
        }
        return adjusted;
    }
}

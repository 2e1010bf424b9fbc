package de.digicheck.prioritisation;

import java.util.Arrays;

/**
 * TOPSIS: closeness to the best of the given alternatives.
 *
 * <p>r_pc = k_c v_pc / √(Σ_p v_pc²), 0 where all are 0; ideal a⁺_c = max_p r_pc, anti-ideal a⁻_c = min_p r_pc; d⁺_p and
 * d⁻_p the Euclidean distances to both; closeness = d⁻/(d⁺ + d⁻). When all alternatives are alike it is 0.5.
 *
 * <p>Reference: Hwang and Yoon, Multiple Attribute Decision Making, Springer 1981, doi:10.1007/978-3-642-48318-9. Ranks
 * may reverse when an alternative is added: García-Cascales and Lamata, Mathematical and Computer Modelling 56 (2012)
 * 123–132, doi:10.1016/j.mcm.2011.12.022.
 */
final class Topsis {

    private static final double ALIKE = 0.5;

    private Topsis() {}

    /**
     * Closeness, 0…1, by alternative.
     *
     * @param values by alternative and criterion, ≥ 0, high is good
     * @param weights by criterion
     */
    static double[] closeness(double[][] values, double[] weights) {
        double[][] weighted = weighted(values, weights);
        double[] best = new double[weights.length];
        double[] worst = new double[weights.length];
        for (int criterion = 0; criterion < weights.length; criterion++) {
            int column = criterion;
            best[criterion] = Arrays.stream(weighted)
                    .mapToDouble(row -> row[column])
                    .max()
                    .orElse(0);
            worst[criterion] = Arrays.stream(weighted)
                    .mapToDouble(row -> row[column])
                    .min()
                    .orElse(0);
        }
        return Arrays.stream(weighted)
                .mapToDouble(row -> closeness(distance(row, best), distance(row, worst)))
                .toArray();
    }

    private static double[][] weighted(double[][] values, double[] weights) {
        double[][] weighted = new double[values.length][weights.length];
        for (int criterion = 0; criterion < weights.length; criterion++) {
            int column = criterion;
            double norm = Math.sqrt(Arrays.stream(values)
                    .mapToDouble(row -> row[column] * row[column])
                    .sum());
            for (int i = 0; i < values.length; i++) {
                weighted[i][criterion] = norm == 0 ? 0 : weights[criterion] * values[i][criterion] / norm;
            }
        }
        return weighted;
    }

    private static double closeness(double toBest, double toWorst) {
        return toBest + toWorst == 0 ? ALIKE : toWorst / (toBest + toWorst);
    }

    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return Math.sqrt(sum);
    }
}

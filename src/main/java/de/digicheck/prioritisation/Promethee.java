package de.digicheck.prioritisation;

/**
 * PROMETHEE II: how far an alternative is preferred to the others on the mean.
 *
 * <p>π(p, q) = Σ_c k_c P_c(v_pc − v_qc); net flow φ_p = Σ_{q ≠ p} (π(p, q) − π(q, p)) / (n − 1), −1…1, sum 0. P_c is the
 * V-shape, P(d) = min(1, max(0, d)/s_c): full preference from a difference of one step of the scale on, a part of it
 * below. s_c = 10 points of survey need, 25 for ratings (one step), 20 for foundation (one more project that depends on
 * it). So P is the usual criterion for ratings and foundation, linear for need. A single alternative has flow 0.
 *
 * <p>Reference: Brans and Vincke, Management Science 31 (1985) 647–656, doi:10.1287/mnsc.31.6.647. Ranks may reverse:
 * Mareschal, De Smet and Nemery, IEEM 2008, doi:10.1109/IEEM.2008.4738012.
 */
final class Promethee {

    /** Difference of full preference in the order of {@link Criterion}, points of 100. */
    private static final double[] FULL_PREFERENCE = {10, 25, 25, 20};

    private Promethee() {}

    /**
     * Net flows, by alternative.
     *
     * @param values by alternative and criterion, in the order of {@link Criterion}
     * @param weights by criterion, sum 1
     */
    static double[] netFlows(double[][] values, double[] weights) {
        double[] flows = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values.length; j++) {
                flows[i] += preference(values[i], values[j], weights) - preference(values[j], values[i], weights);
            }
            flows[i] = values.length > 1 ? flows[i] / (values.length - 1) : 0;
        }
        return flows;
    }

    private static double preference(double[] one, double[] other, double[] weights) {
        double sum = 0;
        for (int criterion = 0; criterion < weights.length; criterion++) {
            double difference = Math.max(0, one[criterion] - other[criterion]);
            sum += weights[criterion] * Math.min(1, difference / FULL_PREFERENCE[criterion]);
        }
        return sum;
    }
}

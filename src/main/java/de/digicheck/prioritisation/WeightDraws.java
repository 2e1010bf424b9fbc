package de.digicheck.prioritisation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.DirichletSampler;

/**
 * Draws weights of the criteria, sum 1. A criterion without a weight keeps none; of a single one the weight is 1.
 *
 * <ul>
 *   <li>near the stated ones: Dirichlet(50 k), so that E = k and Var = k(1 − k)/51,
 *   <li>stated order: uniform on {w : w_i ≥ w_j where k_i &gt; k_j, Σ w = 1}: a draw from the simplex, sorted; equal k keep
 *       the order in which they were drawn,
 *   <li>unknown: uniform on the simplex, Dirichlet(1, …, 1).
 * </ul>
 */
final class WeightDraws {

    private static final double CONCENTRATION = 50;

    private final double[] stated;
    private final int[] weighted;
    private final Uncertainty.Weights known;

    WeightDraws(ValueModel model, Uncertainty.Weights known) {
        this.stated =
                Arrays.stream(Criterion.values()).mapToDouble(model::weight).toArray();
        this.weighted = IntStream.range(0, stated.length)
                .filter(criterion -> stated[criterion] > 0)
                .toArray();
        this.known = known;
    }

    /** Weights in the order of {@link Criterion}. */
    double[] draw(UniformRandomProvider random) {
        if (known == Uncertainty.Weights.STATED || weighted.length < 2) {
            return stated.clone();
        }
        double[] shares = DirichletSampler.of(random, concentrations()).sample();
        int[] receivers = known == Uncertainty.Weights.STATED_ORDER ? ordered(shares) : weighted;
        double[] weights = new double[stated.length];
        for (int i = 0; i < receivers.length; i++) {
            weights[receivers[i]] = shares[i];
        }
        return weights;
    }

    private double[] concentrations() {
        return Arrays.stream(weighted)
                .mapToDouble(
                        criterion -> known == Uncertainty.Weights.NEAR_STATED ? CONCENTRATION * stated[criterion] : 1)
                .toArray();
    }

    /** Sorts the shares, highest first, and says which criterion gets each. */
    private int[] ordered(double[] shares) {
        List<Integer> places = IntStream.range(0, weighted.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> -stated[weighted[place]])
                        .thenComparingDouble(place -> -shares[place]))
                .toList();
        double[] sorted = Arrays.stream(shares).map(share -> -share).sorted().toArray();
        for (int i = 0; i < shares.length; i++) {
            shares[i] = -sorted[i];
        }
        return places.stream().mapToInt(place -> weighted[place]).toArray();
    }
}

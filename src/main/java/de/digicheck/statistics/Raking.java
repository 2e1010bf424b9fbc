package de.digicheck.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Weights from margins alone: where headcounts are known per unit and per role group but not for both at once. Iterative
 * proportional fitting.
 *
 * <p>Repeat over all margins and their categories m: w ← w·N<sub>m</sub>/Σ<sub>i∈m</sub> w<sub>i</sub>, from w = 1, until no
 * margin is off by more than one part in 10⁸, {@value #MOST_ROUNDS} rounds at most. Then weights beyond {@value
 * Weights#LOWEST}…{@value Weights#HIGHEST} of their mean are trimmed and raked once more. Margins enter as shares, so their
 * totals may differ where lists are stale.
 *
 * <ul>
 *   <li>Nobody answered: undefined.
 *   <li>A category with headcount and no answers, or with answers and no headcount: undefined; collapse it first.
 *   <li>No convergence, as where two margins contradict each other: undefined; post-stratify instead.
 *   <li>One margin: the weights of post-stratification.
 *   <li>A cell without answers keeps its product of factors; nobody carries it.
 * </ul>
 *
 * <p>References: W. E. Deming, F. F. Stephan (1940), On a least squares adjustment of a sampled frequency table when the
 * expected marginal totals are known, The Annals of Mathematical Statistics 11(4), 427–444,
 * <a href="https://doi.org/10.1214/aoms/1177731829">doi:10.1214/aoms/1177731829</a>; J.-C. Deville, C.-E. Särndal (1992),
 * Calibration estimators in survey sampling, Journal of the American Statistical Association 87(418), 376–382,
 * <a href="https://doi.org/10.1080/01621459.1992.10475217">doi:10.1080/01621459.1992.10475217</a>. In R:
 * {@code survey::rake(design, list(~a, ~b), list(totals.a, totals.b), control = list(maxit = 200, epsilon = 1e-10))}.
 */
public final class Raking {

    static final int MOST_ROUNDS = 200;

    private static final double TOLERANCE = 1e-8;
    private static final double GOOD_ENOUGH = 1e-13;

    private final long[] counts;
    private final List<Margin> margins;
    private final double people;

    /**
     * One margin.
     *
     * @param categories for each cell the index of its category in this margin
     * @param headcounts for each category how many people belong to it
     */
    public record Margin(List<Integer> categories, List<Long> headcounts) {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if a category has no headcount, or a headcount is negative
         */
        public Margin {
            categories = List.copyOf(categories);
            headcounts = List.copyOf(headcounts);
            int most = headcounts.size();
            if (categories.stream().anyMatch(c -> c < 0 || c >= most)
                    || headcounts.stream().anyMatch(h -> h < 0)) {
                throw new IllegalArgumentException("no margin: " + categories + ", " + headcounts);
            }
        }

        private double share(int category) {
            return (double) headcounts.get(category)
                    / headcounts.stream().mapToLong(Long::longValue).sum();
        }
    }

    private Raking(long[] counts, List<Margin> margins) {
        this.counts = counts;
        this.margins = margins;
        this.people = Arrays.stream(counts).sum();
    }

    /**
     * Rakes cells to margins.
     *
     * @param counts people who answered, per cell
     * @return one weight per cell, or empty where there is none
     * @throws IllegalArgumentException if a count is negative, or a margin has not as many categories as there are cells
     */
    public static Optional<Weights> weights(long[] counts, List<Margin> margins) {
        if (Arrays.stream(counts).anyMatch(n -> n < 0)
                || margins.stream().anyMatch(m -> m.categories().size() != counts.length)) {
            throw new IllegalArgumentException("counts and margins do not fit: " + Arrays.toString(counts));
        }
        Raking raking = new Raking(counts.clone(), List.copyOf(margins));
        if (!raking.isSolvable()) {
            return Optional.empty();
        }
        double[] start = new double[counts.length];
        Arrays.fill(start, 1);
        return raking.rake(start).map(w -> Weights.of(w, counts)).flatMap(raking::trimmed);
    }

    private Optional<Weights> trimmed(Weights raked) {
        boolean within = raked.cells().stream()
                .allMatch(c -> c.n() == 0 || (c.weight() >= Weights.LOWEST && c.weight() <= Weights.HIGHEST));
        if (within) {
            return Optional.of(raked);
        }
        double[] clipped = raked.trimmed().cells().stream()
                .mapToDouble(Weights.Cell::weight)
                .toArray();
        return rake(clipped).map(w -> Weights.of(w, counts));
    }

    private boolean isSolvable() {
        return people > 0 && margins.stream().allMatch(this::isOccupied);
    }

    private boolean isOccupied(Margin margin) {
        double[] sums = sums(margin, ones());
        for (int m = 0; m < sums.length; m++) {
            if (sums[m] > 0 != margin.headcounts().get(m) > 0) {
                return false;
            }
        }
        return true;
    }

    private Optional<double[]> rake(double[] start) {
        double[] weights = start.clone();
        double error = Double.POSITIVE_INFINITY;
        for (int round = 0; round < MOST_ROUNDS && error > GOOD_ENOUGH; round++) {
            margins.forEach(margin -> fit(margin, weights));
            error = margins.stream().mapToDouble(m -> error(m, weights)).max().orElse(0);
        }
        return error < TOLERANCE ? Optional.of(weights) : Optional.empty();
    }

    private void fit(Margin margin, double[] weights) {
        double[] sums = sums(margin, weights);
        for (int cell = 0; cell < weights.length; cell++) {
            int category = margin.categories().get(cell);
            if (sums[category] > 0) {
                weights[cell] *= margin.share(category) * people / sums[category];
            }
        }
    }

    /** Largest relative error of a category. */
    private double error(Margin margin, double[] weights) {
        double[] sums = sums(margin, weights);
        double largest = 0;
        for (int m = 0; m < sums.length; m++) {
            if (sums[m] > 0) {
                largest = Math.max(largest, Math.abs(sums[m] / (margin.share(m) * people) - 1));
            }
        }
        return largest;
    }

    private double[] sums(Margin margin, double[] weights) {
        double[] sums = new double[margin.headcounts().size()];
        for (int cell = 0; cell < weights.length; cell++) {
            sums[margin.categories().get(cell)] += weights[cell] * counts[cell];
        }
        return sums;
    }

    private double[] ones() {
        double[] ones = new double[counts.length];
        Arrays.fill(ones, 1);
        return ones;
    }
}

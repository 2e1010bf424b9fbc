package de.digicheck.statistics;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The mean score of the whole staff by the weights of {@link Raking}.
 *
 * <p>ȳ = Σ w·y/Σ w over people. Raking makes up for what the categories of the margins explain, so the error is that of the
 * residuals e of y by a regression on them, weighted by w (generalised regression estimator):
 * se² = (1 − n/N)·n/(n − 1)·Σ (w·e)²/(Σ w)².
 *
 * <ul>
 *   <li>Nobody has a score: undefined.
 *   <li>n = 1: the mean only.
 *   <li>N unknown or below n: not corrected. n = N: se = 0.
 *   <li>The categories explain every score: se = 0.
 * </ul>
 *
 * <p>References: J.-C. Deville, C.-E. Särndal, O. Sautory (1993), Generalized raking procedures in survey sampling, Journal of
 * the American Statistical Association 88(423), 1013–1020,
 * <a href="https://doi.org/10.1080/01621459.1993.10476369">doi:10.1080/01621459.1993.10476369</a>. In R:
 * {@code e <- resid(lm(y ~ a + b, weights = w)); sqrt((1 - n/N) * n / (n - 1) * sum((w * e)^2)) / sum(w)}.
 *
 * @param mean 0…100
 * @param se standard error with finite population correction
 */
public record RakedMean(OptionalDouble mean, OptionalDouble se) {

    private static final int MOST_ROUNDS = 10_000;
    private static final double GOOD_ENOUGH = 1e-12;

    /**
     * People who share their categories.
     *
     * @param categories index of the category in each margin
     * @param weight of each of them, above 0
     * @param moments of those with a score
     */
    public record Cell(List<Integer> categories, double weight, SampleMoments moments) {

        /** Copies the categories. */
        public Cell {
            categories = List.copyOf(categories);
        }

        private double mass() {
            return weight * moments.n();
        }

        private double mean() {
            return moments.mean().orElseThrow();
        }

        /** Σ (y − fit)² over its people. */
        private double scatterAround(double fit) {
            double within = moments.variance().orElse(0) * (moments.n() - 1);
            return within + moments.n() * (mean() - fit) * (mean() - fit);
        }
    }

    /**
     * Estimates the mean.
     *
     * @param all cells, all with the same number of categories
     * @param headcount N, if known
     */
    public static RakedMean of(List<Cell> all, OptionalLong headcount) {
        List<Cell> cells = all.stream().filter(cell -> cell.moments().n() > 0).toList();
        long n = cells.stream().mapToLong(cell -> cell.moments().n()).sum();
        if (n == 0) {
            return new RakedMean(OptionalDouble.empty(), OptionalDouble.empty());
        }
        CompensatedSum weights = new CompensatedSum();
        CompensatedSum weighted = new CompensatedSum();
        for (Cell cell : cells) {
            weights.add(cell.mass());
            weighted.addProduct(cell.mass(), cell.mean());
        }
        OptionalDouble mean = OptionalDouble.of(weighted.dividedBy(weights.value()));
        if (n == 1) {
            return new RakedMean(mean, OptionalDouble.empty());
        }
        double[] fits = fit(cells);
        CompensatedSum squares = new CompensatedSum();
        for (int i = 0; i < fits.length; i++) {
            Cell cell = cells.get(i);
            squares.add(cell.weight() * cell.weight() * cell.scatterAround(fits[i]));
        }
        double correction = new FinitePopulation(n, headcount).correction() * n / (n - 1);
        return new RakedMean(
                mean, OptionalDouble.of(Math.sqrt(correction * Math.max(0, squares.value())) / weights.value()));
    }

    /** Fitted values of the weighted regression on all categories, by backfitting one margin after the other. */
    private static double[] fit(List<Cell> cells) {
        double[] fits = new double[cells.size()];
        int margins = cells.get(0).categories().size();
        double change = Double.POSITIVE_INFINITY;
        for (int round = 0; round < MOST_ROUNDS && change > GOOD_ENOUGH; round++) {
            change = 0;
            for (int margin = 0; margin < margins; margin++) {
                change = Math.max(change, improve(fits, cells, margin));
            }
        }
        return fits;
    }

    /** Moves the fits of each category by its mean residual; returns the largest move. */
    private static double improve(double[] fits, List<Cell> cells, int margin) {
        int categories = cells.stream()
                        .mapToInt(cell -> cell.categories().get(margin))
                        .max()
                        .orElse(0)
                + 1;
        double[] masses = new double[categories];
        double[] residuals = new double[categories];
        for (int i = 0; i < fits.length; i++) {
            Cell cell = cells.get(i);
            int category = cell.categories().get(margin);
            masses[category] += cell.mass();
            residuals[category] += cell.mass() * (cell.mean() - fits[i]);
        }
        double largest = 0;
        for (int i = 0; i < fits.length; i++) {
            int category = cells.get(i).categories().get(margin);
            double move = residuals[category] / masses[category];
            fits[i] += move;
            largest = Math.max(largest, Math.abs(move));
        }
        return largest;
    }
}

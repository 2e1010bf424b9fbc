package de.digicheck.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Weights of cells, each for all people of its cell, averaging 1 over people.
 *
 * <p>Effective sample size by Kish: n<sub>eff</sub> = (Σ w)²/Σ w² over people; design effect n/n<sub>eff</sub>, how much
 * less a weighted answer tells. Above 2 the unweighted result is the headline.
 *
 * <ul>
 *   <li>Nobody: no effective sample size and no design effect.
 *   <li>All weights equal: n<sub>eff</sub> = n, design effect 1.
 * </ul>
 *
 * <p>Reference: L. Kish (1992), Weighting for unequal P<sub>i</sub>, Journal of Official Statistics 8(2), 183–200. In R:
 * {@code sum(w)^2 / sum(w^2)}.
 *
 * @param cells weight and number of people per cell
 */
public record Weights(List<Cell> cells) {

    static final double LOWEST = 0.2;
    static final double HIGHEST = 5;

    /**
     * One weight.
     *
     * @param weight at least 0, 1 on average
     * @param n people who carry it
     */
    public record Cell(double weight, long n) {}

    /** Copies the cells. */
    public Weights {
        cells = List.copyOf(cells);
    }

    static Weights none() {
        return new Weights(List.of());
    }

    static Weights of(double[] weights, long[] counts) {
        List<Cell> cells = new ArrayList<>(weights.length);
        for (int h = 0; h < weights.length; h++) {
            cells.add(new Cell(weights[h], counts[h]));
        }
        return new Weights(cells);
    }

    /** Weight of a cell. */
    public double get(int cell) {
        return cells.get(cell).weight();
    }

    /** n_eff, at most n. */
    public OptionalDouble effectiveSampleSize() {
        double squares = sum(2);
        return squares == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum(1) * sum(1) / squares);
    }

    /** n/n_eff, at least 1. */
    public OptionalDouble designEffect() {
        OptionalDouble effective = effectiveSampleSize();
        return effective.isEmpty() ? effective : OptionalDouble.of(sum(0) / effective.getAsDouble());
    }

    /** Weights within 0.2…5 of their mean, rescaled once to average 1. */
    Weights trimmed() {
        double mean = sum(1) / sum(0);
        List<Cell> clipped = cells.stream()
                .map(c -> new Cell(Math.min(Math.max(c.weight() / mean, LOWEST), HIGHEST), c.n()))
                .toList();
        return new Weights(clipped).rescaled();
    }

    Weights rescaled() {
        double mean = sum(1) / sum(0);
        return new Weights(
                cells.stream().map(c -> new Cell(c.weight() / mean, c.n())).toList());
    }

    private double sum(int power) {
        CompensatedSum sum = new CompensatedSum();
        cells.forEach(c -> sum.addProduct((double) c.n(), Math.pow(c.weight(), power)));
        return sum.value();
    }
}

package de.digicheck.prioritisation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Swing weights (<i>Gewichte aus Sprungpunkten</i>). For each criterion: how much does the step from 0 to 100 matter? The
 * step that matters most gets 100 points, the others fewer; k_c = points_c / Σ points.
 *
 * <p>Reference: von Winterfeldt and Edwards, Decision Analysis and Behavioral Research, Cambridge University Press 1986.
 *
 * @param points by criterion, each 0…100; a criterion that is not listed has 0
 */
public record SwingWeights(Map<Criterion, Double> points) {

    /** Points of the step that matters most. */
    public static final double MOST = 100;

    public SwingWeights {
        Map<Criterion, Double> copy = new EnumMap<>(Criterion.class);
        copy.putAll(points);
        points = Collections.unmodifiableMap(copy);
        if (points.values().stream().anyMatch(value -> !(value >= 0 && value <= MOST))) {
            throw new IllegalArgumentException("points lie in 0…" + MOST + ": " + points);
        }
    }

    /** Points that give these weights: the greatest one gets {@value #MOST}, the others their share of it. */
    public static SwingWeights of(Map<Criterion, Double> weights) {
        double most =
                weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        Map<Criterion, Double> points = new EnumMap<>(Criterion.class);
        weights.forEach((criterion, weight) -> points.put(criterion, most == 0 ? 0 : MOST * (weight / most)));
        return new SwingWeights(points);
    }

    /** Tells whether a step has the {@value #MOST} points of the one that matters most. */
    public boolean namesTheMost() {
        return points.containsValue(MOST);
    }

    /** The weights, sum 1; empty when no criterion has a point. */
    public Optional<Map<Criterion, Double>> weights() {
        double sum = points.values().stream().mapToDouble(Double::doubleValue).sum();
        if (sum == 0) {
            return Optional.empty();
        }
        Map<Criterion, Double> weights = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            weights.put(criterion, points.getOrDefault(criterion, 0.0) / sum);
        }
        return Optional.of(weights);
    }
}

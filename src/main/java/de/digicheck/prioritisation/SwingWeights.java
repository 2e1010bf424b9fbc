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

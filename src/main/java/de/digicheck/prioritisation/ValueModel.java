package de.digicheck.prioritisation;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.shared.ActionFieldKey;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Value model (<i>Bewertungsmodell</i>): what makes a project valuable.
 *
 * @param weights k_c by criterion, each ≥ 0, sum 1; a criterion that is not listed has weight 0
 * @param fieldWeights g_f by action field, each ≥ 0, sum 1; a field that is not listed has weight 0; empty = all fields
 *     of the configuration count the same
 * @param screening which projects are worth a closer look
 */
public record ValueModel(
        Map<Criterion, Double> weights, Map<ActionFieldKey, Double> fieldWeights, ScreeningRule screening) {

    /** How far a sum of weights may be from 1. */
    public static final double TOLERANCE = 1e-9;

    public ValueModel {
        weights = Collections.unmodifiableMap(new EnumMap<>(weights));
        fieldWeights = Collections.unmodifiableMap(new LinkedHashMap<>(fieldWeights));
        requireWeights(weights.values());
        if (!fieldWeights.isEmpty()) {
            requireWeights(fieldWeights.values());
        }
    }

    /** A value model with the usual coarse look. */
    public ValueModel(Map<Criterion, Double> weights, Map<ActionFieldKey, Double> fieldWeights) {
        this(weights, fieldWeights, ScreeningRule.USUAL);
    }

    /** Weight of a criterion, 0…1. */
    public double weight(Criterion criterion) {
        return weights.getOrDefault(criterion, 0.0);
    }

    /** Weight of a field among those of the configuration, 0…1. */
    public double fieldWeight(ActionFieldKey field, ActionFields fields) {
        if (!fieldWeights.isEmpty()) {
            return fieldWeights.getOrDefault(field, 0.0);
        }
        return fields.findField(field).isPresent() ? 1.0 / fields.list().size() : 0;
    }

    private static void requireWeights(Collection<Double> weights) {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        boolean negative = weights.stream().anyMatch(weight -> !(weight >= 0));
        if (negative || !(Math.abs(sum - 1) <= TOLERANCE)) {
            throw new IllegalArgumentException("weights are at least 0 and sum to 1: " + weights);
        }
    }
}

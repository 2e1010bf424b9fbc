package de.digicheck.aggregation;

import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.RoleKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What compares parts and role groups with each other, and the town with what it would be had all groups answered alike.
 *
 * @param fields in the fixed order of the action fields
 * @param roles by field, of role groups with a score
 * @param weighting empty when a headcount is not known
 */
public record Comparisons(
        Map<ActionFieldKey, FieldComparison> fields,
        Map<ActionFieldKey, Map<RoleKey, RestComparison>> roles,
        Optional<WeightingEstimate> weighting) {

    public Comparisons {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    }
}

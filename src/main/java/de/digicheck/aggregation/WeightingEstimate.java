package de.digicheck.aggregation;

import de.digicheck.shared.ActionFieldKey;
import de.digicheck.statistics.StratifiedMean;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Scores of the town, weighted so that every group counts as much as its share of the staff.
 *
 * @param cells number of groups that have a weight of their own
 * @param collapsed groups that were joined, each as the names of its members
 * @param effectiveSampleSize Kish's, in answers; empty when nobody answered
 * @param designEffect respondents per effective answer, at least 1; empty when nobody answered
 * @param fields weighted mean and standard error by field
 */
public record WeightingEstimate(
        int cells,
        List<List<String>> collapsed,
        OptionalDouble effectiveSampleSize,
        OptionalDouble designEffect,
        Map<ActionFieldKey, StratifiedMean> fields) {

    public WeightingEstimate {
        collapsed = collapsed.stream().map(List::copyOf).toList();
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}

package de.digicheck.aggregation;

import de.digicheck.shared.ActionFieldKey;
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
 * @param inPlaceOfRaking whether raking was asked for and could not be done
 * @param fields weighted mean and standard error by field
 */
public record WeightingEstimate(
        int cells,
        List<List<String>> collapsed,
        OptionalDouble effectiveSampleSize,
        OptionalDouble designEffect,
        boolean inPlaceOfRaking,
        Map<ActionFieldKey, WeightedScore> fields) {

    /**
     * A weighted score.
     *
     * @param mean 0…100; empty where nobody has a score
     * @param se standard error with finite population correction
     */
    public record WeightedScore(OptionalDouble mean, OptionalDouble se) {}

    public WeightingEstimate {
        collapsed = collapsed.stream().map(List::copyOf).toList();
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}

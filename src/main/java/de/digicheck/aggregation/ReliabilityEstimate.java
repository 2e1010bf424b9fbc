package de.digicheck.aggregation;

import de.digicheck.shared.ItemKey;
import de.digicheck.statistics.CronbachAlpha;
import de.digicheck.statistics.ItemAnalysis;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Reliability of a field in the whole town.
 *
 * @param spearmanBrown only of a field of two items
 * @param items how each item fits the others
 */
public record ReliabilityEstimate(CronbachAlpha alpha, OptionalDouble spearmanBrown, Map<ItemKey, ItemAnalysis> items) {

    public ReliabilityEstimate {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }
}

package de.digicheck.aggregation;

import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.ItemKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All estimates from one set of responses. They are exact and unprotected: only {@code release} may turn them into
 * figures.
 *
 * @param parts units in the order of a walk from the top, parents before children
 * @param reliability by field; fields without an item are left out
 * @param dropped answers to questions that were not shown
 */
public record Estimates(
        GroupEstimate town,
        List<PartEstimate> parts,
        List<RoleEstimate> roles,
        Map<ActionFieldKey, ReliabilityEstimate> reliability,
        long dropped) {

    public Estimates {
        parts = List.copyOf(parts);
        roles = List.copyOf(roles);
        reliability = Collections.unmodifiableMap(new LinkedHashMap<>(reliability));
    }

    /**
     * The same estimates of responses whose free texts are kept apart, so that only their number in the town is known.
     *
     * @param texts number of texts by item
     */
    Estimates withTexts(Map<ItemKey, Long> texts) {
        return new Estimates(town.withTexts(texts), parts, roles, reliability, dropped);
    }
}

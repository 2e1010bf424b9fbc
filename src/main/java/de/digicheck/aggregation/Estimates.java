package de.digicheck.aggregation;

import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.ItemKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All estimates from one set of responses. They are exact and unprotected: only {@code release} may turn them into
 * figures.
 *
 * @param parts units in the order of a walk from the top, parents before children
 * @param reliability by field; fields without an item are left out
 * @param rankings in the order of the questionnaire
 * @param dropped answers to questions that were not shown
 * @param comparisons empty unless asked for
 */
public record Estimates(
        GroupEstimate town,
        List<PartEstimate> parts,
        List<RoleEstimate> roles,
        Map<ActionFieldKey, ReliabilityEstimate> reliability,
        List<RankingEstimate> rankings,
        QualityEstimate quality,
        long dropped,
        Optional<Comparisons> comparisons) {

    public Estimates {
        parts = List.copyOf(parts);
        roles = List.copyOf(roles);
        rankings = List.copyOf(rankings);
        reliability = Collections.unmodifiableMap(new LinkedHashMap<>(reliability));
    }

    /** The same estimates, and these comparisons. */
    Estimates with(Comparisons found) {
        return new Estimates(town, parts, roles, reliability, rankings, quality, dropped, Optional.of(found));
    }

    /**
     * The same estimates of responses whose free texts are kept apart, so that only their number in the town is known.
     *
     * @param texts number of texts by item
     */
    Estimates withTexts(Map<ItemKey, Long> texts) {
        return new Estimates(town.withTexts(texts), parts, roles, reliability, rankings, quality, dropped, comparisons);
    }
}

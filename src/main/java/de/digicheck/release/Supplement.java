package de.digicheck.release;

import de.digicheck.shared.ItemKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a release tells beside items, fields, parts and role groups.
 *
 * @param grid by tier (the fewest valid answers it needs) the parts that it tells apart, each as its member units; empty
 *     in {@code raw}
 * @param openLink empty without answers by an open link
 */
public record Supplement(
        Map<Integer, List<List<String>>> grid,
        Optional<OpenLinkFigures> openLink,
        Map<ItemKey, RankingFigures> rankings,
        WeightingFigures weighting,
        QualityFigures quality) {

    /** Nothing. */
    public static final Supplement NONE =
            new Supplement(Map.of(), Optional.empty(), Map.of(), WeightingFigures.UNDEFINED, QualityFigures.UNDEFINED);

    public Supplement {
        grid = Collections.unmodifiableMap(new LinkedHashMap<>(grid));
        rankings = Collections.unmodifiableMap(new LinkedHashMap<>(rankings));
    }
}

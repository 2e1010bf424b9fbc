package de.digicheck.release;

import de.digicheck.shared.ActionFieldKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores of the town if every cell had answered alike.
 *
 * @param cells number of weighting cells after collapsing
 * @param collapsed keys of the cells that were joined, one list a joined cell
 * @param effectiveSampleSize Kish's, in answers
 * @param fields weighted score by field
 */
public record WeightingFigures(
        Figure cells,
        List<List<String>> collapsed,
        Figure effectiveSampleSize,
        Map<ActionFieldKey, WeightedScore> fields) {

    /** Not weighted: headcounts are not known. */
    public static final WeightingFigures UNDEFINED =
            new WeightingFigures(Figure.undefined(), List.of(), Figure.undefined(), Map.of());

    /**
     * A weighted score.
     *
     * @param score 0…100
     * @param se standard error with finite-population correction
     */
    public record WeightedScore(Figure score, Figure se) {

        /** Not weighted. */
        public static final WeightedScore UNDEFINED = new WeightedScore(Figure.undefined(), Figure.undefined());
    }

    public WeightingFigures {
        collapsed = collapsed.stream().map(List::copyOf).toList();
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}

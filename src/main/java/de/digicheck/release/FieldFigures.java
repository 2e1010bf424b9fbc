package de.digicheck.release;

import de.digicheck.shared.GoalKey;
import de.digicheck.shared.ItemKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An action field in the whole town.
 *
 * @param items the items that are scored, in the order of the questionnaire
 * @param spearmanBrown reliability of a field of two items; undefined otherwise
 * @param statistics how much the parts differ, and how surely
 */
public record FieldFigures(
        List<ItemKey> items,
        ScoreFigures score,
        AlphaFigures alpha,
        Figure spearmanBrown,
        FieldStatistics statistics,
        Map<GoalKey, GoalFigures> goals) {

    public FieldFigures {
        items = List.copyOf(items);
        goals = Collections.unmodifiableMap(new LinkedHashMap<>(goals));
    }
}

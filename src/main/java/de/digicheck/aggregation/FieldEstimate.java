package de.digicheck.aggregation;

import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.ItemKey;
import java.util.List;

/**
 * Score of a field and of its goals in a group, and the items it rests on.
 *
 * @param sensitive whether the field or one of its items is: larger groups are needed
 */
public record FieldEstimate(
        ActionFieldKey key, boolean sensitive, List<ItemKey> items, ScoreEstimate score, List<GoalEstimate> goals) {

    public FieldEstimate {
        items = List.copyOf(items);
        goals = List.copyOf(goals);
    }
}

package de.digicheck.aggregation;

import de.digicheck.shared.GoalKey;
import de.digicheck.shared.ItemKey;
import java.util.List;

/** Score of a goal and the items it rests on. */
public record GoalEstimate(GoalKey key, List<ItemKey> items, ScoreEstimate score) {

    public GoalEstimate {
        items = List.copyOf(items);
    }
}

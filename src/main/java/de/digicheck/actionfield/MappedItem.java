package de.digicheck.actionfield;

import de.digicheck.shared.GoalKey;
import de.digicheck.shared.ItemKey;

/**
 * An item that says something about a goal.
 *
 * @param weight ω of the item in its goal and field, above 0
 */
public record MappedItem(ItemKey item, GoalKey goal, double weight) {

    public MappedItem {
        if (!(weight > 0)) {
            throw new IllegalArgumentException("the weight of " + item + " must be above 0: " + weight);
        }
    }
}

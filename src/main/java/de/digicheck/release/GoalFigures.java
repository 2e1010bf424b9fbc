package de.digicheck.release;

import de.digicheck.shared.ItemKey;
import java.util.List;

/** A goal in the whole town. */
public record GoalFigures(List<ItemKey> items, ScoreFigures score) {

    public GoalFigures {
        items = List.copyOf(items);
    }
}

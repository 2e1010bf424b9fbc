package de.digicheck.actionfield;

import de.digicheck.shared.ItemKey;
import java.util.List;
import java.util.Optional;

/**
 * Mapping (<i>Zuordnung</i>) of the items of one questionnaire version to goals; an item serves one goal.
 *
 * @param questionnaire key of the questionnaire
 * @param version version of the questionnaire, or {@link #UNREADABLE_VERSION}
 */
public record ItemMapping(String questionnaire, int version, List<MappedItem> items) {

    /** Stands for a version that a finding tells to be wrong; such a mapping is only checked, never used. */
    public static final int UNREADABLE_VERSION = 0;

    public ItemMapping {
        items = List.copyOf(items);
        if (items.stream().map(MappedItem::item).distinct().count() < items.size()) {
            throw new IllegalArgumentException("an item is mapped twice");
        }
    }

    /** What an item is mapped to, if it is. */
    public Optional<MappedItem> find(ItemKey item) {
        return items.stream().filter(mapped -> mapped.item().equals(item)).findFirst();
    }
}

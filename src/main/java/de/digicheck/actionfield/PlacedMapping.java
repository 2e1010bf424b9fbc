package de.digicheck.actionfield;

import de.digicheck.shared.ItemKey;
import de.digicheck.shared.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The mapping of one questionnaire version, and where it stands.
 *
 * @param place where the entry begins
 * @param itemPlaces where each item is mapped, in order
 */
public record PlacedMapping(ItemMapping mapping, Place place, Map<ItemKey, Place> itemPlaces) {

    public PlacedMapping {
        itemPlaces = Collections.unmodifiableMap(new LinkedHashMap<>(itemPlaces));
    }

    boolean isOf(String questionnaire, int version) {
        return mapping.questionnaire().equals(questionnaire) && mapping.version() == version;
    }

    Place placeOf(MappedItem item) {
        return itemPlaces.getOrDefault(item.item(), place);
    }
}

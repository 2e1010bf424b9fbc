package de.digicheck.actionfield;

import de.digicheck.shared.GoalKey;
import de.digicheck.shared.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Action fields and where their goals stand.
 *
 * @param goalPlaces the place of every goal, in order
 */
public record PlacedActionFields(ActionFields fields, Map<GoalKey, Place> goalPlaces) {

    public PlacedActionFields {
        goalPlaces = Collections.unmodifiableMap(new LinkedHashMap<>(goalPlaces));
    }
}

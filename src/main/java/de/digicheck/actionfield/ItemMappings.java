package de.digicheck.actionfield;

import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.shared.Place;
import java.util.List;
import java.util.Optional;

/**
 * The mappings of one file, at most one for each version of a questionnaire.
 *
 * @param place where they begin
 */
public record ItemMappings(Place place, List<PlacedMapping> list) {

    public ItemMappings {
        list = List.copyOf(list);
    }

    /** The mapping of a questionnaire version, if there is one. */
    public Optional<PlacedMapping> find(Questionnaire questionnaire) {
        return list.stream()
                .filter(placed -> placed.isOf(questionnaire.key(), questionnaire.version()))
                .findFirst();
    }
}

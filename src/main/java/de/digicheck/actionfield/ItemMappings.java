package de.digicheck.actionfield;

import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.shared.Place;
import java.util.List;
import java.util.Optional;

/**
 * The mappings of one file, at most one for each version of a questionnaire.
 *
 * @param place where they begin
 * @param complete whether the whole file could be read; otherwise what is not here says nothing
 */
public record ItemMappings(Place place, List<PlacedMapping> list, boolean complete) {

    public ItemMappings {
        list = List.copyOf(list);
    }

    /** The mapping of a questionnaire version, if there is one; else one whose version cannot be read. */
    public Optional<PlacedMapping> find(Questionnaire questionnaire) {
        return find(questionnaire.key(), questionnaire.version())
                .or(() -> find(questionnaire.key(), ItemMapping.UNREADABLE_VERSION));
    }

    private Optional<PlacedMapping> find(String questionnaire, int version) {
        return list.stream()
                .filter(placed -> placed.isOf(questionnaire, version))
                .findFirst();
    }
}

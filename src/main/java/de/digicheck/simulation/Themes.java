package de.digicheck.simulation;

import de.digicheck.actionfield.ActionField;
import de.digicheck.actionfield.ActionFields;
import de.digicheck.actionfield.ItemMapping;
import de.digicheck.actionfield.MappedItem;
import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Question;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.Section;
import de.digicheck.shared.ItemKey;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the items are about: answers to items of one theme rise and fall together. */
public final class Themes {

    private final Map<ItemKey, ThemeKey> themes = new LinkedHashMap<>();

    private Themes(Questionnaire questionnaire, Map<ItemKey, ThemeKey> mapped) {
        Set<ItemKey> scorable = questionnaire.items().stream()
                .filter(Item::scorable)
                .map(Item::key)
                .collect(Collectors.toSet());
        for (Section section : questionnaire.sections()) {
            ThemeKey otherwise = new ThemeKey(section.key());
            section.questions().stream()
                    .flatMap(Themes::items)
                    .filter(scorable::contains)
                    .forEach(item -> themes.put(item, mapped.getOrDefault(item, otherwise)));
        }
    }

    private static Stream<ItemKey> items(Question question) {
        return question instanceof Question.Matrix matrix
                ? matrix.rows().stream().map(Question.Row::key)
                : Stream.of(question.key());
    }

    /** One theme a section. */
    public static Themes ofSections(Questionnaire questionnaire) {
        return new Themes(questionnaire, Map.of());
    }

    /** One theme an action field; items that are mapped to none belong to the theme of their section. */
    public static Themes ofFields(Questionnaire questionnaire, ActionFields fields, ItemMapping mapping) {
        Map<ItemKey, ThemeKey> mapped = new HashMap<>();
        for (MappedItem item : mapping.items()) {
            Optional<ActionField> field = fields.findFieldOf(item.goal());
            field.ifPresent(
                    found -> mapped.put(item.item(), new ThemeKey(found.key().value())));
        }
        return new Themes(questionnaire, mapped);
    }

    /** All themes, in the order of the questionnaire. */
    public List<ThemeKey> list() {
        return themes.values().stream().distinct().toList();
    }

    /** The theme of an item, if need can be computed from its answers. */
    Optional<ThemeKey> find(Item item) {
        return Optional.ofNullable(themes.get(item.key()));
    }
}

package de.digicheck.aggregation;

import de.digicheck.actionfield.ActionField;
import de.digicheck.actionfield.ActionFields;
import de.digicheck.actionfield.Goal;
import de.digicheck.actionfield.ItemMapping;
import de.digicheck.actionfield.MappedItem;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Item;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.ItemKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which items make up which score. Scored items stand in the order of the questionnaire; every field and every goal is
 * one score over some of them.
 */
final class ScorePlan {

    /** A field or a goal: indexes into the scored items. */
    record Score(List<Integer> items) {}

    /** The score of a goal. */
    record GoalScore(GoalKey key, int score, List<ItemKey> items) {}

    /** The score of a field and of its goals. */
    record FieldScore(ActionFieldKey key, boolean sensitive, int score, List<ItemKey> items, List<GoalScore> goals) {}

    private final List<ScoredItem> items = new ArrayList<>();
    private final List<Score> scores = new ArrayList<>();
    private final List<FieldScore> fields = new ArrayList<>();

    ScorePlan(Codebook codebook, ActionFields actionFields, ItemMapping mapping) {
        Map<ItemKey, MappedItem> mapped = new HashMap<>();
        mapping.items().forEach(entry -> mapped.put(entry.item(), entry));
        Map<GoalKey, List<Integer>> byGoal = new LinkedHashMap<>();
        for (Item item : codebook.items()) {
            Optional<MappedItem> entry = Optional.ofNullable(mapped.get(item.key()));
            entry.ifPresent(found -> {
                byGoal.computeIfAbsent(found.goal(), goal -> new ArrayList<>()).add(items.size());
                items.add(ScoredItem.of(item, codebook, found.weight()));
            });
        }
        actionFields.list().forEach(field -> fields.add(fieldScore(field, byGoal)));
    }

    private FieldScore fieldScore(ActionField field, Map<GoalKey, List<Integer>> byGoal) {
        List<Integer> all = field.goals().stream()
                .flatMap(goal -> byGoal.getOrDefault(goal.key(), List.of()).stream())
                .sorted()
                .toList();
        int score = add(all);
        List<GoalScore> goals = new ArrayList<>();
        for (Goal goal : field.goals()) {
            List<Integer> own = byGoal.getOrDefault(goal.key(), List.of());
            goals.add(new GoalScore(goal.key(), add(own), keys(own)));
        }
        boolean sensitive = field.sensitive()
                || all.stream().anyMatch(index -> items.get(index).item().sensitive());
        return new FieldScore(field.key(), sensitive, score, keys(all), goals);
    }

    private int add(List<Integer> indexes) {
        scores.add(new Score(List.copyOf(indexes)));
        return scores.size() - 1;
    }

    private List<ItemKey> keys(List<Integer> indexes) {
        return indexes.stream().map(index -> items.get(index).item().key()).toList();
    }

    /** The scored items in the order of the questionnaire. */
    List<ScoredItem> items() {
        return items;
    }

    /** The scores of all fields and goals. */
    List<Score> scores() {
        return scores;
    }

    /** The fields in their fixed order. */
    List<FieldScore> fields() {
        return fields;
    }
}

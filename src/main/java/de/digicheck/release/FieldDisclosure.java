package de.digicheck.release;

import de.digicheck.aggregation.FieldEstimate;
import de.digicheck.aggregation.GoalEstimate;
import de.digicheck.aggregation.GroupEstimate;
import de.digicheck.aggregation.ScoreEstimate;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.GoalKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where an action field, its goals and its rank test are shown.
 *
 * @param index of the field among those of every group
 */
record FieldDisclosure(ActionFieldKey key, int index, Shown score, Map<GoalKey, Shown> goals, Shown rankTest) {

    private static final int ITEMS_OF_FIRST_TIER = 3;

    static FieldDisclosure of(FieldEstimate field, int index, Tiers tiers) {
        Function<GroupEstimate, ScoreEstimate> own =
                group -> group.fields().get(index).score();
        Shown score = tiers.shown(Measure.score(tierOf(field), own), Optional.empty());
        Map<GoalKey, Shown> goals = new LinkedHashMap<>();
        for (int i = 0; i < field.goals().size(); i++) {
            int goal = i;
            Measure measure = Measure.score(
                    tierOfGoals(field),
                    group -> group.fields().get(index).goals().get(goal).score());
            goals.put(field.goals().get(i).key(), tiers.shown(measure, Optional.of(score)));
        }
        Shown rankTest = tiers.shown(Measure.rankTest(own), Optional.of(score));
        return new FieldDisclosure(field.key(), index, score, goals, rankTest);
    }

    /** k answers are enough for a field that is not sensitive and rests on three items or more. */
    static Tier tierOf(FieldEstimate field) {
        return field.items().size() >= ITEMS_OF_FIRST_TIER && !field.sensitive() ? Tier.FIELD : Tier.ITEM;
    }

    /** Goals go together: a field without all but one of its goals is that goal. */
    static Tier tierOfGoals(FieldEstimate field) {
        boolean large = field.goals().stream()
                .map(GoalEstimate::items)
                .allMatch(items -> items.isEmpty() || items.size() >= ITEMS_OF_FIRST_TIER);
        return large ? tierOf(field) : Tier.ITEM;
    }
}

package de.digicheck.actionfield;

import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Question;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.shared.Findings;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.Place;
import de.digicheck.shared.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Checks what action fields, item mappings and questionnaires say about each other.
 *
 * <ul>
 *   <li>{@code unknown-goal}: an item is mapped to a goal that no field has;
 *   <li>{@code unknown-item}: the questionnaire has no such item;
 *   <li>{@code not-scorable}: no need can be computed from the answers to the item;
 *   <li>{@code goal-without-item}: no mapping reaches the goal;
 *   <li>{@code single-item-field} (warning): the score of a field rests on one question;
 *   <li>{@code unmapped-item} (warning): a statement with polarity is not mapped;
 *   <li>{@code questionnaire-without-mapping}: an error where it shall be analysed, else a warning.
 * </ul>
 *
 * <p>Of a mapping file that could only be read in part, what is there is checked; nothing is said about what is missing.
 */
public final class MappingCheck {

    private final PlacedActionFields fields;
    private final ItemMappings mappings;
    private final Findings findings;

    public MappingCheck(PlacedActionFields fields, ItemMappings mappings, Findings findings) {
        this.fields = fields;
        this.mappings = mappings;
        this.findings = findings;
    }

    /** The mapping to analyse a questionnaire with; empty, with an error, when there is none. Looks at no other mapping. */
    public Optional<ItemMapping> mappingOf(Questionnaire questionnaire) {
        Optional<PlacedMapping> placed = mappings.find(questionnaire);
        if (placed.isEmpty() && mappings.complete()) {
            findings.error(
                    "questionnaire-without-mapping",
                    mappings.place(),
                    "no mapping for questionnaire '" + questionnaire.key() + "' version " + questionnaire.version(),
                    "add an entry under 'mappings'");
        }
        placed.ifPresent(found -> {
            checkGoals(found);
            checkItems(found, questionnaire);
        });
        return placed.map(PlacedMapping::mapping);
    }

    /** Checks all mappings, and those of the questionnaires that are given also against these. */
    public void checkAll(Collection<Questionnaire> questionnaires) {
        mappings.list().forEach(this::checkGoals);
        if (mappings.complete()) {
            checkReach();
        }
        for (Questionnaire questionnaire : questionnaires) {
            mappings.find(questionnaire)
                    .ifPresentOrElse(found -> checkItems(found, questionnaire), () -> warnOfMissing(questionnaire));
        }
    }

    private void warnOfMissing(Questionnaire questionnaire) {
        if (!mappings.complete()) {
            return;
        }
        findings.warning(
                "questionnaire-without-mapping",
                mappings.place(),
                "no mapping for questionnaire '" + questionnaire.key() + "' version " + questionnaire.version(),
                "add an entry under 'mappings' if it shall be analysed");
    }

    private void checkGoals(PlacedMapping placed) {
        for (MappedItem mapped : placed.mapping().items()) {
            if (fields.fields().findFieldOf(mapped.goal()).isEmpty()) {
                findings.error(
                        "unknown-goal",
                        placed.placeOf(mapped),
                        "the item '" + mapped.item() + "' is mapped to '" + mapped.goal() + "', which is no goal",
                        Suggestion.instead(
                                mapped.goal().value(), words(fields.goalPlaces().keySet(), GoalKey::value)));
            }
        }
        if (mappings.complete()) {
            warnOfSingleItems(placed);
        }
    }

    private void warnOfSingleItems(PlacedMapping placed) {
        for (ActionField field : fields.fields().list()) {
            List<MappedItem> items = placed.mapping().items().stream()
                    .filter(mapped -> fields.fields().findFieldOf(mapped.goal()).equals(Optional.of(field)))
                    .toList();
            if (items.size() == 1) {
                findings.warning(
                        "single-item-field",
                        placed.placeOf(items.get(0)),
                        "the field '" + field.key() + "' rests on the single item '"
                                + items.get(0).item() + "'",
                        "map two or more items to the goals of the field");
            }
        }
    }

    private void checkReach() {
        Set<GoalKey> reached = mappings.list().stream()
                .flatMap(placed -> placed.mapping().items().stream())
                .map(MappedItem::goal)
                .collect(Collectors.toSet());
        fields.goalPlaces().forEach((goal, place) -> {
            if (!reached.contains(goal)) {
                findings.error(
                        "goal-without-item",
                        place,
                        "no item is mapped to the goal '" + goal + "'",
                        "map an item to it in the item mapping, or remove the goal");
            }
        });
    }

    private void checkItems(PlacedMapping placed, Questionnaire questionnaire) {
        Map<ItemKey, Item> items = questionnaire.items().stream()
                .collect(Collectors.toMap(Item::key, item -> item, (first, second) -> first));
        for (MappedItem mapped : placed.mapping().items()) {
            Item item = items.get(mapped.item());
            Place place = placed.placeOf(mapped);
            if (item == null) {
                findings.error(
                        "unknown-item",
                        place,
                        "the questionnaire '" + questionnaire.key() + "' has no item '" + mapped.item() + "'",
                        adviceOnUnknown(mapped.item(), questionnaire, items.keySet()));
            } else if (!item.scorable()) {
                findings.error(
                        "not-scorable", place, "the item '" + item.key() + "' cannot be scored", adviceOnScoring(item));
            }
        }
        questionnaire.items().stream()
                .filter(MappingCheck::isStatement)
                .filter(item ->
                        mappings.complete() && placed.mapping().find(item.key()).isEmpty())
                .forEach(item -> warnOfUnmapped(item, placed));
    }

    private void warnOfUnmapped(Item item, PlacedMapping placed) {
        findings.warning(
                "unmapped-item",
                placed.place(),
                "the item '" + item.key() + "' has a polarity but serves no goal",
                "map it to a goal, or remove its polarity if it shall not be scored");
    }

    /** Agreement with a direction: it was meant to be scored. */
    private static boolean isStatement(Item item) {
        boolean agreement = item.question() instanceof Question.Likert || item.question() instanceof Question.Matrix;
        return agreement && item.polarity().isPresent();
    }

    private static String adviceOnScoring(Item item) {
        boolean lacksPolarity = item.scale().isPresent()
                || item.question() instanceof Question.NumberQuestion
                || item.question() instanceof Question.YesNo;
        return lacksPolarity
                ? "give the item a polarity in the questionnaire, or remove it here"
                : "remove it here; choices, rankings and texts are reported but not scored";
    }

    private static String adviceOnUnknown(ItemKey key, Questionnaire questionnaire, Set<ItemKey> known) {
        return questionnaire
                .questions()
                .filter(question -> question.key().equals(key) && question instanceof Question.Matrix)
                .map(question -> (Question.Matrix) question)
                .findFirst()
                .map(matrix -> "map the rows of this matrix instead: "
                        + String.join(
                                ", ", words(matrix.rows(), row -> row.key().value())))
                .orElseGet(() -> Suggestion.instead(key.value(), words(known, ItemKey::value)));
    }

    private static <T> List<String> words(Collection<T> things, Function<T, String> word) {
        return things.stream().map(word).toList();
    }
}

package de.digicheck.release;

import de.digicheck.aggregation.FigureKey;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.ItemKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes items out of a release of the town, and with them the scores of the goals and fields that they belong to: from a
 * field and its other items the one that is missing could be worked out.
 */
record ItemWithholding(Release release) {

    /** The items of which something was found; none for a finding that concerns no item, such as one of all respondents. */
    Set<ItemKey> itemsOf(List<AuditFinding> findings) {
        Set<ItemKey> items = new LinkedHashSet<>();
        for (AuditFinding finding : findings) {
            release.items().keySet().stream()
                    .filter(item -> names(finding.figure(), item))
                    .forEach(items::add);
            release.fields().forEach((key, field) -> items.addAll(itemsOf(finding.figure(), key, field)));
        }
        return items;
    }

    private static boolean names(String figure, ItemKey item) {
        return figure.equals(FigureKey.of(item).id())
                || figure.startsWith(FigureKey.of(item, "").id());
    }

    private static List<ItemKey> itemsOf(String figure, ActionFieldKey key, FieldFigures field) {
        if (figure.equals(FigureKey.of(key).id())) {
            return field.items();
        }
        return field.goals().entrySet().stream()
                .filter(goal -> figure.equals(FigureKey.of(goal.getKey()).id()))
                .flatMap(goal -> goal.getValue().items().stream())
                .toList();
    }

    /** The release without these items. */
    Release without(Set<ItemKey> items) {
        if (items.isEmpty()) {
            return release;
        }
        Map<ItemKey, ItemFigures> some = new LinkedHashMap<>(release.items());
        some.replaceAll((key, item) -> items.contains(key) ? withheld(item) : item);
        Map<ActionFieldKey, FieldFigures> fields = new LinkedHashMap<>(release.fields());
        fields.replaceAll((key, field) -> without(field, items));
        Set<String> silent = subjects(items);
        Stream<Caveat> caveats = release.caveats().stream().filter(caveat -> !silent.contains(caveat.subject()));
        return new Release(
                release.kind(),
                release.respondents(),
                release.headcount(),
                some,
                fields,
                release.units(),
                release.roles(),
                release.supplement(),
                caveats.toList());
    }

    /** Keys of the items and of the fields they belong to, of which nothing is told any more. */
    private Set<String> subjects(Set<ItemKey> items) {
        return Stream.concat(
                        items.stream().map(ItemKey::value),
                        release.fields().entrySet().stream()
                                .filter(field ->
                                        !Collections.disjoint(field.getValue().items(), items))
                                .map(field -> field.getKey().value()))
                .collect(Collectors.toSet());
    }

    private static ItemFigures withheld(ItemFigures item) {
        Figure none = Withheld.PROTECTED;
        Distribution distribution = item.distribution().equals(Distribution.NONE)
                ? Distribution.NONE
                : Distribution.withheld(Withheld.PROTECTED);
        return new ItemFigures(
                none,
                none,
                none,
                none,
                none,
                none,
                Withheld.NOT_PUBLISHED,
                none,
                item.pair().map(pair -> new PairFigures(none, none)),
                distribution,
                item.topTwo().equals(TopTwo.UNDEFINED) ? TopTwo.UNDEFINED : TopTwo.WITHHELD,
                none,
                none);
    }

    private static FieldFigures without(FieldFigures field, Set<ItemKey> items) {
        if (Collections.disjoint(field.items(), items)) {
            return field;
        }
        Map<GoalKey, GoalFigures> goals = new LinkedHashMap<>(field.goals());
        goals.replaceAll((key, goal) -> Collections.disjoint(goal.items(), items)
                ? goal
                : new GoalFigures(goal.items(), TownScores.withheld()));
        return new FieldFigures(
                field.items(),
                TownScores.withheld(),
                AlphaFigures.WITHHELD,
                Withheld.PROTECTED,
                FieldStatistics.of(Withheld.PROTECTED),
                goals);
    }
}

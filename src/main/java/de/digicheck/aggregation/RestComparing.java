package de.digicheck.aggregation;

import de.digicheck.shared.ActionFieldKey;
import de.digicheck.statistics.MannWhitney;
import de.digicheck.statistics.PValueAdjustment;
import de.digicheck.statistics.ValueCounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Compares groups with the rest of the town in every field, and adjusts over all these tests at once.
 *
 * @param <K> names a group
 */
final class RestComparing<K> {

    private final TallySheet sheet;
    private final Tally town;
    private final List<Comparison<K>> comparisons = new ArrayList<>();

    private record Comparison<K>(ActionFieldKey field, K group, MannWhitney test) {}

    RestComparing(TallySheet sheet, Tally town) {
        this.sheet = sheet;
        this.town = town;
    }

    /** Compares groups; nothing is compared in a field where one of them, or the rest, has no score. */
    void add(Map<K, Tally> groups) {
        groups.entrySet().parallelStream()
                .map(group -> compared(group.getKey(), group.getValue()))
                .forEachOrdered(comparisons::addAll);
    }

    private List<Comparison<K>> compared(K group, Tally tally) {
        List<Comparison<K>> compared = new ArrayList<>();
        for (ScorePlan.FieldScore field : sheet.plan().fields()) {
            ValueCounts own = tally.score(field.score());
            MannWhitney.of(own, town.score(field.score()).without(own))
                    .ifPresent(test -> compared.add(new Comparison<>(field.key(), group, test)));
        }
        return compared;
    }

    /** The comparisons of all groups that were added, by field. */
    Map<ActionFieldKey, Map<K, RestComparison>> byField() {
        double[] adjusted = PValueAdjustment.BENJAMINI_HOCHBERG.adjust(comparisons.stream()
                .flatMapToDouble(comparison -> comparison.test().p().stream())
                .toArray());
        Map<ActionFieldKey, Map<K, RestComparison>> results = new LinkedHashMap<>();
        int next = 0;
        for (Comparison<K> comparison : comparisons) {
            OptionalDouble q =
                    comparison.test().p().isPresent() ? OptionalDouble.of(adjusted[next++]) : OptionalDouble.empty();
            results.computeIfAbsent(comparison.field(), field -> new LinkedHashMap<>())
                    .put(comparison.group(), RestComparison.of(comparison.test(), q));
        }
        return results;
    }
}

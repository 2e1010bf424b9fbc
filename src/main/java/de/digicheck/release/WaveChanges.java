package de.digicheck.release;

import de.digicheck.shared.ActionFieldKey;
import de.digicheck.statistics.ConfidenceInterval;
import de.digicheck.statistics.FinitePopulation;
import de.digicheck.statistics.MeanEstimate;
import de.digicheck.statistics.WaveChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How the town and its parts have changed since an earlier release, from what both have printed. Told only of a part that is the
 * same in both, in a field of the same items, with ten answers in both. The standard errors are read from the intervals, whose ends
 * are rounded outwards, without the correction for a finite staff: they are a little too large, never too small.
 */
final class WaveChanges {

    private static final double FEWEST = 10;
    private static final double LARGEST_FRACTION = Spread.LARGEST_FRACTION;

    private final Release earlier;
    private final Release later;

    private WaveChanges(Release earlier, Release later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** The later release with the changes of the town and of its parts. */
    static Release since(Release earlier, Release later) {
        return new WaveChanges(earlier, later).changed();
    }

    private Release changed() {
        Map<String, PartFigures> units = new LinkedHashMap<>();
        later.units()
                .forEach((key, part) -> units.put(
                        key,
                        Optional.ofNullable(earlier.units().get(key))
                                .map(before -> changed(before, part))
                                .orElse(part)));
        return new Release(
                later.kind(),
                later.respondents(),
                later.headcount(),
                later.items(),
                town(),
                units,
                later.roles(),
                later.supplement(),
                later.caveats());
    }

    private Map<ActionFieldKey, FieldFigures> town() {
        Map<ActionFieldKey, FieldFigures> fields = new LinkedHashMap<>(later.fields());
        fields.replaceAll((key, field) -> Optional.ofNullable(earlier.fields().get(key))
                .filter(before -> before.items().equals(field.items()))
                .flatMap(before -> change(
                        estimate(before.score(), earlier.headcount()), estimate(field.score(), later.headcount())))
                .map(change -> new FieldFigures(
                        field.items(),
                        field.score(),
                        field.alpha(),
                        field.spearmanBrown(),
                        field.statistics().with(change),
                        field.goals()))
                .orElse(field));
        return fields;
    }

    private static Optional<ChangeFigures> change(Optional<MeanEstimate> first, Optional<MeanEstimate> second) {
        return first.flatMap(before -> second.map(now -> figures(WaveChange.between(before, now))));
    }

    private PartFigures changed(PartFigures before, PartFigures part) {
        Map<ActionFieldKey, PartField> fields = new LinkedHashMap<>();
        part.fields().forEach((key, field) -> fields.put(key, changed(key, before, part)));
        return new PartFigures(
                part.key(),
                part.parent(),
                part.leaf(),
                part.label(),
                part.memberUnits(),
                part.n(),
                part.headcount(),
                part.items(),
                fields);
    }

    private PartField changed(ActionFieldKey key, PartFigures before, PartFigures part) {
        PartField now = Optional.ofNullable(part.fields().get(key)).orElseThrow();
        Optional<MeanEstimate> first = sameItems(key) ? estimate(key, before, earlier) : Optional.empty();
        Optional<MeanEstimate> second = estimate(key, part, later);
        return change(first, second)
                .map(change -> new PartField(now.score(), now.shrunken(), now.goals(), now.versusRest(), change))
                .orElse(now);
    }

    private boolean sameItems(ActionFieldKey key) {
        return Optional.ofNullable(earlier.fields().get(key))
                .map(FieldFigures::items)
                .equals(Optional.ofNullable(later.fields().get(key)).map(FieldFigures::items));
    }

    private static ChangeFigures figures(WaveChange change) {
        return new ChangeFigures(
                TownPolicy.statistic(change.delta()),
                TownPolicy.statistic(change.se()),
                TownPolicy.statistic(change.degreesOfFreedom()),
                change.interval()
                        .map(ends -> new IntervalFigure(
                                Figure.of(Coarsening.statistic(ends.lower())),
                                Figure.of(Coarsening.statistic(ends.upper()))))
                        .orElse(IntervalFigure.UNDEFINED),
                TownPolicy.statistic(change.minimalDetectable()));
    }

    /** The printed score of a part with a standard error; empty when it is hidden or rests on fewer than ten answers. */
    private static Optional<MeanEstimate> estimate(ActionFieldKey key, PartFigures part, Release release) {
        return Optional.ofNullable(part.fields().get(key))
                .flatMap(field -> estimate(field.score(), part.headcount(), degreesOfFreedom(key, release)));
    }

    /** The printed score of the town, whose interval rests on its own spread. */
    private static Optional<MeanEstimate> estimate(ScoreFigures score, Figure headcount) {
        OptionalDouble n = score.n().value();
        return n.isEmpty()
                ? Optional.empty()
                : estimate(score, headcount, Math.max(1, Math.round(n.getAsDouble()) - 1));
    }

    private static Optional<MeanEstimate> estimate(ScoreFigures score, Figure headcount, long df) {
        OptionalDouble n = score.n().value();
        OptionalDouble mean = score.score().value();
        if (n.isEmpty() || n.getAsDouble() < FEWEST || mean.isEmpty() || !isExact(score.score())) {
            return Optional.empty();
        }
        long people = Math.round(n.getAsDouble());
        OptionalDouble se = halfWidth(score.interval(), mean.getAsDouble()) < 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        se(score.interval(), mean.getAsDouble(), df) / Math.sqrt(1 - fraction(people, headcount)));
        return Optional.of(new MeanEstimate(
                new FinitePopulation(people, OptionalLong.empty()),
                mean,
                se,
                OptionalDouble.empty(),
                OptionalLong.of(df),
                Optional.empty()));
    }

    private static boolean isExact(Figure figure) {
        return figure instanceof Reported reported && reported.bound() == Reported.Bound.EXACT;
    }

    private static double se(IntervalFigure interval, double mean, long df) {
        double t = TDistribution.of((double) df).inverseCumulativeProbability((1 + ConfidenceInterval.LEVEL) / 2);
        return halfWidth(interval, mean) / t;
    }

    /** The longer half, because the other one may be cut off at an end of the scale; below 0 without an interval. */
    private static double halfWidth(IntervalFigure interval, double mean) {
        return interval.isDefined()
                ? Math.max(
                        mean - interval.lower().value().orElseThrow(),
                        interval.upper().value().orElseThrow() - mean)
                : -1;
    }

    private static double fraction(long people, Figure headcount) {
        double heads = headcount.value().orElse(0);
        return heads >= people && heads > 0 ? Math.min(people / heads, LARGEST_FRACTION) : 0;
    }

    /** Σ (n − 1) over the finest parts that show a field. */
    private static long degreesOfFreedom(ActionFieldKey key, Release release) {
        List<PartFigures> shown = release.units().values().stream()
                .filter(part -> n(key, part).isPresent())
                .toList();
        Set<String> above =
                shown.stream().flatMap(part -> part.parent().stream()).collect(Collectors.toSet());
        long df = shown.stream()
                .filter(part -> !above.contains(part.key()))
                .mapToLong(part -> Math.round(n(key, part).orElseThrow()) - 1)
                .sum();
        return Math.max(1, df);
    }

    private static OptionalDouble n(ActionFieldKey key, PartFigures part) {
        return Optional.ofNullable(part.fields().get(key))
                .map(field -> field.score().n().value())
                .orElse(OptionalDouble.empty());
    }
}

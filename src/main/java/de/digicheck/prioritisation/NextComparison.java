package de.digicheck.prioritisation;

import de.digicheck.prioritisation.Comparison.RatingStep;
import de.digicheck.prioritisation.Comparison.SwitchingPoint;
import de.digicheck.projectcatalogue.Ratings;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares a project p with the next one q.
 *
 * <p>δ_c = v_pc − v_qc, undefined values count 0; difference = Σ_c k_c δ_c. Switching point of criterion c, the other
 * weights keeping their proportions: with D₋ = Σ_{l≠c} k_l δ_l / (1 − k_c), both are equal at k_c* = D₋/(D₋ − δ_c). It
 * exists when k_c &lt; 1, D₋ ≠ δ_c and k_c* lies in 0…1; of several the one nearest to k_c is taken, of equals the first
 * criterion. Rating step: a lower rating of p or a higher one of q in one rated criterion, so that q has the higher
 * benefit; the fewest steps, then p before q, then the first criterion. A rating nobody has given counts from 0. Neither
 * is sought when both have the same benefit.
 */
final class NextComparison {

    private static final List<Criterion> RATED = List.of(Criterion.CITIZEN_FRIENDLINESS, Criterion.EFFICIENCY);

    private final Assessment project;
    private final Assessment next;
    private final double difference;

    NextComparison(Assessment project, Assessment next) {
        this.project = project;
        this.next = next;
        this.difference = Arrays.stream(Criterion.values())
                .mapToDouble(this::differenceIn)
                .sum();
    }

    Comparison compare() {
        Map<Criterion, Double> byCriterion = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            byCriterion.put(criterion, differenceIn(criterion));
        }
        boolean tied = difference <= Assessment.SAME;
        return new Comparison(
                next.key(),
                next.outline().label(),
                Math.max(0, difference),
                byCriterion,
                tied ? Optional.empty() : switchingPoint(),
                tied ? Optional.empty() : ratingStep());
    }

    private double differenceIn(Criterion criterion) {
        return weight(criterion) * delta(criterion);
    }

    private double delta(Criterion criterion) {
        return project.contribution(criterion).value().orElse(0)
                - next.contribution(criterion).value().orElse(0);
    }

    private double weight(Criterion criterion) {
        return project.contribution(criterion).weight();
    }

    private Optional<SwitchingPoint> switchingPoint() {
        return Arrays.stream(Criterion.values())
                .flatMap(criterion -> switchingPoint(criterion).stream())
                .min(Comparator.comparingDouble(point -> Math.abs(point.equalAt() - point.weight())));
    }

    private Optional<SwitchingPoint> switchingPoint(Criterion criterion) {
        double weight = weight(criterion);
        if (weight >= 1) {
            return Optional.empty();
        }
        double others = (difference - differenceIn(criterion)) / (1 - weight);
        double equalAt = others / (others - delta(criterion));
        return equalAt >= 0 && equalAt <= 1
                ? Optional.of(new SwitchingPoint(criterion, weight, equalAt))
                : Optional.empty();
    }

    private Optional<RatingStep> ratingStep() {
        return Stream.concat(
                        RATED.stream().flatMap(criterion -> lower(criterion).stream()),
                        RATED.stream().flatMap(criterion -> raise(criterion).stream()))
                .min(Comparator.comparingInt(
                        step -> Math.abs(step.to() - step.from().orElse(0))));
    }

    private Optional<RatingStep> lower(Criterion criterion) {
        int rating = rating(project, criterion).orElse(0);
        return IntStream.iterate(rating - 1, to -> to >= 0, to -> to - 1)
                .filter(to -> swaps(criterion, rating - to))
                .mapToObj(to -> step(project, criterion, to))
                .findFirst();
    }

    private Optional<RatingStep> raise(Criterion criterion) {
        int rating = rating(next, criterion).orElse(0);
        return IntStream.rangeClosed(rating + 1, Ratings.HIGHEST)
                .filter(to -> swaps(criterion, to - rating))
                .mapToObj(to -> step(next, criterion, to))
                .findFirst();
    }

    private boolean swaps(Criterion criterion, int steps) {
        return steps * BenefitModel.RATING_STEP * weight(criterion) > difference + Assessment.SAME;
    }

    private static RatingStep step(Assessment of, Criterion criterion, int to) {
        return new RatingStep(of.key(), of.outline().label(), criterion, rating(of, criterion), to);
    }

    private static OptionalInt rating(Assessment of, Criterion criterion) {
        Ratings ratings = of.outline().ratings();
        return criterion == Criterion.EFFICIENCY ? ratings.efficiency() : ratings.citizenFriendliness();
    }
}

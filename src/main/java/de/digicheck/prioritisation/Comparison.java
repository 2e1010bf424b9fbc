package de.digicheck.prioritisation;

import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Why a project stands before the next one.
 *
 * @param other the project on the next rank
 * @param difference points of benefit between them, ≥ 0
 * @param byCriterion the same by criterion; positive = for this project; sums to the difference
 * @param switchingPoint the smallest change of one weight that makes both equal
 * @param ratingStep the smallest change of one rating that swaps them
 */
public record Comparison(
        ProjectKey other,
        LocalizedText label,
        double difference,
        Map<Criterion, Double> byCriterion,
        Optional<SwitchingPoint> switchingPoint,
        Optional<RatingStep> ratingStep) {

    public Comparison {
        byCriterion = Collections.unmodifiableMap(new EnumMap<>(byCriterion));
    }

    /**
     * A weight at which two projects are equal.
     *
     * @param weight of the value model, 0…1
     * @param equalAt weight at which both have the same benefit, 0…1; the others keep their proportions
     */
    public record SwitchingPoint(Criterion criterion, double weight, double equalAt) {}

    /**
     * A rating with which two projects swap.
     *
     * @param project whose rating
     * @param criterion a rated one
     * @param from rating 0…4 now; empty when nobody has given one
     * @param to rating 0…4 with which they swap
     */
    public record RatingStep(ProjectKey project, LocalizedText label, Criterion criterion, OptionalInt from, int to) {}
}

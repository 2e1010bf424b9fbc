package de.digicheck.projectcatalogue;

import de.digicheck.shared.Euro;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Means that a project needs (<i>Mitteleinsatz</i>); what is empty is not known, which is not the same as 0. Personnel
 * cost is in none of the amounts.
 *
 * @param oneOff expenses (<i>Aufwand</i>) once, EUR
 * @param yearly expenses in each year, EUR
 * @param investments investments (<i>Investition</i>), EUR
 * @param effort person-days of the town's own staff
 * @param months from the start until it runs, approvals not included, ≥ 0
 */
public record Means(
        Optional<Euro> oneOff,
        Optional<Euro> yearly,
        Optional<Euro> investments,
        Optional<Effort> effort,
        OptionalDouble months) {

    /** Nothing known. */
    public static final Means UNKNOWN =
            new Means(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), OptionalDouble.empty());

    /** Expenses until the end of the first year: once and one year of the yearly ones; empty when either is unknown. */
    public Optional<Euro> expenses() {
        return oneOff.flatMap(once -> yearly.map(once::plus));
    }

    /** Expenses and investments together; empty when one of them is unknown. */
    public Optional<Euro> cost() {
        return expenses().flatMap(spent -> investments.map(spent::plus));
    }

    /** What is known of the cost: it will not be less. */
    public Euro knownCost() {
        return Stream.of(oneOff, yearly, investments).flatMap(Optional::stream).reduce(Euro.ZERO, Euro::plus);
    }
}

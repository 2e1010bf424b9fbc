package de.digicheck.statistics;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How far people of the same unit answer alike, and how reliably the units' means can be told apart.
 *
 * <p>ICC(1) = (MSB − MSW)/(MSB + (n̄ − 1)·MSW): share of the variance that lies between units; ICC(2) = (MSB − MSW)/MSB:
 * reliability of a unit's mean. MSB, MSW: mean squares between and within units; n̄ = N/D: values per unit. ICC(2) below .5
 * does not support a ranking of units.
 *
 * <ul>
 *   <li>Fewer than two units with values, or no unit with two: both undefined.
 *   <li>MSB &lt; MSW: both negative; units differ less than chance would have it. ICC(2) has no lower bound.
 *   <li>MSB = 0: ICC(2) undefined; MSB = MSW = 0: ICC(1) undefined too.
 *   <li>MSW = 0 &lt; MSB: both 1.
 *   <li>Units without values are left out.
 * </ul>
 *
 * <p>Reference: P. D. Bliese (2000), Within-group agreement, non-independence, and reliability, in K. J. Klein,
 * S. W. J. Kozlowski (eds.), Multilevel Theory, Research, and Methods in Organizations, Jossey-Bass, 349–381. In R:
 * {@code a <- anova(lm(y ~ unit))}, {@code multilevel::ICC1(aov(y ~ unit))}, {@code multilevel::ICC2(aov(y ~ unit))}.
 *
 * @param n number of values, N
 * @param units number of units with values, D
 * @param icc1 at most 1
 * @param icc2 at most 1
 */
public record IntraclassCorrelation(long n, int units, OptionalDouble icc1, OptionalDouble icc2) {

    /** Estimates both from one tally a unit. */
    public static IntraclassCorrelation of(List<ValueCounts> units) {
        return GroupVariation.of(units).map(IntraclassCorrelation::of).orElseGet(() -> undefined(units));
    }

    private static IntraclassCorrelation of(GroupVariation variation) {
        double difference = variation.between() - variation.within();
        double perUnit = (double) variation.n() / variation.groups();
        return new IntraclassCorrelation(
                variation.n(),
                variation.groups(),
                ratio(difference, variation.between() + (perUnit - 1) * variation.within()),
                ratio(difference, variation.between()));
    }

    private static IntraclassCorrelation undefined(List<ValueCounts> units) {
        return new IntraclassCorrelation(
                units.stream().mapToLong(ValueCounts::n).sum(),
                (int) units.stream().filter(u -> u.n() > 0).count(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    private static OptionalDouble ratio(double numerator, double denominator) {
        return denominator == 0 ? OptionalDouble.empty() : OptionalDouble.of(numerator / denominator);
    }
}

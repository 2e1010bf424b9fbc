package de.digicheck.projectcatalogue;

import de.digicheck.shared.Euro;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Money of a project in one fiscal year, EUR, each ≥ 0; what nobody has planned is 0.
 *
 * @param oneOff expenses (<i>Aufwand</i>) once
 * @param yearly expenses that come back every year
 * @param investments investments (<i>Investition</i>)
 * @param depreciationYears years over which the investments of this year are depreciated, ≥ 1
 * @param grants grants (<i>Zuwendungen</i>), as income, gross: never subtracted from expenses
 * @param savings what the town spends less
 * @param personnel cost of own staff (<i>Personalkosten</i>); in no total of the plan
 * @param certainty how far expenses and investments may differ
 */
public record CostYear(
        Euro oneOff,
        Euro yearly,
        Euro investments,
        OptionalInt depreciationYears,
        Euro grants,
        Euro savings,
        Euro personnel,
        CostCertainty certainty) {

    public CostYear {
        if (Stream.of(oneOff, yearly, investments, grants, savings, personnel).anyMatch(one -> one.cents() < 0)) {
            throw new IllegalArgumentException("amounts of a year are at least 0");
        }
        if (depreciationYears.isPresent() && depreciationYears.getAsInt() < 1) {
            throw new IllegalArgumentException("depreciation takes at least a year");
        }
    }

    /** Expenses of the year. */
    public Euro expenses() {
        return oneOff.plus(yearly);
    }

    /** Expenses and investments of the year, without personnel, before grants and savings. */
    public Euro total() {
        return expenses().plus(investments);
    }

    /** The least that the year may cost. */
    public Euro lowest() {
        return certainty.lowest(total());
    }

    /** The most that the year may cost. */
    public Euro highest() {
        return certainty.highest(total());
    }
}

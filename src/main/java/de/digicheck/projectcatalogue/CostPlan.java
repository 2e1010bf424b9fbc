package de.digicheck.projectcatalogue;

import de.digicheck.shared.Euro;
import de.digicheck.shared.FiscalYear;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Cost of an outline: as a whole, and by fiscal year as soon as somebody has planned it so. Where there are years, the
 * whole follows from them: expenses once and investments are sums, the yearly ones are those of the year with most.
 *
 * @param whole amounts as a whole, as they are known; replaced by what follows from the years where there are any
 * @param years what is planned, by year
 * @param product product of the budget (<i>Produkt</i>)
 * @param account account of the budget (<i>Konto</i>)
 */
public record CostPlan(
        Whole whole, SortedMap<FiscalYear, CostYear> years, Optional<String> product, Optional<String> account) {

    /** Nothing known. */
    public static final CostPlan UNKNOWN = new CostPlan(
            new Whole(Optional.empty(), Optional.empty(), Optional.empty()),
            Collections.emptySortedMap(),
            Optional.empty(),
            Optional.empty());

    /**
     * Amounts without years, EUR; empty when not known, which is not 0.
     *
     * @param oneOff expenses once
     * @param yearly expenses in each year
     * @param investments investments
     */
    public record Whole(Optional<Euro> oneOff, Optional<Euro> yearly, Optional<Euro> investments) {}

    public CostPlan {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        whole = years.isEmpty() ? whole : sum(years);
    }

    private static Whole sum(Map<FiscalYear, CostYear> years) {
        return new Whole(
                Optional.of(sum(years, CostYear::oneOff)),
                years.values().stream().map(CostYear::yearly).max(Euro::compareTo),
                Optional.of(sum(years, CostYear::investments)));
    }

    /** The sum of an amount over all years; 0 without years. */
    public Euro sum(Function<CostYear, Euro> amount) {
        return sum(years, amount);
    }

    private static Euro sum(Map<FiscalYear, CostYear> years, Function<CostYear, Euro> amount) {
        return years.values().stream().map(amount).reduce(Euro.ZERO, Euro::plus);
    }
}

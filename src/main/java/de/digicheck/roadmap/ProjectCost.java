package de.digicheck.roadmap;

import de.digicheck.projectcatalogue.CostCertainty;
import de.digicheck.projectcatalogue.CostPlan;
import de.digicheck.projectcatalogue.CostYear;
import de.digicheck.projectcatalogue.Means;
import de.digicheck.shared.Euro;
import de.digicheck.shared.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;

/**
 * What a project costs, whenever it starts: in the fiscal year of its start, in the next, and so on. Of the last of these
 * years the yearly expenses go on.
 *
 * @param fromStart at least one year
 */
public record ProjectCost(List<CostYear> fromStart) {

    private static final CostYear NOTHING = new CostYear(
            Euro.ZERO,
            Euro.ZERO,
            Euro.ZERO,
            OptionalInt.empty(),
            Euro.ZERO,
            Euro.ZERO,
            Euro.ZERO,
            CostCertainty.ESTIMATE);

    /**
     * Checks the years.
     *
     * @throws IllegalArgumentException when there is none
     */
    public ProjectCost {
        fromStart = List.copyOf(fromStart);
        if (fromStart.isEmpty()) {
            throw new IllegalArgumentException("a project costs something in its first year, and be it 0");
        }
    }

    /** Means as a whole: expenses once and investments in the first year, a rough guess; what is not known is 0. */
    static ProjectCost of(Means means) {
        return whole(means.oneOff(), means.yearly(), means.investments());
    }

    /** The cost of an outline: year by year, counted from the first that is planned; as a whole where no year is. */
    static ProjectCost of(CostPlan plan) {
        SortedMap<FiscalYear, CostYear> years = plan.years();
        if (years.isEmpty()) {
            CostPlan.Whole whole = plan.whole();
            return whole(whole.oneOff(), whole.yearly(), whole.investments());
        }
        List<CostYear> all = new ArrayList<>();
        for (int year = years.firstKey().value(); year <= years.lastKey().value(); year++) {
            all.add(years.getOrDefault(new FiscalYear(year), NOTHING));
        }
        return new ProjectCost(all);
    }

    private static ProjectCost whole(Optional<Euro> oneOff, Optional<Euro> yearly, Optional<Euro> investments) {
        return new ProjectCost(List.of(new CostYear(
                oneOff.orElse(Euro.ZERO),
                yearly.orElse(Euro.ZERO),
                investments.orElse(Euro.ZERO),
                OptionalInt.empty(),
                Euro.ZERO,
                Euro.ZERO,
                Euro.ZERO,
                CostCertainty.ROUGH)));
    }

    /**
     * The cost some years after the start.
     *
     * @param years 0 = in the year of the start; before it nothing
     */
    public CostYear after(int years) {
        if (years < 0) {
            return NOTHING;
        }
        CostYear last = fromStart.get(fromStart.size() - 1);
        return years < fromStart.size() ? fromStart.get(years) : yearly(last);
    }

    private static CostYear yearly(CostYear last) {
        return new CostYear(
                Euro.ZERO,
                last.yearly(),
                Euro.ZERO,
                OptionalInt.empty(),
                Euro.ZERO,
                Euro.ZERO,
                Euro.ZERO,
                last.certainty());
    }
}

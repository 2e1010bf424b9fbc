package de.digicheck.projectcatalogue.web;

import de.digicheck.projectcatalogue.CostPlan;
import de.digicheck.projectcatalogue.CostYear;
import de.digicheck.shared.Euro;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Cost by fiscal year as a table.
 *
 * @param total sums over all years; empty without years
 */
record CostTable(List<Row> rows, List<Row> total) {

    /** A fiscal year, or the sum of all; amounts in words. */
    record Row(
            String year,
            String expenses,
            String investments,
            String depreciation,
            String total,
            String range,
            String grants,
            String savings,
            String personnel) {}

    static CostTable of(CostPlan plan, OutlineWords words) {
        List<Row> rows = new ArrayList<>();
        plan.years().forEach((year, cost) -> rows.add(row(year.toString(), cost, words)));
        return new CostTable(rows, rows.isEmpty() ? List.of() : List.of(sum(plan, words)));
    }

    private static Row row(String year, CostYear cost, OutlineWords words) {
        return new Row(
                year,
                words.money(cost.expenses()),
                words.money(cost.investments()),
                cost.depreciationYears().isPresent()
                        ? words.text(
                                "outline.depreciation", cost.depreciationYears().getAsInt())
                        : "",
                words.money(cost.total()),
                words.text(
                        "outline.range",
                        words.money(cost.lowest()),
                        words.money(cost.highest()),
                        words.text("outline.value." + cost.certainty().word())),
                words.money(cost.grants()),
                words.money(cost.savings()),
                words.money(cost.personnel()));
    }

    private static Row sum(CostPlan plan, OutlineWords words) {
        Function<Function<CostYear, Euro>, String> money = amount -> words.money(plan.sum(amount));
        return new Row(
                words.text("outline.sum"),
                money.apply(CostYear::expenses),
                money.apply(CostYear::investments),
                "",
                money.apply(CostYear::total),
                words.text("outline.range.sum", money.apply(CostYear::lowest), money.apply(CostYear::highest)),
                money.apply(CostYear::grants),
                money.apply(CostYear::savings),
                money.apply(CostYear::personnel));
    }
}

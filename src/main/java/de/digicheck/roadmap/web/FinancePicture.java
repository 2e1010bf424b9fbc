package de.digicheck.roadmap.web;

import de.digicheck.roadmap.FinancialPlan;
import de.digicheck.shared.Euro;
import de.digicheck.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Expenses and investments of each fiscal year as stacked columns, with the range in which they may end. Positions are
 * percentages, so that it fits any size.
 */
record FinancePicture(List<Column> columns, List<Tick> ticks) {

    private static final double ROOM = 0.95;
    private static final double WHOLE = 100;
    private static final double COLUMN = 0.5;

    /** A fiscal year; the range is a line from the least to the most. */
    record Column(
            String year,
            String middle,
            String x,
            String width,
            String expensesY,
            String expensesHeight,
            String investmentsY,
            String investmentsHeight,
            String lowestY,
            String highestY) {}

    /** An amount on the axis. */
    record Tick(String y, String text) {}

    static FinancePicture of(FinancialPlan plan, Language language) {
        double most = Math.max(1, plan.most(FinancialPlan.Amounts::highest).cents() / ROOM);
        Figures amounts = new Figures(language);
        int count = plan.years().size();
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            columns.add(column(plan.years().get(index), index, count, most));
        }
        return new FinancePicture(
                columns,
                DoubleStream.of(0, 0.5, 1)
                        .mapToObj(share -> new Tick(
                                percent(1 - share * ROOM),
                                amounts.euro(new Euro(Math.round(share * ROOM * most / WHOLE) * (long) WHOLE))))
                        .toList());
    }

    private static Column column(FinancialPlan.Year year, int index, int count, double most) {
        FinancialPlan.Amounts amounts = year.amounts();
        double expenses = amounts.expenses().cents() / most;
        double investments = amounts.investments().cents() / most;
        double middle = (index + 0.5) / count;
        return new Column(
                year.year().toString(),
                percent(middle),
                percent(middle - COLUMN / 2 / count),
                percent(COLUMN / count),
                percent(1 - expenses),
                percent(expenses),
                percent(1 - expenses - investments),
                percent(investments),
                percent(1 - amounts.lowest().cents() / most),
                percent(1 - amounts.highest().cents() / most));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * WHOLE);
    }
}

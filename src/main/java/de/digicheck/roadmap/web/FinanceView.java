package de.digicheck.roadmap.web;

import de.digicheck.roadmap.AmountKind;
import de.digicheck.roadmap.FinancialPlan;
import de.digicheck.roadmap.FinancialPlan.Amounts;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.shared.Euro;
import de.digicheck.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A financial plan in words of one language.
 *
 * @param years of the columns; a column for all of them comes last
 * @param rows one for each kind of amount
 * @param periods where a budget of the town has several years: the same rows by budget
 * @param lines expenses and investments of each project
 * @param withoutDepreciation projects whose investments nobody has said how to depreciate
 */
record FinanceView(
        FinancePicture picture,
        List<String> years,
        List<Row> rows,
        List<String> periods,
        List<Row> periodRows,
        List<Line> lines,
        List<String> withoutDepreciation) {

    /**
     * A kind of amount.
     *
     * @param word names it in the message bundle
     * @param amounts one a column
     * @param strong whether it is a sum
     */
    record Row(String word, List<String> amounts, boolean strong) {}

    /** A project. */
    record Line(String key, String label, boolean assumption, List<String> expenses, List<String> investments) {}

    static FinanceView of(RoadmapVersion version, Language language) {
        FinancialPlan plan = version.financialPlan();
        List<Amounts> columns = new ArrayList<>(
                plan.years().stream().map(FinancialPlan.Year::amounts).toList());
        columns.add(plan.sum());
        Figures say = new Figures(language, plan);
        List<Row> rows = new ArrayList<>(rows(columns, say));
        rows.add(running(plan, say));
        List<FinancialPlan.Period> periods = version.period() > 1 ? plan.periods(version.period()) : List.of();
        return new FinanceView(
                FinancePicture.of(plan, language),
                plan.years().stream().map(year -> year.year().toString()).toList(),
                rows,
                periods.stream().map(FinanceView::name).toList(),
                periods.isEmpty()
                        ? List.of()
                        : rows(
                                periods.stream()
                                        .map(FinancialPlan.Period::amounts)
                                        .toList(),
                                say),
                plan.lines().stream().map(line -> line(line, language, say)).toList(),
                plan.lines().stream()
                        .filter(FinancialPlan.Line::lacksDepreciation)
                        .map(line -> line.project().label().in(language))
                        .toList());
    }

    private static String name(FinancialPlan.Period period) {
        return period.first().equals(period.last()) ? period.first().toString() : period.first() + "/" + period.last();
    }

    private static List<Row> rows(List<Amounts> columns, Figures say) {
        List<Row> rows = new ArrayList<>();
        for (AmountKind kind : AmountKind.values()) {
            rows.add(new Row(
                    kind.word(),
                    columns.stream().map(column -> say.euro(kind.of(column))).toList(),
                    kind.isStrong()));
        }
        return rows;
    }

    private static Row running(FinancialPlan plan, Figures say) {
        List<String> amounts = new ArrayList<>(
                plan.years().stream().map(year -> say.euro(year.running())).toList());
        amounts.add(say.euro(plan.sum().total()));
        return new Row("running", amounts, true);
    }

    private static Line line(FinancialPlan.Line line, Language language, Figures say) {
        return new Line(
                line.project().key().value(),
                line.project().label().in(language),
                !line.project().assumptions().isEmpty(),
                amounts(line, Amounts::expenses, say),
                amounts(line, Amounts::investments, say));
    }

    private static List<String> amounts(FinancialPlan.Line line, Function<Amounts, Euro> amount, Figures say) {
        List<String> amounts = new ArrayList<>(
                line.byYear().stream().map(year -> say.euro(amount.apply(year))).toList());
        amounts.add(say.euro(amount.apply(line.sum())));
        return amounts;
    }
}

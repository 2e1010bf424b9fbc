package de.digicheck.decision.web;

import de.digicheck.roadmap.AmountKind;
import de.digicheck.roadmap.FinancialPlan;
import de.digicheck.roadmap.FinancialPlan.Amounts;
import de.digicheck.shared.Euro;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The financial plan of a roadmap as a table in words of one language.
 *
 * @param years of the columns; one for all of them comes last, which is not named here
 * @param rows one for each kind of amount, then the running total
 */
record FinanceTable(List<String> years, List<Row> rows) {

    /**
     * A kind of amount.
     *
     * @param word names it in the message bundle of the roadmap
     * @param amounts one a column, EUR, all of the table with cents when any has some
     * @param strong whether it is a sum
     */
    record Row(String word, List<String> amounts, boolean strong) {}

    static FinanceTable of(FinancialPlan plan, DecisionWords words) {
        List<Amounts> columns = Stream.concat(
                        plan.years().stream().map(FinancialPlan.Year::amounts), Stream.of(plan.sum()))
                .toList();
        boolean cents = Arrays.stream(AmountKind.values())
                .flatMap(kind -> columns.stream().map(kind::of))
                .anyMatch(DecisionWords::hasCents);
        Function<Euro, String> say = amount -> words.amount(amount, cents);
        List<Row> rows = new ArrayList<>();
        for (AmountKind kind : AmountKind.values()) {
            rows.add(
                    new Row(kind.word(), columns.stream().map(kind::of).map(say).toList(), kind.isStrong()));
        }
        List<String> running = new ArrayList<>(
                plan.years().stream().map(FinancialPlan.Year::running).map(say).toList());
        running.add(say.apply(plan.sum().total()));
        rows.add(new Row("running", running, true));
        return new FinanceTable(
                plan.years().stream().map(year -> year.year().toString()).toList(), rows);
    }
}

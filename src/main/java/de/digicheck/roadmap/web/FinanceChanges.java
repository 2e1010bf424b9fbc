package de.digicheck.roadmap.web;

import de.digicheck.roadmap.AmountKind;
import de.digicheck.roadmap.FinancialPlan;
import de.digicheck.roadmap.FinancialPlan.Amounts;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.shared.Euro;
import de.digicheck.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a financial plan differs from that of another version, in the fiscal years of the first.
 *
 * @param before number of the other version
 * @param years of the columns; a column for all of them comes last
 */
record FinanceChanges(int before, List<String> years, List<Kind> kinds) {

    private static final List<AmountKind> COMPARED =
            List.of(AmountKind.EXPENSES, AmountKind.INVESTMENTS, AmountKind.TOTAL);

    /**
     * A kind of amount.
     *
     * @param word names it in the message bundle
     * @param before, after, change one amount a column
     */
    record Kind(String word, List<String> before, List<String> after, List<String> change) {}

    static FinanceChanges of(RoadmapVersion version, RoadmapVersion other, Language language) {
        FinancialPlan now = version.financialPlan();
        FinancialPlan then =
                FinancialPlan.of(version.firstYear(), version.budget().years().size(), other.projects());
        return new FinanceChanges(
                other.number(),
                now.years().stream().map(year -> year.year().toString()).toList(),
                COMPARED.stream()
                        .map(kind -> kind(kind.word(), columns(then, kind), columns(now, kind), new Figures(language)))
                        .toList());
    }

    private static List<Euro> columns(FinancialPlan plan, AmountKind kind) {
        List<Amounts> columns = new ArrayList<>(
                plan.years().stream().map(FinancialPlan.Year::amounts).toList());
        columns.add(plan.sum());
        return columns.stream().map(kind::of).toList();
    }

    private static Kind kind(String word, List<Euro> before, List<Euro> after, Figures say) {
        return new Kind(
                word,
                before.stream().map(say::euro).toList(),
                after.stream().map(say::euro).toList(),
                IntStream.range(0, after.size())
                        .mapToObj(column -> say.change(before.get(column), after.get(column)))
                        .toList());
    }
}

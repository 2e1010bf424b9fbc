package de.digicheck.roadmap;

import de.digicheck.projectcatalogue.CostYear;
import de.digicheck.shared.Euro;
import de.digicheck.shared.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Financial plan (<i>Finanzplan</i>) of a roadmap: what its projects cost in each fiscal year, to the cent. Investments
 * are depreciated in equal parts over the years that the outline names, the year in which they are made included; cents
 * that do not divide fall into later years, so that the parts add up.
 *
 * @param years in order, without gaps
 * @param lines one for each project, in the order of the roadmap
 */
public record FinancialPlan(List<Year> years, List<Line> lines) {

    public FinancialPlan {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
    }

    /**
     * Money of some projects in some time, EUR.
     *
     * @param oneOff expenses (<i>Aufwand</i>) once
     * @param yearly expenses that come back every year
     * @param investments investments (<i>Investition</i>)
     * @param depreciation of investments of this and earlier years; in no total, the investments are
     * @param grants income, gross: never subtracted
     * @param savings what the town spends less; never subtracted
     * @param personnel cost of own staff; in no total
     * @param lowest the least that expenses and investments may come to
     * @param highest the most that they may come to
     */
    public record Amounts(
            Euro oneOff,
            Euro yearly,
            Euro investments,
            Euro depreciation,
            Euro grants,
            Euro savings,
            Euro personnel,
            Euro lowest,
            Euro highest) {

        /** No money. */
        public static final Amounts NONE = new Amounts(
                Euro.ZERO, Euro.ZERO, Euro.ZERO, Euro.ZERO, Euro.ZERO, Euro.ZERO, Euro.ZERO, Euro.ZERO, Euro.ZERO);

        /** Expenses. */
        public Euro expenses() {
            return oneOff.plus(yearly);
        }

        /** Expenses and investments, without personnel, before grants and savings. */
        public Euro total() {
            return expenses().plus(investments);
        }

        /** What a decision entails later: yearly expenses and depreciation. */
        public Euro followUp() {
            return yearly.plus(depreciation);
        }

        /** The sum. */
        public Amounts plus(Amounts other) {
            return new Amounts(
                    oneOff.plus(other.oneOff),
                    yearly.plus(other.yearly),
                    investments.plus(other.investments),
                    depreciation.plus(other.depreciation),
                    grants.plus(other.grants),
                    savings.plus(other.savings),
                    personnel.plus(other.personnel),
                    lowest.plus(other.lowest),
                    highest.plus(other.highest));
        }
    }

    /**
     * All projects in one fiscal year.
     *
     * @param running total of this year and all before
     */
    public record Year(FiscalYear year, Amounts amounts, Euro running) {}

    /**
     * One project.
     *
     * @param byYear one for each year of the plan
     */
    public record Line(PlannedProject project, List<Amounts> byYear) {

        public Line {
            byYear = List.copyOf(byYear);
        }

        /** All years together. */
        public Amounts sum() {
            return FinancialPlan.sum(byYear);
        }

        /** Tells whether it invests something whose years of depreciation nobody has named. */
        public boolean lacksDepreciation() {
            return project.cost().fromStart().stream()
                    .anyMatch(year -> year.investments().cents() > 0
                            && year.depreciationYears().isEmpty());
        }
    }

    /**
     * Some fiscal years together, such as those of a two-year budget.
     *
     * @param last the same as the first for one year
     */
    public record Period(FiscalYear first, FiscalYear last, Amounts amounts) {}

    /**
     * The plan of projects over a horizon.
     *
     * @param years number of years, from 1
     */
    public static FinancialPlan of(FiscalYear first, int years, List<PlannedProject> projects) {
        List<Line> lines = projects.stream()
                .map(project -> new Line(project, amounts(project, first, years)))
                .toList();
        List<Year> all = new ArrayList<>();
        Euro running = Euro.ZERO;
        for (int index = 0; index < years; index++) {
            int year = index;
            Amounts amounts =
                    sum(lines.stream().map(line -> line.byYear().get(year)).toList());
            running = running.plus(amounts.total());
            all.add(new Year(first.plus(year), amounts, running));
        }
        return new FinancialPlan(all, lines);
    }

    private static List<Amounts> amounts(PlannedProject project, FiscalYear first, int years) {
        int start = project.start().value() - first.value();
        return IntStream.range(0, years)
                .mapToObj(year -> amounts(project.cost(), year - start))
                .toList();
    }

    private static Amounts amounts(ProjectCost cost, int yearsAfterStart) {
        CostYear year = cost.after(yearsAfterStart);
        return new Amounts(
                year.oneOff(),
                year.yearly(),
                year.investments(),
                depreciation(cost, yearsAfterStart),
                year.grants(),
                year.savings(),
                year.personnel(),
                year.lowest(),
                year.highest());
    }

    private static Euro depreciation(ProjectCost cost, int yearsAfterStart) {
        Euro sum = Euro.ZERO;
        for (int invested = 0; invested <= yearsAfterStart; invested++) {
            CostYear year = cost.after(invested);
            int over = year.depreciationYears().orElse(0);
            int age = yearsAfterStart - invested;
            if (age < over) {
                sum = sum.plus(part(year.investments(), age, over));
            }
        }
        return sum;
    }

    /** What is written off of an amount in year {@code age}, from 0, of {@code over}. */
    private static Euro part(Euro amount, int age, int over) {
        long until = Math.multiplyExact(amount.cents(), age + 1L) / over;
        return new Euro(until - Math.multiplyExact(amount.cents(), (long) age) / over);
    }

    private static Amounts sum(List<Amounts> amounts) {
        return amounts.stream().reduce(Amounts.NONE, Amounts::plus);
    }

    /** All years together. */
    public Amounts sum() {
        return sum(years.stream().map(Year::amounts).toList());
    }

    /**
     * The years in groups; the last may be shorter.
     *
     * @param length years in a group, from 1
     */
    public List<Period> periods(int length) {
        List<Period> periods = new ArrayList<>();
        for (int first = 0; first < years.size(); first += length) {
            List<Year> group = years.subList(first, Math.min(years.size(), first + length));
            periods.add(new Period(
                    group.get(0).year(),
                    group.get(group.size() - 1).year(),
                    sum(group.stream().map(Year::amounts).toList())));
        }
        return periods;
    }

    /** The highest value of an amount over the years; 0 without years. */
    public Euro most(Function<Amounts, Euro> amount) {
        return years.stream()
                .map(Year::amounts)
                .map(amount)
                .max(Euro::compareTo)
                .orElse(Euro.ZERO);
    }
}

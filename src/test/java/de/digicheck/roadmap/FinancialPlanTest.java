package de.digicheck.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.projectcatalogue.CostCertainty;
import de.digicheck.projectcatalogue.CostYear;
import de.digicheck.shared.Euro;
import de.digicheck.shared.FiscalYear;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class FinancialPlanTest {

    private static final FiscalYear FIRST = new FiscalYear(2021);

    private static CostYear year(long oneOffCents, long yearlyCents, long investedCents, int depreciation) {
        return new CostYear(
                new Euro(oneOffCents),
                new Euro(yearlyCents),
                new Euro(investedCents),
                depreciation == 0 ? OptionalInt.empty() : OptionalInt.of(depreciation),
                Euro.of(7),
                Euro.of(5),
                Euro.of(3),
                CostCertainty.ROUGH);
    }

    private static PlannedProject project(String key, int start, CostYear... years) {
        return new PlannedProject(
                new ProjectKey(key),
                LocalizedText.german(key),
                new FiscalYear(start),
                new ProjectCost(List.of(years)),
                OptionalDouble.of(12),
                OptionalDouble.of(10),
                Set.of(),
                Set.of());
    }

    /** Non-personnel cost of the council paper (Sachkosten): 544,500 EUR in 2021 and 220,000 EUR in 2022. */
    @Example
    void addsUpToTheFiguresOfTheCouncilPaper() {
        PlannedProject expenses = project("expenses", 2021, year(12_450_000, 0, 0, 0), year(8_700_000, 0, 0, 0));
        PlannedProject investments = project("investments", 2021, year(0, 0, 42_000_000, 0), year(0, 0, 13_300_000, 0));

        FinancialPlan plan = FinancialPlan.of(FIRST, 2, List.of(expenses, investments));

        assertThat(plan.years().get(0).amounts().expenses()).isEqualTo(Euro.of(124_500));
        assertThat(plan.years().get(0).amounts().investments()).isEqualTo(Euro.of(420_000));
        assertThat(plan.years().get(0).amounts().total()).isEqualTo(Euro.of(544_500));
        assertThat(plan.years().get(1).amounts().total()).isEqualTo(Euro.of(220_000));
        assertThat(plan.years().get(1).running()).isEqualTo(Euro.of(764_500));
        assertThat(plan.periods(2)).singleElement().satisfies(both -> {
            assertThat(both.first()).isEqualTo(FIRST);
            assertThat(both.last()).isEqualTo(new FiscalYear(2022));
            assertThat(both.amounts().total()).isEqualTo(Euro.of(764_500));
        });
    }

    @Example
    void countsFromTheStartAndGoesOnWithYearlyExpenses() {
        FinancialPlan plan = FinancialPlan.of(FIRST, 4, List.of(project("late", 2022, year(100, 20, 0, 0))));

        assertThat(plan.years().stream().map(year -> year.amounts().expenses().cents()))
                .containsExactly(0L, 120L, 20L, 20L);
        assertThat(plan.years().stream().map(year -> year.amounts().grants().cents()))
                .containsExactly(0L, 700L, 0L, 0L);
        assertThat(plan.years().get(1).amounts().lowest()).isEqualTo(new Euro(96));
        assertThat(plan.years().get(1).amounts().highest()).isEqualTo(new Euro(180));
    }

    @Example
    void keepsPersonnelGrantsAndSavingsOutOfTheTotals() {
        FinancialPlan plan = FinancialPlan.of(FIRST, 1, List.of(project("one", 2021, year(100, 20, 3, 0))));

        assertThat(plan.sum().total()).isEqualTo(new Euro(123));
        assertThat(plan.sum().personnel()).isEqualTo(Euro.of(3));
        assertThat(plan.lines().get(0).lacksDepreciation()).isTrue();
    }

    @Property(tries = 200)
    void writesOffWhatIsInvestedToTheCent(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_00L) long cents,
            @ForAll @IntRange(min = 1, max = 30) int over) {
        FinancialPlan plan = FinancialPlan.of(FIRST, over + 2, List.of(project("one", 2021, year(0, 0, cents, over))));

        List<Long> parts = plan.years().stream()
                .map(year -> year.amounts().depreciation().cents())
                .toList();
        assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(cents);
        assertThat(parts.subList(over, over + 2)).containsOnly(0L);
        assertThat(parts.subList(0, over))
                .allSatisfy(part -> assertThat(part).isBetween(cents / over, cents / over + 1));
    }

    @Property(tries = 200)
    void isTheSumOfItsProjectsYearsAndPeriods(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed, @ForAll @IntRange(min = 1, max = 6) int years) {
        List<PlannedProject> projects = IntStream.range(0, 5)
                .mapToObj(i -> project(
                        "p" + i,
                        2021 + (int) ((seed + i) % years),
                        year(seed % (i + 2), seed % 97, seed * i % 1_000, i),
                        year(i, seed % 31, 0, 0)))
                .toList();
        FinancialPlan plan = FinancialPlan.of(FIRST, years, projects);

        long byProject = plan.lines().stream()
                .mapToLong(line -> line.sum().total().cents())
                .sum();
        LongStream byPeriod = plan.periods(2).stream()
                .mapToLong(period -> period.amounts().total().cents());
        assertThat(plan.sum().total().cents()).isEqualTo(byProject).isEqualTo(byPeriod.sum());
        assertThat(plan.years().get(years - 1).running()).isEqualTo(plan.sum().total());
        assertThat(plan.sum().lowest()).isLessThanOrEqualTo(plan.sum().total());
        assertThat(plan.sum().highest()).isGreaterThanOrEqualTo(plan.sum().total());
    }
}

package de.digicheck.roadmap.web;

import de.digicheck.roadmap.BudgetFrame;
import de.digicheck.roadmap.FinancialPlan;
import de.digicheck.roadmap.PlannedProject;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.shared.Euro;
import de.digicheck.shared.FiscalYear;
import de.digicheck.shared.GermanTime;
import de.digicheck.shared.Language;
import de.digicheck.shared.ProjectKey;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A version of the roadmap in words of one language. */
record RoadmapView(
        Head head,
        GanttPicture gantt,
        List<Row> rows,
        List<YearRow> years,
        List<String> violations,
        List<Omitted> omitted) {

    private static final double PER_CENT = 100;

    /**
     * What a version is.
     *
     * @param status how good the proposal that it goes back to was
     * @param gap share of the best possible that may be missing, in per cent
     */
    record Head(
            int number,
            String kind,
            String day,
            String account,
            String reason,
            String survey,
            String status,
            String gap,
            int projects,
            String total,
            String first,
            String last) {}

    /** A project. */
    record Row(
            String key,
            String label,
            String start,
            String months,
            String days,
            String cost,
            String certainty,
            boolean assumption,
            List<String> requires) {}

    /** A fiscal year: what is planned, what there is, and what is left of it. */
    record YearRow(
            String year,
            List<String> starting,
            String expenses,
            String expensesBudget,
            String investments,
            String investmentsBudget,
            boolean over) {}

    /** A project that is not in the roadmap. */
    record Omitted(String key, String label, String sentence) {}

    static RoadmapView of(RoadmapVersion version, Language language) {
        FinancialPlan plan = version.financialPlan();
        Figures amounts = new Figures(language, plan);
        return new RoadmapView(
                head(version, plan, language),
                GanttPicture.of(version, language),
                plan.lines().stream()
                        .map(line -> row(version, line, language, amounts))
                        .toList(),
                years(version, plan, language, amounts),
                version.violations().stream()
                        .map(violation -> violation.words().in(language))
                        .toList(),
                version.omitted().stream()
                        .map(one -> new Omitted(
                                one.key().value(),
                                one.label().in(language),
                                one.sentence().in(language)))
                        .toList());
    }

    static Head head(RoadmapVersion version, Language language) {
        return head(version, version.financialPlan(), language);
    }

    private static Head head(RoadmapVersion version, FinancialPlan plan, Language language) {
        return new Head(
                version.number(),
                word(version.kind()),
                day(version, language),
                version.account(),
                version.reason(),
                version.basis().survey().in(language),
                word(version.basis().status()),
                new Figures(language).number(version.basis().gap() * PER_CENT),
                version.projects().size(),
                new Figures(language, plan).euro(plan.sum().total()),
                version.firstYear().toString(),
                version.lastYear().toString());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String day(RoadmapVersion version, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(LocalDate.ofInstant(version.at(), GermanTime.ZONE));
    }

    private static Row row(RoadmapVersion version, FinancialPlan.Line line, Language language, Figures amounts) {
        PlannedProject project = line.project();
        return new Row(
                project.key().value(),
                project.label().in(language),
                project.start().toString(),
                project.months().isPresent() ? amounts.number(project.months().getAsDouble()) : "",
                project.days().isPresent() ? amounts.number(project.days().getAsDouble()) : "",
                amounts.euro(line.sum().total()),
                word(project.certainty()),
                !project.assumptions().isEmpty(),
                project.requires().stream()
                        .map(required -> label(version, required, language))
                        .toList());
    }

    private static String label(RoadmapVersion version, ProjectKey key, Language language) {
        Optional<String> planned =
                version.find(key).map(project -> project.label().in(language));
        return planned.or(() -> version.omitted().stream()
                        .filter(one -> one.key().equals(key))
                        .findFirst()
                        .map(one -> one.label().in(language)))
                .orElse(key.value());
    }

    private static List<YearRow> years(RoadmapVersion version, FinancialPlan plan, Language language, Figures amounts) {
        List<YearRow> rows = new ArrayList<>();
        for (int index = 0; index < plan.years().size(); index++) {
            FinancialPlan.Year year = plan.years().get(index);
            BudgetFrame.Year budget = version.budget().years().get(index);
            Euro expenses = year.amounts().expenses();
            Euro investments = year.amounts().investments();
            rows.add(new YearRow(
                    year.year().toString(),
                    starting(version, year.year(), language),
                    amounts.euro(expenses),
                    amounts.euro(budget.expenses()),
                    amounts.euro(investments),
                    amounts.euro(budget.investments()),
                    expenses.compareTo(budget.expenses()) > 0 || investments.compareTo(budget.investments()) > 0));
        }
        return rows;
    }

    private static List<String> starting(RoadmapVersion version, FiscalYear year, Language language) {
        return version.projects().stream()
                .filter(project -> project.start().equals(year))
                .map(project -> project.label().in(language))
                .toList();
    }
}

package de.digicheck.roadmap.xlsx;

import de.digicheck.platform.xlsx.Cells;
import de.digicheck.platform.xlsx.SheetCell;
import de.digicheck.platform.xlsx.SheetCell.Look;
import de.digicheck.platform.xlsx.WorkSheet;
import de.digicheck.roadmap.BudgetFrame;
import de.digicheck.roadmap.FinancialPlan;
import de.digicheck.roadmap.PlannedProject;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.shared.Euro;
import de.digicheck.shared.ProjectKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The sheets of a roadmap: projects, means by fiscal year, what is not in it. */
final class RoadmapSheets {

    private static final List<Integer> PROJECT_WIDTHS = List.of(44, 9, 9, 13, 17, 17, 17, 20, 40, 12);
    private static final List<Integer> YEAR_WIDTHS = List.of(10, 17, 17, 17, 17, 17, 17);
    private static final List<Integer> OMITTED_WIDTHS = List.of(44, 110);
    private static final int HEAD_ROW = 3;
    private static final int FIRST = HEAD_ROW + 1;
    private static final int EXPENSES = 4;
    private static final int INVESTMENTS = 5;
    private static final int MONEY_COLUMNS = 3;

    private final RoadmapVersion version;
    private final FinancialPlan plan;
    private final AnnexWords words;

    RoadmapSheets(RoadmapVersion version, AnnexWords words) {
        this.version = version;
        this.plan = version.financialPlan();
        this.words = words;
    }

    List<WorkSheet> all() {
        return List.of(projects(), means(), omitted());
    }

    private WorkSheet projects() {
        List<List<SheetCell>> rows = new ArrayList<>(words.title(words.text("roadmap.projects"), version));
        rows.add(words.head(List.of(
                words.text("roadmap.project"),
                words.text("roadmap.start"),
                words.text("roadmap.months"),
                words.text("roadmap.days"),
                words.text("roadmap.expenses"),
                words.text("roadmap.investments"),
                words.text("annex.sum"),
                words.text("roadmap.certainty"),
                words.text("annex.requires"),
                words.text("annex.figures"))));
        plan.lines().forEach(line -> rows.add(project(line, rows.size())));
        rows.add(sums(rows.size()));
        rows.add(List.of());
        rows.add(note(words.text("annex.until", version.lastYear().toString())));
        rows.add(note(words.basis(version)));
        version.violations().forEach(violation -> rows.add(note(words.in(violation.words()))));
        return new WorkSheet(words.text("annex.sheet.roadmap"), PROJECT_WIDTHS, HEAD_ROW, 1, rows);
    }

    private static List<SheetCell> note(String text) {
        return List.of(new SheetCell.Text(text, Look.NOTE));
    }

    private List<SheetCell> project(FinancialPlan.Line line, int row) {
        PlannedProject project = line.project();
        FinancialPlan.Amounts sum = line.sum();
        return List.of(
                SheetCell.text(words.in(project.label())),
                new SheetCell.Year(project.start().value(), Look.PLAIN),
                quantity(project.months()),
                quantity(project.days()),
                SheetCell.amount(sum.expenses()),
                SheetCell.amount(sum.investments()),
                new SheetCell.Formula(across(row), sum.total(), Look.PLAIN),
                SheetCell.text(words.text("roadmap.certainty." + AnnexWords.word(project.certainty()))),
                SheetCell.text(project.requires().stream().map(this::label).collect(Collectors.joining("; "))),
                SheetCell.text(words.text(project.assumptions().isEmpty() ? "annex.confirmed" : "roadmap.assumption")));
    }

    private static String across(int row) {
        return Cells.at(row, EXPENSES) + "+" + Cells.at(row, INVESTMENTS);
    }

    private SheetCell quantity(OptionalDouble number) {
        return number.isPresent()
                ? new SheetCell.Quantity(number.getAsDouble())
                : SheetCell.text(words.text("roadmap.unknown"));
    }

    private String label(ProjectKey key) {
        Optional<String> planned = version.find(key).map(project -> words.in(project.label()));
        return planned.or(() -> version.omitted().stream()
                        .filter(one -> one.key().equals(key))
                        .findFirst()
                        .map(one -> words.in(one.label())))
                .orElse(key.value());
    }

    private List<SheetCell> sums(int row) {
        FinancialPlan.Amounts sum = plan.sum();
        List<SheetCell> cells = new ArrayList<>();
        cells.add(new SheetCell.Text(words.text("annex.sum"), Look.STRONG));
        for (int column = 1; column < EXPENSES; column++) {
            cells.add(new SheetCell.Text("", Look.STRONG));
        }
        List<Euro> amounts = List.of(sum.expenses(), sum.investments(), sum.total());
        for (int index = 0; index < MONEY_COLUMNS; index++) {
            cells.add(new SheetCell.Formula(down(row, EXPENSES + index), amounts.get(index), Look.STRONG));
        }
        return cells;
    }

    /** The sum of a column from the first row to the one before. */
    private static String down(int row, int column) {
        return row == FIRST ? "0" : "SUM(" + Cells.range(Cells.at(FIRST, column), Cells.at(row - 1, column)) + ")";
    }

    private WorkSheet means() {
        List<List<SheetCell>> rows = new ArrayList<>(words.title(words.text("annex.means"), version));
        rows.add(words.head(List.of(
                words.text("roadmap.year"),
                words.text("roadmap.expenses"),
                words.text("annex.available"),
                words.text("annex.rest"),
                words.text("roadmap.investments"),
                words.text("annex.available"),
                words.text("annex.rest"))));
        for (int index = 0; index < plan.years().size(); index++) {
            rows.add(year(plan.years().get(index), version.budget().years().get(index), rows.size()));
        }
        return new WorkSheet(words.text("annex.sheet.means"), YEAR_WIDTHS, HEAD_ROW, 1, rows);
    }

    private static List<SheetCell> year(FinancialPlan.Year year, BudgetFrame.Year budget, int row) {
        List<SheetCell> cells = new ArrayList<>();
        cells.add(new SheetCell.Year(year.year().value(), Look.HEAD));
        addMeans(cells, year.amounts().expenses(), budget.expenses(), row);
        addMeans(cells, year.amounts().investments(), budget.investments(), row);
        return cells;
    }

    private static void addMeans(List<SheetCell> cells, Euro planned, Euro available, int row) {
        int column = cells.size();
        cells.add(SheetCell.amount(planned));
        cells.add(SheetCell.amount(available));
        cells.add(new SheetCell.Formula(
                Cells.at(row, column + 1) + "-" + Cells.at(row, column),
                new Euro(available.cents() - planned.cents()),
                Look.STRONG));
    }

    private WorkSheet omitted() {
        List<List<SheetCell>> rows = new ArrayList<>(words.title(words.text("roadmap.omitted"), version));
        rows.add(words.head(List.of(words.text("roadmap.project"), words.text("roadmap.reason"))));
        version.omitted()
                .forEach(one -> rows.add(
                        List.of(SheetCell.text(words.in(one.label())), SheetCell.text(words.in(one.sentence())))));
        return new WorkSheet(words.text("annex.sheet.omitted"), OMITTED_WIDTHS, HEAD_ROW, 1, rows);
    }
}

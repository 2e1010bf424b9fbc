package de.digicheck.roadmap.xlsx;

import de.digicheck.platform.xlsx.Cells;
import de.digicheck.platform.xlsx.SheetCell;
import de.digicheck.platform.xlsx.SheetCell.Look;
import de.digicheck.platform.xlsx.WorkSheet;
import de.digicheck.roadmap.AmountKind;
import de.digicheck.roadmap.FinancialPlan;
import de.digicheck.roadmap.FinancialPlan.Amounts;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.shared.Euro;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The sheets of a financial plan. What the projects cost by kind and year are numbers; everything else is a formula of
 * these numbers, across the sheets.
 */
final class FinanceSheets {

    private static final int HEAD_ROW = 3;
    private static final int FIRST = HEAD_ROW + 1;
    private static final int LABEL = 44;
    private static final int KIND = 40;
    private static final int FIGURES = 12;
    private static final int MONEY = 17;

    /** On the sheet of projects: project, figures, kind; then the years. */
    private static final int KIND_COLUMN = 2;

    private static final int PROJECT_COLUMNS = 3;
    private static final List<AmountKind> KINDS = List.of(AmountKind.values());
    private static final List<AmountKind> ENTERED =
            KINDS.stream().filter(kind -> kind.parts().isEmpty()).toList();

    private final RoadmapVersion version;
    private final FinancialPlan plan;
    private final AnnexWords words;
    private final int years;

    FinanceSheets(RoadmapVersion version, AnnexWords words) {
        this.version = version;
        this.plan = version.financialPlan();
        this.words = words;
        this.years = plan.years().size();
    }

    List<WorkSheet> all() {
        List<WorkSheet> sheets = new ArrayList<>();
        sheets.add(byYear());
        if (version.period() > 1) {
            sheets.add(byPeriod());
        }
        sheets.add(byProject());
        return sheets;
    }

    private WorkSheet byYear() {
        List<List<SheetCell>> rows = new ArrayList<>(words.title(words.text("finances.title"), version));
        rows.add(head(List.of(words.text("finances.kind"))));
        for (AmountKind kind : KINDS) {
            rows.add(kind(kind, rows.size()));
        }
        rows.add(running(rows.size()));
        rows.add(List.of());
        notes().forEach(note -> rows.add(List.of(new SheetCell.Text(note, Look.NOTE))));
        return new WorkSheet(words.text("annex.sheet.years"), widths(List.of(KIND)), HEAD_ROW, 1, rows);
    }

    /** The years, then all of them together. */
    private List<SheetCell> head(List<String> before) {
        List<SheetCell> cells = new ArrayList<>(words.head(before));
        plan.years().forEach(year -> cells.add(new SheetCell.Year(year.year().value(), Look.HEAD)));
        cells.add(SheetCell.head(words.text("finances.all")));
        return cells;
    }

    private List<Integer> widths(List<Integer> before) {
        List<Integer> widths = new ArrayList<>(before);
        widths.addAll(Collections.nCopies(years + 1, MONEY));
        return widths;
    }

    private List<SheetCell> kind(AmountKind kind, int row) {
        Look look = kind.isStrong() ? Look.STRONG : Look.PLAIN;
        List<SheetCell> cells = new ArrayList<>();
        cells.add(new SheetCell.Text(name(kind), look));
        for (int year = 0; year < years; year++) {
            Amounts amounts = plan.years().get(year).amounts();
            cells.add(new SheetCell.Formula(formula(kind, row, year), kind.of(amounts), look));
        }
        cells.add(new SheetCell.Formula(across(row, 1), kind.of(plan.sum()), look));
        return cells;
    }

    /** The row of a kind on the sheets by year and by budget. */
    private static int row(AmountKind kind) {
        return FIRST + KINDS.indexOf(kind);
    }

    private String name(AmountKind kind) {
        return words.text("finances.kind." + kind.word());
    }

    private String formula(AmountKind kind, int row, int year) {
        if (!kind.parts().isEmpty()) {
            return kind.parts().stream()
                    .map(part -> Cells.at(row(part), year + 1))
                    .collect(Collectors.joining("+"));
        }
        int last = FIRST + Math.max(1, plan.lines().size() * ENTERED.size()) - 1;
        String sheet = words.text("annex.sheet.projects");
        String kinds = Cells.range(Cells.fixed(FIRST, KIND_COLUMN), Cells.fixed(last, KIND_COLUMN));
        String amounts = Cells.range(Cells.at(FIRST, PROJECT_COLUMNS + year), Cells.at(last, PROJECT_COLUMNS + year));
        return "SUMIF(" + Cells.on(sheet, kinds) + "," + Cells.at(row, 0) + "," + Cells.on(sheet, amounts) + ")";
    }

    /** The sum of the years of a row. */
    private String across(int row, int firstColumn) {
        return "SUM(" + Cells.range(Cells.at(row, firstColumn), Cells.at(row, firstColumn + years - 1)) + ")";
    }

    private List<SheetCell> running(int row) {
        List<SheetCell> cells = new ArrayList<>();
        cells.add(new SheetCell.Text(words.text("finances.kind.running"), Look.STRONG));
        int total = row(AmountKind.TOTAL);
        for (int year = 0; year < years; year++) {
            String formula = Cells.at(total, year + 1);
            cells.add(new SheetCell.Formula(
                    year == 0 ? formula : Cells.at(row, year) + "+" + formula,
                    plan.years().get(year).running(),
                    Look.STRONG));
        }
        cells.add(new SheetCell.Formula(Cells.at(row, years), plan.sum().total(), Look.STRONG));
        return cells;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(words.text("finances.how"));
        String without = plan.lines().stream()
                .filter(FinancialPlan.Line::lacksDepreciation)
                .map(line -> words.in(line.project().label()))
                .collect(Collectors.joining(", "));
        if (!without.isEmpty()) {
            notes.add(words.text("finances.no-depreciation", without));
        }
        notes.add(words.basis(version));
        return notes;
    }

    private WorkSheet byPeriod() {
        List<FinancialPlan.Period> periods = plan.periods(version.period());
        List<List<SheetCell>> rows = new ArrayList<>(words.title(words.text("annex.periods"), version));
        List<SheetCell> head = new ArrayList<>(words.head(List.of(words.text("finances.kind"))));
        periods.forEach(period -> head.add(SheetCell.head(name(period))));
        rows.add(head);
        for (AmountKind kind : KINDS) {
            rows.add(periods(kind, periods, rows.size()));
        }
        List<Integer> widths = new ArrayList<>(List.of(KIND));
        widths.addAll(Collections.nCopies(periods.size(), MONEY));
        return new WorkSheet(words.text("annex.sheet.periods"), widths, HEAD_ROW, 1, rows);
    }

    private static String name(FinancialPlan.Period period) {
        return period.first().equals(period.last()) ? period.first().toString() : period.first() + "/" + period.last();
    }

    private List<SheetCell> periods(AmountKind kind, List<FinancialPlan.Period> periods, int row) {
        Look look = kind.isStrong() ? Look.STRONG : Look.PLAIN;
        List<SheetCell> cells = new ArrayList<>();
        cells.add(new SheetCell.Text(name(kind), look));
        String sheet = words.text("annex.sheet.years");
        for (FinancialPlan.Period period : periods) {
            int first = period.first().value() - version.firstYear().value() + 1;
            int last = period.last().value() - version.firstYear().value() + 1;
            String range = Cells.range(Cells.at(row, first), Cells.at(row, last));
            cells.add(new SheetCell.Formula("SUM(" + Cells.on(sheet, range) + ")", kind.of(period.amounts()), look));
        }
        return cells;
    }

    private WorkSheet byProject() {
        List<List<SheetCell>> rows = new ArrayList<>(words.title(words.text("annex.projects"), version));
        rows.add(
                head(List.of(words.text("roadmap.project"), words.text("annex.figures"), words.text("finances.kind"))));
        for (FinancialPlan.Line line : plan.lines()) {
            for (AmountKind kind : ENTERED) {
                rows.add(project(line, kind, rows.size()));
            }
        }
        return new WorkSheet(
                words.text("annex.sheet.projects"),
                widths(List.of(LABEL, FIGURES, KIND)),
                HEAD_ROW,
                PROJECT_COLUMNS,
                rows);
    }

    private List<SheetCell> project(FinancialPlan.Line line, AmountKind kind, int row) {
        List<SheetCell> cells = new ArrayList<>();
        boolean assumed = !line.project().assumptions().isEmpty();
        cells.add(SheetCell.text(words.in(line.project().label())));
        cells.add(SheetCell.text(words.text(assumed ? "roadmap.assumption" : "annex.confirmed")));
        cells.add(SheetCell.text(name(kind)));
        line.byYear().forEach(amounts -> cells.add(SheetCell.amount(kind.of(amounts))));
        Euro sum = kind.of(line.sum());
        cells.add(new SheetCell.Formula(across(row, PROJECT_COLUMNS), sum, Look.STRONG));
        return cells;
    }
}

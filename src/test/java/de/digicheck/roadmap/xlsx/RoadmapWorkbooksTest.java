package de.digicheck.roadmap.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.digicheck.fixtures.Templates;
import de.digicheck.roadmap.AmountKind;
import de.digicheck.roadmap.BodySitting;
import de.digicheck.roadmap.Due;
import de.digicheck.roadmap.FinancialPlan;
import de.digicheck.roadmap.PlannedProject;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.roadmap.SampleRoadmap;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads workbooks with another library than the one that writes them, and calculates their formulas anew. */
class RoadmapWorkbooksTest {

    private static final RoadmapVersion VERSION = SampleRoadmap.version();
    private static final FinancialPlan PLAN = VERSION.financialPlan();
    private static final RoadmapWorkbooks WORKBOOKS =
            new RoadmapWorkbooks(Templates.messages("roadmap"), () -> LocalizedText.of("Musterstadt", "Musterstadt"));
    private static final int HEAD_ROW = 4;
    private static final LocalDate TODAY = LocalDate.parse("2027-01-15");

    private static List<Row> rows(byte[] file, String sheet) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.findSheet(sheet).orElseThrow().read();
        }
    }

    private static List<String> sheets(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getSheets().map(Sheet::getName).toList();
        }
    }

    private static Row row(List<Row> rows, String first) {
        return rows.stream()
                .filter(row -> row.getCellCount() > 0
                        && first.equals(row.getCellText(0).replaceFirst("\\.0$", "")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row begins with " + first));
    }

    @Test
    void givesTheFinancialPlanToTheCent() throws IOException {
        byte[] file = WORKBOOKS.finances(VERSION, Language.GERMAN);

        assertThat(sheets(file)).containsExactly("Finanzplan", "Doppelhaushalt", "Nach Projekt");
        List<Row> rows = rows(file, "Finanzplan");
        Row head = rows.get(HEAD_ROW - 1);
        assertThat(head.getCellAsNumber(1))
                .hasValueSatisfying(year -> assertThat(year).isEqualByComparingTo("2027"));
        for (AmountKind kind : AmountKind.values()) {
            Row row = row(
                    rows,
                    Templates.messages("roadmap").getMessage("finances.kind." + kind.word(), null, Locale.GERMAN));
            for (int year = 0; year < 3; year++) {
                Cell cell = row.getCell(year + 1);
                assertThat(cell.getFormula()).isNotBlank();
                assertThat(cell.getRawValue())
                        .as(kind + " " + year)
                        .isEqualTo(raw(kind.of(PLAN.years().get(year).amounts()).cents()));
            }
            assertThat(row.getCell(4).getRawValue())
                    .isEqualTo(raw(kind.of(PLAN.sum()).cents()));
        }
        Row running = row(rows, "Aufwand und Investitionen aufgelaufen");
        assertThat(running.getCell(3).getRawValue())
                .isEqualTo(raw(PLAN.years().get(2).running().cents()));
        Row budgets = row(rows(file, "Doppelhaushalt"), "Folgekosten (laufend und Abschreibungen)");
        assertThat(budgets.getCell(1).getRawValue())
                .isEqualTo(raw(PLAN.periods(2).get(0).amounts().followUp().cents()));
    }

    private static String raw(long cents) {
        return Double.toString(cents / 100.0);
    }

    @Test
    void listsProjectsMeansAndWhatIsNotIn() throws IOException {
        byte[] file = WORKBOOKS.roadmap(VERSION, List.of(), TODAY, Language.GERMAN);

        assertThat(sheets(file)).containsExactly("Fahrplan", "Mittel", "Nicht im Fahrplan");
        List<Row> projects = rows(file, "Fahrplan");
        assertThat(row(projects, "Netz & Leitungen").getCellText(9)).isEqualTo("bestätigt");
        Row assumed = row(projects, SampleRoadmap.TRAP);
        assertThat(assumed.getCellText(9)).isEqualTo("Annahme");
        assertThat(assumed.getCellText(2)).isEqualTo("nicht bekannt");
        assertThat(assumed.getCellText(8)).isEqualTo("Netz & Leitungen");
        assertThat(row(projects, "Summe").getCell(6).getRawValue())
                .isEqualTo(raw(PLAN.sum().total().cents()));
        Row means = row(rows(file, "Mittel"), "2028");
        assertThat(means.getCell(3).getFormula()).isEqualTo("C6-B6");
        assertThat(means.getCell(3).getRawValue())
                .isEqualTo(
                        raw(90_000_00 - PLAN.years().get(1).amounts().expenses().cents()));
        assertThat(row(rows(file, "Nicht im Fahrplan"), "+WLAN").getCellText(1)).isEqualTo("Es fehlen 12.000 €.");
    }

    @Test
    void listsWhatIsDueByWhenWithTheSittingOrThatNoneIsKnown() throws IOException {
        LocalizedText committee = LocalizedText.german("Finanzausschuss");
        LocalizedText board = LocalizedText.german("Vorstand");
        LocalDate papers = TODAY.minusDays(1);
        BodySitting sitting = new BodySitting(committee, TODAY.plusDays(13), papers);
        PlannedProject project = VERSION.projects().get(0);
        List<Due> dues = List.of(
                new Due(
                        project.key(),
                        project.label(),
                        "preliminary",
                        papers,
                        Optional.of(committee),
                        Optional.of(sitting),
                        false),
                new Due(
                        project.key(),
                        project.label(),
                        "information",
                        TODAY,
                        Optional.of(board),
                        Optional.empty(),
                        true));
        List<Row> rows = rows(WORKBOOKS.roadmap(VERSION, dues, TODAY, Language.GERMAN), "Bis wann was");
        String label = project.label().in(Language.GERMAN);
        assertThat(texts(due(rows, papers)))
                .containsExactly(
                        "Vorlage für die Vorberatung einreichen",
                        "Finanzausschuss, 28. Januar 2027",
                        label,
                        "überfällig");
        assertThat(texts(due(rows, TODAY)))
                .containsExactly(
                        "Vorlage zur Information einreichen",
                        "Vorstand",
                        label,
                        "keine Sitzung bekannt, die früh genug ist: besser eher");
    }

    /** The row of a day, which is a day for a spreadsheet as well. */
    private static Row due(List<Row> rows, LocalDate day) {
        return rows.stream()
                .filter(row -> row.getCellCount() > 0
                        && "NUMBER".equals(row.getCell(0).getType().name()))
                .filter(row -> row.getCellAsDate(0).orElseThrow().toLocalDate().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Row row) {
        return IntStream.range(1, row.getCellCount()).mapToObj(row::getCellText).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void carriesInEachFormulaWhatItGives(String language) throws IOException {
        assertThat(formulas(WORKBOOKS.roadmap(VERSION, List.of(), TODAY, new Language(language))))
                .hasSize(11);
        assertThat(formulas(WORKBOOKS.finances(VERSION, new Language(language))))
                .hasSize(94);
    }

    /** The formulas of a workbook, each calculated anew. */
    private static List<String> formulas(byte[] file) throws IOException {
        List<String> formulas = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);
            workbook.sheetIterator()
                    .forEachRemaining(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                        if (cell.getCellType() == CellType.FORMULA) {
                            assertThat(evaluator.evaluate(cell).getNumberValue())
                                    .as(sheet.getSheetName() + "!" + cell.getAddress() + " = " + cell.getCellFormula())
                                    .isCloseTo(cell.getNumericCellValue(), within(0.001));
                            formulas.add(cell.getCellFormula());
                        }
                    })));
        }
        return formulas;
    }

    @Test
    void keepsTextsTextsWhateverTheyBeginWith() throws IOException {
        for (byte[] file : List.of(
                WORKBOOKS.roadmap(VERSION, List.of(), TODAY, Language.GERMAN),
                WORKBOOKS.finances(VERSION, Language.GERMAN))) {
            assertThat(formulas(file)).noneMatch(formula -> formula.contains("HYPERLINK"));
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                XSSFCell trap = find(workbook, SampleRoadmap.TRAP);
                assertThat(trap.getCellType()).isEqualTo(CellType.STRING);
                assertThat(trap.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }

    private static XSSFCell find(XSSFWorkbook workbook, String text) {
        for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
            XSSFSheet sheet = workbook.getSheetAt(index);
            for (org.apache.poi.ss.usermodel.Row row : sheet) {
                for (org.apache.poi.ss.usermodel.Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING && text.equals(cell.getStringCellValue())) {
                        return (XSSFCell) cell;
                    }
                }
            }
        }
        throw new AssertionError("nowhere: " + text);
    }

    @Test
    void showsAmountsAsTheReaderWritesThem() throws IOException {
        assertThat(shown(WORKBOOKS.finances(VERSION, Language.GERMAN), Locale.GERMANY))
                .isEqualTo("1.234,50 €");
        assertThat(shown(WORKBOOKS.finances(VERSION, Language.ENGLISH), Locale.UK))
                .isEqualTo("€1,234.50");
    }

    private static String shown(byte[] file, Locale locale) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            DataFormatter formatter = new DataFormatter(locale);
            formatter.setUseCachedValuesForFormulaCells(true);
            return formatter.formatCellValue(
                    workbook.getSheetAt(0).getRow(HEAD_ROW).getCell(1));
        }
    }

    @Test
    void printsInLandscapeWithItsHeadOnEveryPage() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(WORKBOOKS.finances(VERSION, Language.GERMAN)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(HEAD_ROW - 1);
            assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo(HEAD_ROW);
            assertThat(workbook.getProperties().getCoreProperties().getTitle()).isEqualTo("Finanzplan");
            assertThat(Optional.ofNullable(
                            workbook.getProperties().getCoreProperties().getCreated()))
                    .hasValueSatisfying(day -> assertThat(day.toInstant()).isEqualTo(VERSION.at()));
        }
    }
}

package de.digicheck.platform.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes workbooks. Amounts are real numbers with the format codes of the reader's language, sums are formulas that carry
 * their value, so that they show without being calculated. A workbook is made in memory.
 */
public final class Workbooks {

    /** Media type of the files. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String PAGE_OF_PAGES = "&P / &N";
    private static final String CREATOR = "DigiCheck";
    private static final int UNITS_OF_A_CHARACTER = 256;

    private Workbooks() {}

    /**
     * A workbook.
     *
     * @param title in its properties
     * @param at when what it says was recorded
     * @param sheets at least one
     */
    public static byte[] write(String title, Instant at, List<WorkSheet> sheets, Locale language) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            CoreProperties properties = workbook.getProperties().getCoreProperties();
            properties.setTitle(title);
            properties.setCreator(CREATOR);
            properties.setCreated(Optional.of(Date.from(at)));
            Styles styles = new Styles(workbook, language);
            sheets.forEach(sheet -> add(workbook.createSheet(sheet.name()), sheet, styles));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(XSSFSheet target, WorkSheet sheet, Styles styles) {
        for (int column = 0; column < sheet.widths().size(); column++) {
            target.setColumnWidth(column, sheet.widths().get(column) * UNITS_OF_A_CHARACTER);
        }
        for (int index = 0; index < sheet.rows().size(); index++) {
            Row row = target.createRow(index);
            List<SheetCell> cells = sheet.rows().get(index);
            for (int column = 0; column < cells.size(); column++) {
                fill(row.createCell(column), cells.get(column), styles);
            }
            if (cells.size() == 1
                    && cells.get(0) instanceof SheetCell.Text text
                    && text.look() == SheetCell.Look.NOTE) {
                spread(row, text.text(), sheet.widths());
            }
        }
        target.createFreezePane(sheet.headColumns(), sheet.headRow() + 1);
        print(target, sheet);
    }

    private static void fill(Cell target, SheetCell cell, Styles styles) {
        target.setCellStyle(styles.of(cell));
        if (cell instanceof SheetCell.Text text && !text.text().isEmpty()) {
            target.setCellValue(text.text());
        } else if (cell instanceof SheetCell.Amount amount) {
            target.setCellValue(amount.amount().amount().doubleValue());
        } else if (cell instanceof SheetCell.Formula formula) {
            target.setCellFormula(formula.formula());
            target.setCellValue(formula.amount().amount().doubleValue());
        } else if (cell instanceof SheetCell.Quantity quantity) {
            target.setCellValue(quantity.number());
        } else if (cell instanceof SheetCell.Day day) {
            target.setCellValue(day.day());
        } else if (cell instanceof SheetCell.Year year) {
            target.setCellValue(year.year());
        }
    }

    /** Lets a sentence run over all columns, in as many lines as it needs. */
    private static void spread(Row row, String text, List<Integer> widths) {
        int characters = Math.max(1, widths.stream().mapToInt(Integer::intValue).sum());
        int lines = Math.max(1, (text.length() + characters - 1) / characters);
        row.setHeightInPoints(lines * row.getSheet().getDefaultRowHeightInPoints());
        if (widths.size() > 1) {
            row.getSheet()
                    .addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, widths.size() - 1));
        }
    }

    private static void print(XSSFSheet target, WorkSheet sheet) {
        PrintSetup setup = target.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        target.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        target.setRepeatingRows(new CellRangeAddress(sheet.headRow(), sheet.headRow(), -1, -1));
        Footer footer = target.getFooter();
        footer.setLeft(sheet.name().replace("&", "&&"));
        footer.setRight(PAGE_OF_PAGES);
    }
}

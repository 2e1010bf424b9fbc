package de.digicheck.platform.xlsx;

import de.digicheck.platform.xlsx.SheetCell.Look;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one workbook; each is made once. */
final class Styles {

    /** Format codes as a German and a British spreadsheet write them for amounts in EUR. */
    private static final String GERMAN_EURO = "#,##0.00\\ [$€-407]";

    private static final String ENGLISH_EURO = "[$€-2]#,##0.00";
    private static final String YEAR = "0";
    private static final String GERMAN_DAY = "dd\\.mm\\.yyyy";
    private static final String ENGLISH_DAY = "dd/mm/yyyy";

    /** Texts, and numbers with as many decimals as they have; {@code 0.##} would leave a comma behind whole ones. */
    private static final String AS_IT_IS = "General";

    private static final short TITLE_POINTS = 14;

    private final XSSFWorkbook workbook;
    private final String euro;
    private final String day;
    private final Map<Key, CellStyle> made = new HashMap<>();

    Styles(XSSFWorkbook workbook, Locale language) {
        this.workbook = workbook;
        boolean german = language.getLanguage().equals(Locale.GERMAN.getLanguage());
        this.euro = german ? GERMAN_EURO : ENGLISH_EURO;
        this.day = german ? GERMAN_DAY : ENGLISH_DAY;
    }

    private record Key(String format, Look look, boolean isText, boolean quoted) {}

    CellStyle of(SheetCell cell) {
        return made.computeIfAbsent(
                new Key(
                        format(cell),
                        cell.look(),
                        cell instanceof SheetCell.Text,
                        cell instanceof SheetCell.Text text && looksLikeFormula(text.text())),
                this::make);
    }

    private String format(SheetCell cell) {
        if (cell instanceof SheetCell.Text || cell instanceof SheetCell.Quantity) {
            return AS_IT_IS;
        }
        if (cell instanceof SheetCell.Day) {
            return day;
        }
        return cell instanceof SheetCell.Year ? YEAR : euro;
    }

    /** Such texts carry the apostrophe that spreadsheets put before them, so that they stay texts when edited. */
    private static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    private CellStyle make(Key key) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        style.setQuotePrefixed(key.quoted());
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(key.isText() ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
        style.setWrapText(key.isText() && key.look() != Look.TITLE);
        switch (key.look()) {
            case PLAIN, NOTE -> {}
            case HEAD -> {
                style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                style.setFont(bold((short) 0));
            }
            case STRONG -> {
                style.setBorderTop(BorderStyle.THIN);
                style.setFont(bold((short) 0));
            }
            case TITLE -> style.setFont(bold(TITLE_POINTS));
        }
        return style;
    }

    private Font bold(short points) {
        Font font = workbook.createFont();
        font.setBold(true);
        if (points > 0) {
            font.setFontHeightInPoints(points);
        }
        return font;
    }
}

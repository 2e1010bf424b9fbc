package de.digicheck.aggregation.csv;

import de.digicheck.aggregation.ParallelSheet;
import de.digicheck.aggregation.Roster;
import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.CellFormat;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Column;
import de.digicheck.questionnaire.ResponseRules;
import de.digicheck.shared.Keys;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.RoleKey;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes the fields of a CSV file as they are parsed and adds each whole row to a sheet. Builds {@code false} when the
 * header cannot be used, so that reading stops.
 */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Boolean> {

    private final Codebook codebook;
    private final Roster roster;
    private final ParallelSheet sheet;
    private final CsvFindings findings;
    private final ResponseRules rules;
    private final CellReader[] readers;

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> units = new HashMap<>();
    private final Map<String, Integer> roles = new HashMap<>();
    private final long[] cells;
    private @Nullable Header header;
    private boolean headerIsGood;
    private boolean rowIsGood;
    private boolean endsInQuotes;
    private long responses;
    private int unit;
    private int role;

    RowHandler(Codebook codebook, Roster roster, ParallelSheet sheet, CsvFindings findings) {
        this.codebook = codebook;
        this.roster = roster;
        this.sheet = sheet;
        this.findings = findings;
        this.rules = ResponseRules.of(codebook);
        this.readers = CellReader.of(codebook.columns());
        this.cells = new long[codebook.columns().size()];
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        Arrays.fill(cells, Cell.BLANK);
        unit = Roster.UNKNOWN;
        role = Roster.NO_ROLE;
        rowIsGood = true;
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
        endsInQuotes = quoted;
        if (!quoted && hasQuote(buffer, offset, length)) {
            bad(field, "stray-quote", "a quote stands inside a field that is not quoted", quotingAdvice());
        }
        Header known = header;
        if (known == null) {
            names.add(new String(buffer, offset, length));
            return;
        }
        int target = known.target(field);
        if (target >= 0) {
            cell(field, target, buffer, offset, length);
        } else if (target == Header.UNIT) {
            unit(field, new String(buffer, offset, length));
        } else if (target == Header.ROLE && length > 0) {
            role(field, new String(buffer, offset, length));
        }
    }

    private static boolean hasQuote(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] == '"') {
                return true;
            }
        }
        return false;
    }

    private void cell(int field, int target, char[] buffer, int offset, int length) {
        if (length == 0) {
            return;
        }
        long cell = readers[target].read(buffer, offset, length);
        if (cell == Cell.INVALID) {
            badCell(field, codebook.columns().get(target), new String(buffer, offset, length));
        } else {
            cells[target] = cell;
        }
    }

    private void badCell(int field, Column column, String text) {
        if (column.format() instanceof CellFormat.Text format) {
            bad(
                    field,
                    "text-too-long",
                    "the text in '" + column.name() + "' has " + text.length() + " characters, at most "
                            + format.maxLength() + " are allowed",
                    "shorten it, or check the quotes around it");
        } else {
            bad(
                    field,
                    "bad-code",
                    CsvFindings.quote(text) + " is no answer to '" + column.name() + "'",
                    "allowed: " + column.format().allowed());
        }
    }

    private void unit(int field, String text) {
        Integer found = units.get(text);
        if (found == null) {
            found = Keys.isKey(text) ? roster.unit(new OrgUnitCode(text)) : Roster.UNKNOWN;
            units.put(text, found);
        }
        unit = found;
        if (unit == Roster.UNKNOWN) {
            bad(
                    field,
                    "unknown-unit",
                    text.isEmpty() ? "the unit is blank" : CsvFindings.quote(text) + " is not a unit",
                    "use a code of the organisation: ASCII letters, digits and hyphens");
        }
    }

    private void role(int field, String text) {
        Integer found = roles.get(text);
        if (found == null) {
            found = Keys.isKey(text) ? roster.role(new RoleKey(text)) : Roster.UNKNOWN;
            roles.put(text, found);
        }
        role = found;
        if (role == Roster.UNKNOWN) {
            bad(
                    field,
                    "unknown-role",
                    CsvFindings.quote(text) + " is not a role group",
                    "use a role key of the organisation, or leave the field blank");
        }
    }

    private void bad(int field, String code, String message, String advice) {
        rowIsGood = false;
        findings.error(code, getStartingLineNumber(), field, message, advice);
    }

    @Override
    protected Boolean buildRecord() {
        if (getRecordType() == RecordType.EMPTY) {
            return true;
        }
        Header known = header;
        if (known == null) {
            if (!delimiterIsComma()) {
                return false;
            }
            header = Header.read(List.copyOf(names), codebook, findings);
            headerIsGood = !findings.findings().hasErrors();
            return true;
        }
        responses++;
        int fields = getFieldCount();
        if (fields != known.size()) {
            bad(
                    Math.min(fields, known.size()) - 1,
                    "wrong-field-count",
                    "the row has " + fields + " fields, the header has " + known.size(),
                    "check commas and quotes; the column after the last item needs no comma");
        }
        if (headerIsGood) {
            rules.contradictions(cells).forEach(this::contradiction);
        }
        if (rowIsGood && headerIsGood) {
            sheet.add(unit, role, cells);
        }
        return true;
    }

    private void contradiction(ResponseRules.Violation violation) {
        int field = requireHeader().fieldOf(codebook.firstColumn(violation.item()));
        bad(field, violation.code(), violation.message(), "correct the answer or leave its fields blank");
    }

    private Header requireHeader() {
        return Objects.requireNonNull(header, "the header is read first");
    }

    private boolean delimiterIsComma() {
        String first = names.get(0);
        if (names.size() == 1 && (first.contains(";") || first.contains("\t") || first.contains("|"))) {
            findings.error(
                    "wrong-delimiter",
                    1,
                    0,
                    "the header has one field only; the fields seem to be separated by another character",
                    "save the file as CSV with commas");
            return false;
        }
        return true;
    }

    /** A quoted field goes on after its closing quote. */
    void brokenQuoting(CsvParseException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        findings.error(
                "broken-quoting",
                getStartingLineNumber(),
                Math.max(0, getFieldCount()),
                "the row cannot be read: " + cause.getMessage() + "; reading stopped here",
                quotingAdvice());
    }

    private static String quotingAdvice() {
        return "put the whole field in quotes and double the quotes inside it";
    }

    /** To be called after the last row. */
    void finish(boolean quotesAreEven) {
        if (names.isEmpty()) {
            findings.error("empty-file", 1, 0, "the file is empty", "the first row names the columns");
        } else if (endsInQuotes && !quotesAreEven) {
            findings.error(
                    "broken-quoting",
                    getStartingLineNumber(),
                    getFieldCount() - 1,
                    "a quote is opened here and never closed",
                    quotingAdvice());
        } else if (responses == 0 && !findings.findings().hasErrors()) {
            findings.error("no-responses", 1, 0, "there is no row below the header", "add at least one response");
        }
    }
}

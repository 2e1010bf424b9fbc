package de.digicheck.invitation.csv;

import de.digicheck.invitation.AddressLine;
import de.digicheck.invitation.Conflict;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a list of addresses: RFC 4180 with comma, or with semicolon as spreadsheets write it in German; header row
 * {@code address,unit} or {@code address,unit,role} in any order; strict UTF-8 with or without byte order mark.
 */
public final class AddressCsv {

    /** Most addresses of one list. */
    public static final int MOST_LINES = 20_000;

    private static final String ADDRESS = "address";
    private static final String UNIT = "unit";
    private static final String ROLE = "role";
    private static final Set<String> COLUMNS = Set.of(ADDRESS, UNIT, ROLE);
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<AddressLine> lines = new ArrayList<>();

    private AddressCsv() {}

    /** A list as it was read; with conflicts it is not complete. */
    public record Read(List<AddressLine> lines, List<Conflict> conflicts) {

        public Read {
            lines = List.copyOf(lines);
            conflicts = List.copyOf(conflicts);
        }

        @Override
        public String toString() {
            return lines.size() + " lines, " + conflicts.size() + " conflicts";
        }
    }

    /** Reads a file. */
    public static Read read(byte[] file) {
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException e) {
            return new Read(List.of(), List.of(new Conflict(1, "not-utf-8", "")));
        }
    }

    /** Reads the text of a file. */
    public static Read read(String text) {
        AddressCsv csv = new AddressCsv();
        csv.readAll(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
        return new Read(csv.lines, csv.conflicts);
    }

    private void readAll(String text) {
        if (text.chars().filter(character -> character == '"').count() % 2 != 0) {
            conflicts.add(new Conflict(1, "broken-quotes", ""));
            return;
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            List<String> header = List.of();
            for (CsvRecord row : reader) {
                if (header.isEmpty()) {
                    header = header(row);
                } else if ((!conflicts.isEmpty() && lines.isEmpty()) || isTooLong(row)) {
                    return;
                } else {
                    add(row, header);
                }
            }
        } catch (CsvParseException e) {
            conflicts.add(new Conflict(
                    lines.isEmpty() ? 1 : lines.get(lines.size() - 1).line() + 1, "broken-quotes", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (lines.isEmpty() && conflicts.isEmpty()) {
            conflicts.add(new Conflict(1, "empty-list", ""));
        }
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.contains(";") && !first.contains(",") ? ';' : ',';
    }

    private List<String> header(CsvRecord row) {
        List<String> names = row.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!COLUMNS.contains(name) || !seen.add(name)) {
                conflicts.add(new Conflict(1, "unknown-column", name));
            }
        }
        for (String needed : List.of(ADDRESS, UNIT)) {
            if (!seen.contains(needed)) {
                conflicts.add(new Conflict(1, "missing-column", needed));
            }
        }
        return names;
    }

    private boolean isTooLong(CsvRecord row) {
        if (lines.size() < MOST_LINES) {
            return false;
        }
        conflicts.add(new Conflict(row.getStartingLineNumber(), "too-many-lines", Integer.toString(MOST_LINES)));
        return true;
    }

    private void add(CsvRecord row, List<String> header) {
        if (row.getFieldCount() != header.size()) {
            conflicts.add(
                    new Conflict(row.getStartingLineNumber(), "field-count", Integer.toString(row.getFieldCount())));
            return;
        }
        lines.add(new AddressLine(
                row.getStartingLineNumber(),
                field(row, header, ADDRESS),
                field(row, header, UNIT),
                field(row, header, ROLE)));
    }

    private static String field(CsvRecord row, List<String> header, String name) {
        int index = header.indexOf(name);
        return index < 0 ? "" : row.getField(index).strip();
    }
}

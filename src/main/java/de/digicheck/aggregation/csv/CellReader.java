package de.digicheck.aggregation.csv;

import de.digicheck.questionnaire.CellFormat;
import de.digicheck.questionnaire.Column;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the cells of columns of one format. Fields of one or two ASCII characters, by far the most, are parsed once and
 * then looked up.
 */
final class CellReader {

    private static final int CHARACTERS = 128;
    private static final long UNKNOWN = Long.MIN_VALUE + 1;

    private final CellFormat format;
    private final long[] known = new long[CHARACTERS * CHARACTERS];

    private CellReader(CellFormat format) {
        this.format = format;
        Arrays.fill(known, UNKNOWN);
    }

    /** A reader for each column. */
    static CellReader[] of(List<Column> columns) {
        Map<CellFormat, CellReader> readers = new HashMap<>();
        return columns.stream()
                .map(column -> readers.computeIfAbsent(column.format(), CellReader::new))
                .toArray(CellReader[]::new);
    }

    /** The cell of a field of at least one character, or {@link de.digicheck.questionnaire.Cell#INVALID}. */
    long read(char[] buffer, int offset, int length) {
        char first = buffer[offset];
        char second = length == 2 ? buffer[offset + 1] : 0;
        if (length > 2 || first >= CHARACTERS || second >= CHARACTERS || (length == 2 && second == 0)) {
            return parse(buffer, offset, length);
        }
        int index = CHARACTERS * first + second;
        if (known[index] == UNKNOWN) {
            known[index] = parse(buffer, offset, length);
        }
        return known[index];
    }

    private long parse(char[] buffer, int offset, int length) {
        return format.parse(new String(buffer, offset, length));
    }
}

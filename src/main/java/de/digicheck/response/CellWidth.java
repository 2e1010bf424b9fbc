package de.digicheck.response;

import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.CellFormat;
import de.digicheck.questionnaire.Column;
import java.math.BigDecimal;
import java.nio.ByteBuffer;

/**
 * How many bytes the cell of a column takes: the fewest that hold every possible answer and the four reserved values. The
 * number 0 is blank, 1 "cannot judge", 2 "does not apply", 3 "not shown", 4 the lowest code; with eight bytes the
 * cell stands as it is.
 *
 * @param lowest lowest code
 * @param highest highest code
 */
record CellWidth(long lowest, long highest, int bytes) {

    private static final int RESERVED = 4;
    private static final int DECIMALS = 6;

    static CellWidth of(Column column) {
        CellFormat format = column.format();
        if (format instanceof CellFormat.ScaleCodes scale) {
            return between(scale.lo(), scale.hi());
        }
        if (format instanceof CellFormat.OptionKeys options) {
            return between(0, options.keys().size() - 1L);
        }
        if (format instanceof CellFormat.Rank rank) {
            return between(1, rank.top());
        }
        return format instanceof CellFormat.Decimal decimal
                ? between(millionths(decimal.min()), millionths(decimal.max()))
                : between(0, 1);
    }

    private static long millionths(BigDecimal number) {
        return number.movePointRight(DECIMALS).longValueExact();
    }

    private static CellWidth between(long lowest, long highest) {
        long span = highest - lowest;
        boolean huge = span < 0 || span > Long.MAX_VALUE - RESERVED;
        int bits = huge ? Long.SIZE : Long.SIZE - Long.numberOfLeadingZeros(span + RESERVED);
        return new CellWidth(lowest, highest, (bits + Byte.SIZE - 1) / Byte.SIZE);
    }

    void write(long cell, ByteBuffer buffer) {
        if (Cell.isCode(cell) ? cell < lowest || cell > highest : cell == Cell.INVALID) {
            throw new IllegalArgumentException("a cell outside " + lowest + ".." + highest);
        }
        long value = bytes == Long.BYTES ? cell : offset(cell);
        for (int shift = (bytes - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            buffer.put((byte) (value >>> shift));
        }
    }

    private long offset(long cell) {
        return Cell.isCode(cell) ? cell - lowest + RESERVED : cell - Cell.BLANK;
    }

    long read(ByteBuffer buffer) {
        long value = 0;
        for (int index = 0; index < bytes; index++) {
            value = value << Byte.SIZE | Byte.toUnsignedLong(buffer.get());
        }
        if (bytes == Long.BYTES) {
            return value;
        }
        return value < RESERVED ? Cell.BLANK + value : value - RESERVED + lowest;
    }
}

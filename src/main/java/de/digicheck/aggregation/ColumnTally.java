package de.digicheck.aggregation;

import de.digicheck.questionnaire.CellFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;

/** How often each code was given in one column. */
final class ColumnTally {

    private final long lowest;
    private final long[] counts;
    private final Map<Long, Long> others = new TreeMap<>();

    ColumnTally(CellFormat format) {
        lowest = lowest(format);
        counts = new long[codes(format)];
    }

    private static long lowest(CellFormat format) {
        if (format instanceof CellFormat.ScaleCodes scale) {
            return scale.lo();
        }
        return format instanceof CellFormat.Rank || format instanceof CellFormat.Text ? 1 : 0;
    }

    /** How many codes are counted in the array; numbers have too many and are counted in the map. */
    private static int codes(CellFormat format) {
        if (format instanceof CellFormat.ScaleCodes scale) {
            return scale.hi() - scale.lo() + 1;
        }
        if (format instanceof CellFormat.OptionKeys options) {
            return options.keys().size();
        }
        if (format instanceof CellFormat.Rank rank) {
            return rank.top();
        }
        if (format instanceof CellFormat.Decimal) {
            return 0;
        }
        return format instanceof CellFormat.Text ? 1 : 2;
    }

    /** Counts a cell that holds a code. */
    void add(long code) {
        long index = code - lowest;
        if (index >= 0 && index < counts.length) {
            counts[(int) index]++;
        } else {
            others.merge(code, 1L, Long::sum);
        }
    }

    void merge(ColumnTally other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
        other.others.forEach((code, count) -> others.merge(code, count, Long::sum));
    }

    /** Codes and how often they were given, ascending; codes of a scale that nobody gave count 0. */
    Map<Long, Long> counts() {
        Map<Long, Long> all = new TreeMap<>(others);
        for (int i = 0; i < counts.length; i++) {
            all.put(lowest + i, counts[i]);
        }
        return all;
    }

    /** The sum of a function of the codes. */
    long total(LongUnaryOperator ofCode) {
        long sum = 0;
        for (Map.Entry<Long, Long> entry : counts().entrySet()) {
            sum += ofCode.applyAsLong(entry.getKey()) * entry.getValue();
        }
        return sum;
    }
}

package de.digicheck.aggregation;

import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.CellFormat;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Column;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Where the counts of a questionnaire lie in the one array that a {@link Tally} has: for each item the people by status,
 * then the codes of its columns. Numbers have too many codes; theirs are counted in maps.
 */
final class TallyLayout {

    private final ItemStatus[] items;
    private final int[] people;
    private final long[] lowest;
    private final int[] codes;
    private final int[] firstCode;
    private final int[] pairs;
    private final int scores;
    private final int size;

    TallyLayout(Codebook codebook, ScorePlan plan) {
        items = codebook.items().stream()
                .map(item -> ItemStatus.of(item, codebook))
                .toArray(ItemStatus[]::new);
        List<Column> columns = codebook.columns();
        lowest = columns.stream().mapToLong(column -> lowest(column.format())).toArray();
        codes = columns.stream().mapToInt(column -> codes(column.format())).toArray();
        people = new int[items.length];
        firstCode = new int[columns.size()];
        size = place();
        scores = plan.scores().size();
        pairs = IntStream.range(0, plan.items().size())
                .filter(item -> plan.items().get(item).isPair())
                .toArray();
    }

    private int place() {
        int next = 0;
        for (int item = 0; item < items.length; item++) {
            people[item] = next;
            next += ItemStatus.STATUSES;
            for (int column = items[item].from(); column < items[item].to(); column++) {
                firstCode[column] = next;
                next += codes[column];
            }
        }
        return next;
    }

    private static long lowest(CellFormat format) {
        if (format instanceof CellFormat.ScaleCodes scale) {
            return scale.lo();
        }
        return format instanceof CellFormat.Rank || format instanceof CellFormat.Text ? 1 : 0;
    }

    /** How many codes are counted in the array. */
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

    /** Length of the array of counts. */
    int size() {
        return size;
    }

    /** Number of scores. */
    int scores() {
        return scores;
    }

    /** Which scored items are importance–satisfaction pairs. */
    int[] pairs() {
        return pairs;
    }

    /**
     * Counts one response.
     *
     * @param counts array of this layout
     * @param others counts of the codes that have no place in the array, by column
     */
    void count(long[] cells, Statuses statuses, long[] counts, Map<Integer, Map<Long, Long>> others) {
        for (int item = 0; item < items.length; item++) {
            int status = statuses.of(item);
            counts[people[item] + status]++;
            if (status == ItemStatus.ANSWERED || !items[item].needsAll()) {
                for (int column = items[item].from(); column < items[item].to(); column++) {
                    if (Cell.isCode(cells[column])) {
                        count(column, cells[column], counts, others);
                    }
                }
            }
        }
    }

    private void count(int column, long code, long[] counts, Map<Integer, Map<Long, Long>> others) {
        long index = code - lowest[column];
        if (index >= 0 && index < codes[column]) {
            counts[firstCode[column] + (int) index]++;
        } else {
            others.computeIfAbsent(column, fresh -> new TreeMap<>()).merge(code, 1L, Long::sum);
        }
    }

    /** How many people did this with an item, one of the constants of {@link ItemStatus}. */
    long people(int item, int status, long[] counts) {
        return counts[people[item] + status];
    }

    /** Codes of an item's column number {@code index}, from 0, and how often they were given, ascending; codes of a scale that nobody gave count 0. */
    Map<Long, Long> codes(int item, int index, long[] counts, Map<Integer, Map<Long, Long>> others) {
        int column = items[item].from() + index;
        Map<Long, Long> all = new TreeMap<>(others.getOrDefault(column, Map.of()));
        for (int code = 0; code < codes[column]; code++) {
            all.put(lowest[column] + code, counts[firstCode[column] + code]);
        }
        return all;
    }
}

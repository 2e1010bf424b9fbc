package de.digicheck.aggregation;

import de.digicheck.statistics.ValueCounts;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts of a group of responses: everything that estimates need of it. Tallies of disjoint groups merge, in any order.
 * Grows with items × distinct values, not with responses.
 */
final class Tally {

    private final TallyLayout layout;
    private final long[] counts;
    private final Map<Integer, Map<Long, Long>> others = new TreeMap<>();
    private final ValueCounts[] scores;
    private final ValueCounts[] deficits;
    private long responses;

    /** A tally of nothing. */
    Tally(TallyLayout layout) {
        this.layout = layout;
        counts = new long[layout.size()];
        scores = Stream.generate(ValueCounts::new).limit(layout.scores()).toArray(ValueCounts[]::new);
        deficits =
                Stream.generate(ValueCounts::new).limit(layout.pairs().length).toArray(ValueCounts[]::new);
    }

    /** Counts one response. */
    void add(long[] cells, Statuses statuses, Scoring scoring) {
        responses++;
        layout.count(cells, statuses, counts, others);
        for (int score = 0; score < scores.length; score++) {
            if (scoring.hasScore(score)) {
                scores[score].add(scoring.score(score));
            }
        }
        for (int pair = 0; pair < deficits.length; pair++) {
            int item = layout.pairs()[pair];
            if (scoring.hasDeficit(item)) {
                deficits[pair].add(scoring.need(item));
            }
        }
    }

    /** Adds the counts of another group. */
    void merge(Tally other) {
        responses += other.responses;
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
        other.others.forEach((column, codes) -> codes.forEach((code, count) ->
                others.computeIfAbsent(column, fresh -> new TreeMap<>()).merge(code, count, Long::sum)));
        for (int i = 0; i < scores.length; i++) {
            scores[i].merge(other.scores[i]);
        }
        for (int i = 0; i < deficits.length; i++) {
            deficits[i].merge(other.deficits[i]);
        }
    }

    long responses() {
        return responses;
    }

    /** How many people did this with the codebook's item number {@code item}: one of the constants of {@link ItemStatus}. */
    long people(int item, int status) {
        return layout.people(item, status, counts);
    }

    /**
     * Codes of an item and how often they were given, ascending; codes of a scale that nobody gave count 0.
     *
     * @param item number of the codebook's item
     * @param column number of the item's column, from 0
     */
    Map<Long, Long> codes(int item, int column) {
        return layout.codes(item, column, counts, others);
    }

    /** Scores of the people in score number {@code index} of the plan. */
    ValueCounts score(int index) {
        return scores[index];
    }

    /** Needs from the importance–satisfaction pair that is scored item number {@code index} of the plan. */
    ValueCounts deficit(int index) {
        return deficits[Arrays.binarySearch(layout.pairs(), index)];
    }
}

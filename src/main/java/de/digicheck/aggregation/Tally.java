package de.digicheck.aggregation;

import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Item;
import de.digicheck.statistics.ValueCounts;
import java.util.List;
import java.util.stream.Stream;

/**
 * Counts of a group of responses: everything that estimates need of it. Tallies of disjoint groups merge, in any order.
 * Grows with items × distinct values, not with responses.
 */
final class Tally {

    private final ItemTally[] items;
    private final ValueCounts[] scores;
    private final ValueCounts[] deficits;
    private long responses;

    Tally(Codebook codebook, ScorePlan plan) {
        List<Item> all = codebook.items();
        items = all.stream().map(item -> new ItemTally(item, codebook)).toArray(ItemTally[]::new);
        scores = Stream.generate(ValueCounts::new).limit(plan.scores().size()).toArray(ValueCounts[]::new);
        deficits = Stream.generate(ValueCounts::new).limit(plan.items().size()).toArray(ValueCounts[]::new);
    }

    /** Counts one response. */
    void add(long[] cells, Scoring scoring) {
        responses++;
        for (ItemTally item : items) {
            item.add(cells);
        }
        for (int score = 0; score < scores.length; score++) {
            if (scoring.hasScore(score)) {
                scores[score].add(scoring.score(score));
            }
        }
        for (int item = 0; item < deficits.length; item++) {
            if (scoring.hasDeficit(item)) {
                deficits[item].add(scoring.need(item));
            }
        }
    }

    /** Adds the counts of another group. */
    void merge(Tally other) {
        responses += other.responses;
        for (int i = 0; i < items.length; i++) {
            items[i].merge(other.items[i]);
        }
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

    /** The tally of the codebook's item number {@code index}. */
    ItemTally item(int index) {
        return items[index];
    }

    /** Scores of the people in score number {@code index} of the plan. */
    ValueCounts score(int index) {
        return scores[index];
    }

    /** Needs from the importance–satisfaction pair that is scored item number {@code index} of the plan. */
    ValueCounts deficit(int index) {
        return deficits[index];
    }
}

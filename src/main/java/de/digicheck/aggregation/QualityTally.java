package de.digicheck.aggregation;

import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Question;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.statistics.ValueCounts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts responses that were given without care (<i>Datenqualität</i>), and their scores.
 *
 * <ul>
 *   <li>Longstring: {@value #LONGEST_RUN} or more identical raw codes in a row over the Likert items and matrix rows, in the
 *       order of the questionnaire. What has no code is passed over.
 *   <li>Zero variance: at least {@value #FEWEST_CODES} codes on these items, all the same.
 *   <li>Break-off: less than a fifth of the items that were shown was dealt with (a code, "cannot judge" or "does not
 *       apply"). Free texts do not count: most people leave them out, and they are kept apart.
 * </ul>
 *
 * <p>References: A. W. Meade, S. B. Craig (2012), Identifying careless responses in survey data, Psychological Methods 17(3),
 * 437–455, <a href="https://doi.org/10.1037/a0028085">doi:10.1037/a0028085</a>. In R: {@code careless::longstring},
 * {@code careless::irv}.
 */
final class QualityTally {

    static final int LONGEST_RUN = 10;
    static final int FEWEST_CODES = 2;
    private static final int BREAK_OFF = 5;

    private final ScorePlan plan;
    private final int[] scales;
    private final int[] items;
    private final ValueCounts[] flaggedScores;
    private long longstring;
    private long zeroVariance;
    private long breakOff;
    private long flagged;

    QualityTally(Codebook codebook, ScorePlan plan) {
        this.plan = plan;
        scales = codebook.items().stream()
                .filter(QualityTally::isAgreement)
                .mapToInt(item -> codebook.firstColumn(item.key()))
                .toArray();
        List<Item> all = codebook.items();
        items = IntStream.range(0, all.size())
                .filter(item -> !(all.get(item).question() instanceof Question.FreeText))
                .toArray();
        flaggedScores =
                Stream.generate(ValueCounts::new).limit(plan.fields().size()).toArray(ValueCounts[]::new);
    }

    private static boolean isAgreement(Item item) {
        return item.question() instanceof Question.Likert || item.question() instanceof Question.Matrix;
    }

    /** Counts one response whose scores were computed. */
    void add(long[] cells, Statuses statuses, Scoring scoring) {
        int flags = codes(cells) + incomplete(statuses);
        if (flags == 0) {
            return;
        }
        flagged++;
        for (int i = 0; i < flaggedScores.length; i++) {
            int score = plan.fields().get(i).score();
            if (scoring.hasScore(score)) {
                flaggedScores[i].add(scoring.score(score));
            }
        }
    }

    /** Looks at the codes on scales; how many flags they raise. */
    private int codes(long[] cells) {
        int answered = 0;
        int run = 0;
        int longest = 0;
        boolean same = true;
        long last = Cell.BLANK;
        for (int column : scales) {
            long code = cells[column];
            if (Cell.isCode(code)) {
                same &= answered == 0 || code == last;
                run = code == last ? run + 1 : 1;
                longest = Math.max(longest, run);
                last = code;
                answered++;
            }
        }
        boolean straight = longest >= LONGEST_RUN;
        boolean uniform = same && answered >= FEWEST_CODES;
        longstring += straight ? 1 : 0;
        zeroVariance += uniform ? 1 : 0;
        return (straight ? 1 : 0) + (uniform ? 1 : 0);
    }

    private int incomplete(Statuses statuses) {
        int shown = 0;
        int done = 0;
        for (int item : items) {
            int status = statuses.of(item);
            shown += status == ItemStatus.NOT_SHOWN ? 0 : 1;
            done += status == ItemStatus.NOT_SHOWN || status == ItemStatus.MISSING ? 0 : 1;
        }
        boolean brokenOff = BREAK_OFF * done < shown;
        breakOff += brokenOff ? 1 : 0;
        return brokenOff ? 1 : 0;
    }

    void merge(QualityTally other) {
        longstring += other.longstring;
        zeroVariance += other.zeroVariance;
        breakOff += other.breakOff;
        flagged += other.flagged;
        for (int i = 0; i < flaggedScores.length; i++) {
            flaggedScores[i].merge(other.flaggedScores[i]);
        }
    }

    /**
     * The estimates.
     *
     * @param town the tally of everybody
     */
    QualityEstimate estimate(Tally town) {
        Map<ActionFieldKey, Long> people = new LinkedHashMap<>();
        Map<ActionFieldKey, OptionalDouble> scores = new LinkedHashMap<>();
        List<ScorePlan.FieldScore> fields = plan.fields();
        for (int i = 0; i < flaggedScores.length; i++) {
            ValueCounts careful = town.score(fields.get(i).score()).without(flaggedScores[i]);
            people.put(fields.get(i).key(), flaggedScores[i].moments().n());
            scores.put(fields.get(i).key(), careful.moments().mean());
        }
        return new QualityEstimate(longstring, zeroVariance, breakOff, flagged, people, scores);
    }
}

package de.digicheck.aggregation;

import java.util.List;

/**
 * Scores of one respondent: y = Σ ω·u / Σ ω over the answered items of a field or goal, if the answered share of the
 * weights is at least one half; items that were not shown or do not apply leave the denominator. The object is used
 * again for every response.
 *
 * <p>Scores are rounded to 2⁻³⁶ (1.5·10⁻¹¹ points), so that equal scores reached by different answers tie exactly.
 *
 * <p>Half rule: J. W. Graham (2009), doi:10.1146/annurev.psych.58.110405.085530.
 */
final class Scoring {

    private static final double GRID = 1L << 36;

    private final ScoredItem[] items;
    private final int[][] members;
    private final double[] needs;
    private final double[] scores;

    Scoring(ScorePlan plan) {
        List<ScoredItem> scored = plan.items();
        items = scored.toArray(ScoredItem[]::new);
        members = plan.scores().stream()
                .map(score -> score.items().stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        needs = new double[items.length];
        scores = new double[members.length];
    }

    /** Computes the scores of one response. */
    void read(long[] cells) {
        for (int item = 0; item < items.length; item++) {
            needs[item] = items[item].need(cells);
        }
        for (int score = 0; score < members.length; score++) {
            scores[score] = mean(members[score]);
        }
    }

    private double mean(int[] members) {
        double all = 0;
        double answered = 0;
        double sum = 0;
        for (int item : members) {
            double need = needs[item];
            double weight = need == ScoredItem.OUTSIDE ? 0 : items[item].weight();
            all += weight;
            if (need >= 0) {
                answered += weight;
                sum += weight * need;
            }
        }
        boolean enough = answered > 0 && 2 * answered >= all;
        return enough ? Math.rint(sum / answered * GRID) / GRID : Double.NaN;
    }

    /** Tells whether the respondent has score number {@code index}. */
    boolean hasScore(int index) {
        return !Double.isNaN(scores[index]);
    }

    /** Score number {@code index}, 0…100. */
    double score(int index) {
        return scores[index];
    }

    /** Need in scored item number {@code index}, 0…100, or a value below 0 or NaN when there is none. */
    double need(int index) {
        return needs[index];
    }

    /** Tells whether scored item number {@code index} is an answered importance–satisfaction pair. */
    boolean hasDeficit(int index) {
        return items[index].isPair() && needs[index] >= 0;
    }
}

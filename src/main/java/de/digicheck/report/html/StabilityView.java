package de.digicheck.report.html;

import de.digicheck.prioritisation.RankStability;
import de.digicheck.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * How certain the rank of a proposal is, in words and as bars.
 *
 * @param priorityClass A, B or C
 * @param interval the ranks of nine in ten runs: {@code 2 bis 5}, or one rank
 * @param finding the same as a sentence
 * @param expected the mean rank
 * @param first share of runs in which it is one of the first three
 * @param bars one a rank
 */
public record StabilityView(
        String priorityClass, String interval, String finding, String expected, String first, List<RankBar> bars) {

    private static final int FIRST_RANKS = 3;
    private static final double WHOLE = 100;
    private static final double WIDTH = 0.8;
    private static final double VISIBLE = 0.002;
    private static final int MOST_LABELS = 12;

    /**
     * Share of runs with a rank. Positions are percentages such as {@code 12.50%}; the tallest bar has the full height.
     *
     * @param labelled whether the rank stands below the bar
     * @param drawn whether the bar is high enough to be seen
     */
    public record RankBar(
            String rank,
            String share,
            boolean likely,
            String x,
            String middle,
            String width,
            String y,
            String height,
            boolean labelled,
            boolean drawn) {}

    static StabilityView of(LocalizedText label, RankStability stability, Words words) {
        String lower = words.numbers().whole(stability.lower());
        String upper = words.numbers().whole(stability.upper());
        boolean one = stability.lower() == stability.upper();
        String project = words.quoted(label);
        return new StabilityView(
                stability.priorityClass().name(),
                one ? lower : words.text("stability.interval", lower, upper),
                one
                        ? words.text("stability.finding-one", project, lower)
                        : words.text("stability.finding", project, lower, upper),
                words.numbers().decimal(stability.expectedRank(), 1),
                words.numbers().percent(stability.top(FIRST_RANKS)),
                bars(stability, words));
    }

    private static List<RankBar> bars(RankStability stability, Words words) {
        List<Double> shares = stability.acceptability();
        List<RankBar> bars = new ArrayList<>();
        double step = WHOLE / shares.size();
        double greatest = shares.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        int every = 1 + (shares.size() - 1) / MOST_LABELS;
        for (int i = 0; i < shares.size(); i++) {
            double share = shares.get(i);
            bars.add(new RankBar(
                    words.numbers().whole(i + 1),
                    words.numbers().percent(share),
                    i + 1 >= stability.lower() && i + 1 <= stability.upper(),
                    Dot.position(step * (i + (1 - WIDTH) / 2)),
                    Dot.position(step * (i + 1.0 / 2)),
                    Dot.position(step * WIDTH),
                    Dot.position(WHOLE * (1 - share / greatest)),
                    Dot.position(WHOLE * share / greatest),
                    i % every == 0,
                    share >= VISIBLE));
        }
        return bars;
    }
}

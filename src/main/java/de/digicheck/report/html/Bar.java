package de.digicheck.report.html;

import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.NeedScale;
import de.digicheck.release.Distribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Answers of an item as one bar around its middle: answers without need to the left, answers with need to the right,
 * whatever the polarity of the item. The whole width stands for twice all answers.
 */
public record Bar(List<Segment> segments) {

    /** More different codes are no steps of a scale. */
    static final int MOST_CODES = 11;

    private static final int DARKEST = 4;
    private static final double HALF = 50;

    /**
     * The answers with one code.
     *
     * @param css heat step of the need that the code stands for
     */
    public record Segment(String x, String width, String css) {}

    /** The bar of an item that is scored and shown. */
    static Optional<Bar> of(Item item, Distribution distribution) {
        Map<Double, Double> byNeed = byNeed(item, distribution);
        if (byNeed.size() < 2 || byNeed.size() > MOST_CODES) {
            return Optional.empty();
        }
        double low = 0;
        for (Map.Entry<Double, Double> share : byNeed.entrySet()) {
            low += share.getKey() < HALF ? share.getValue() : share.getKey() == HALF ? share.getValue() / 2 : 0;
        }
        return Optional.of(new Bar(segments(byNeed, HALF - HALF * low)));
    }

    private static Map<Double, Double> byNeed(Item item, Distribution distribution) {
        Map<Double, Double> byNeed = new TreeMap<>(Comparator.naturalOrder());
        Optional<NeedScale> scale = item.needScale();
        if (scale.isEmpty()) {
            return byNeed;
        }
        distribution.shares().forEach((code, share) -> {
            OptionalDouble value = CodeLabels.value(item, code);
            if (value.isPresent() && share.value().isPresent()) {
                byNeed.put(scale.get().need(value.getAsDouble()), share.value().getAsDouble());
            }
        });
        return byNeed;
    }

    private static List<Segment> segments(Map<Double, Double> byNeed, double start) {
        List<Segment> segments = new ArrayList<>();
        double x = start;
        for (Map.Entry<Double, Double> share : byNeed.entrySet()) {
            double width = HALF * share.getValue();
            if (width > 0) {
                long step = Math.round(share.getKey() / 100 * DARKEST);
                segments.add(new Segment(Dot.position(x), Dot.position(width), "s" + step));
            }
            x += width;
        }
        return segments;
    }
}

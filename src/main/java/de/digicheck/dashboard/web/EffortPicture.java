package de.digicheck.dashboard.web;

import de.digicheck.dashboard.EffortMap;
import de.digicheck.shared.Language;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Effort and benefit as a picture. Positions are percentages such as {@code 58.20%}, so that it fits any width.
 *
 * @param axis word of the means: effort or cost
 * @param best ranks of the efficient proposals in words, from little to much effort
 * @param efficient keys of these proposals
 * @param zone where effort is small enough for a quick win
 * @param withoutEffort proposals that cannot be drawn
 */
record EffortPicture(
        String axis,
        List<Bubble> bubbles,
        List<Line> frontier,
        String zone,
        List<Tick> efforts,
        List<Tick> benefits,
        String best,
        Set<String> efficient,
        int withoutEffort) {

    private static final double[] EFFORT_TICKS = {0, 0.04, 0.2, 0.5, 1};
    private static final int BENEFIT_TICKS = 4;
    private static final double SMALLEST = 11;
    private static final double LARGEST = 20;
    private static final double WHOLE = 100;

    private static final Comparator<EffortMap.Point> BEST_ON_TOP = Comparator.comparing(
                    (EffortMap.Point point) -> point.quickWin() || point.efficient())
            .thenComparing(Comparator.comparingInt(EffortMap.Point::rank).reversed());

    /** A proposal. */
    record Bubble(int rank, String x, String y, String radius, String css) {}

    /** A straight piece of the line of efficient proposals. */
    record Line(String x1, String y1, String x2, String y2) {}

    /** A number on an axis. */
    record Tick(String at, String text) {}

    static EffortPicture of(EffortMap map, Language language) {
        NumberFormat numbers = NumberFormat.getInstance(language.locale());
        return new EffortPicture(
                map.axis().name().toLowerCase(Locale.ROOT),
                map.points().stream()
                        .sorted(BEST_ON_TOP)
                        .map(EffortPicture::bubble)
                        .toList(),
                lines(map.frontier()),
                percent(map.place(map.quickEffort())),
                DoubleStream.of(EFFORT_TICKS)
                        .map(share -> share * map.effortEnd())
                        .mapToObj(effort -> new Tick(percent(map.place(effort)), numbers.format(effort)))
                        .toList(),
                IntStream.rangeClosed(0, BENEFIT_TICKS)
                        .mapToDouble(step -> (double) step / BENEFIT_TICKS)
                        .mapToObj(share ->
                                new Tick(percent(WHOLE - WHOLE * share), numbers.format(share * map.benefitEnd())))
                        .toList(),
                String.join(
                        ", ",
                        map.frontier().stream()
                                .map(point -> String.valueOf(point.rank()))
                                .toList()),
                map.frontier().stream().map(EffortMap.Point::project).collect(Collectors.toSet()),
                map.withoutEffort());
    }

    private static Bubble bubble(EffortMap.Point point) {
        String css = (point.quickWin() ? "quick" : "other") + (point.efficient() ? " efficient" : "");
        String radius = String.format(Locale.ROOT, "%.1f", SMALLEST + (LARGEST - SMALLEST) * point.size());
        return new Bubble(point.rank(), percent(point.x()), percent(WHOLE - point.y()), radius, css);
    }

    /** Steps: the best benefit up to each effort. */
    private static List<Line> lines(List<EffortMap.Point> frontier) {
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < frontier.size(); i++) {
            EffortMap.Point left = frontier.get(i - 1);
            EffortMap.Point right = frontier.get(i);
            String corner = percent(right.x());
            lines.add(new Line(percent(left.x()), percent(WHOLE - left.y()), corner, percent(WHOLE - left.y())));
            lines.add(new Line(corner, percent(WHOLE - left.y()), corner, percent(WHOLE - right.y())));
        }
        return lines;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}

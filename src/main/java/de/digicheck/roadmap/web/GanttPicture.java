package de.digicheck.roadmap.web;

import de.digicheck.roadmap.PlannedProject;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.shared.Language;
import de.digicheck.shared.ProjectKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * When projects run, as a picture: across percentages such as {@code 58.20%}, so that it fits any width, down pixels. A
 * bar begins with the fiscal year and lasts as many months as the project; one whose months are not known a year.
 *
 * @param height in pixels
 * @param arrows from the end of what is required to the start of what requires it
 */
record GanttPicture(int height, List<Bar> bars, List<Arrow> arrows, List<Tick> years, List<String> quarters) {

    private static final int TOP = 28;
    private static final int ROW = 44;
    private static final int BAR = 20;
    private static final int LABEL = 15;
    private static final double MONTHS = 12;
    private static final int QUARTERS = 4;
    private static final double WHOLE = 100;

    /**
     * A project.
     *
     * @param anchor at which end its name stands
     * @param css how certain its cost is
     */
    record Bar(String label, String x, String width, int y, int labelY, String labelX, String anchor, String css) {}

    /** A line across, then a line down. */
    record Arrow(String fromX, int fromY, String toX, int toY) {}

    /** A fiscal year. */
    record Tick(String x, String text) {}

    /** The projects of a version. */
    static GanttPicture of(RoadmapVersion version, Language language) {
        int years = version.budget().years().size();
        Map<ProjectKey, Place> places = new LinkedHashMap<>();
        for (PlannedProject project : version.projects()) {
            double from = (double) (project.start().value() - version.budget().firstYear()) / years;
            double length = project.months().orElse(MONTHS) / MONTHS / years;
            places.put(project.key(), new Place(places.size(), from, Math.min(1, from + length)));
        }
        List<Bar> bars = version.projects().stream()
                .map(project -> places.getOrDefault(project.key(), Place.NONE).bar(project, language))
                .toList();
        return new GanttPicture(
                TOP + ROW * places.size() + 4,
                bars,
                arrows(version, places),
                IntStream.range(0, years)
                        .mapToObj(year -> new Tick(
                                percent((double) year / years),
                                Integer.toString(version.budget().firstYear() + year)))
                        .toList(),
                IntStream.rangeClosed(0, QUARTERS * years)
                        .mapToObj(quarter -> percent((double) quarter / (QUARTERS * years)))
                        .toList());
    }

    private static List<Arrow> arrows(RoadmapVersion version, Map<ProjectKey, Place> places) {
        List<Arrow> arrows = new ArrayList<>();
        for (PlannedProject project : version.projects()) {
            Place to = places.getOrDefault(project.key(), Place.NONE);
            project.requires().stream()
                    .filter(places::containsKey)
                    .map(required -> places.getOrDefault(required, Place.NONE))
                    .forEach(from ->
                            arrows.add(new Arrow(percent(from.to()), from.middle(), percent(to.from()), to.middle())));
        }
        return arrows;
    }

    private record Place(int row, double from, double to) {

        static final Place NONE = new Place(0, 0, 0);

        int y() {
            return TOP + ROW * row + ROW - BAR - 4;
        }

        int middle() {
            return y() + BAR / 2;
        }

        Bar bar(PlannedProject project, Language language) {
            boolean left = from < 0.5;
            return new Bar(
                    project.label().in(language),
                    percent(from),
                    percent(Math.max(to - from, 0.01)),
                    y(),
                    TOP + ROW * row + LABEL,
                    percent(left ? from : to),
                    left ? "start" : "end",
                    project.certainty().name().toLowerCase(Locale.ROOT));
        }
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * WHOLE);
    }
}

package de.digicheck.roadmap.web;

import de.digicheck.roadmap.PlannedProject;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.shared.Language;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When projects run, as a table for paper: one column a fiscal year, in it a bar over the quarters in which a project is
 * under way. As in {@link GanttPicture} it begins with its fiscal year; one whose months are not known takes a year.
 */
record TimeTable(List<String> years, List<Row> rows) {

    private static final int QUARTERS = 4;
    private static final double MONTHS = 12;
    private static final double MONTHS_OF_A_QUARTER = 3;
    private static final int QUARTER_PER_CENT = 25;

    /** A project; one span for each year. */
    record Row(String label, boolean assumption, List<Span> spans) {}

    /**
     * The quarters of one year in which a project is under way.
     *
     * @param first 1…4; 0 when it is not
     * @param last the same as the first for one quarter
     * @param style where the bar stands in its column
     */
    record Span(int first, int last, String style) {

        static Span of(int from, int to) {
            int first = Math.max(from, 0);
            int last = Math.min(to, QUARTERS);
            return first >= last
                    ? new Span(0, 0, "")
                    : new Span(
                            first + 1,
                            last,
                            "margin-left: " + first * QUARTER_PER_CENT + "%; width: "
                                    + (last - first) * QUARTER_PER_CENT + "%");
        }
    }

    static TimeTable of(RoadmapVersion version, Language language) {
        int years = version.budget().years().size();
        int first = version.firstYear().value();
        return new TimeTable(
                IntStream.range(0, years)
                        .mapToObj(year -> Integer.toString(first + year))
                        .toList(),
                version.projects().stream()
                        .map(project -> row(project, first, years, language))
                        .toList());
    }

    private static Row row(PlannedProject project, int first, int years, Language language) {
        int length = Math.max(1, (int) Math.ceil(project.months().orElse(MONTHS) / MONTHS_OF_A_QUARTER));
        int start = (project.start().value() - first) * QUARTERS;
        return new Row(
                project.label().in(language),
                !project.assumptions().isEmpty(),
                IntStream.range(0, years)
                        .mapToObj(year -> Span.of(start - year * QUARTERS, start + length - year * QUARTERS))
                        .toList());
    }
}

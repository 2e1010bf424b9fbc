package de.digicheck.report.html;

import de.digicheck.projectcatalogue.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When the projects of a plan run: across percentages such as {@code 58.20%}, down pixels. A bar begins with the fiscal
 * year and lasts as many months as the project; one whose months are not known a year.
 *
 * @param height in pixels
 * @param grid where quarters begin
 */
public record PlanPicture(int height, List<Bar> bars, List<Tick> years, List<String> grid) {

    private static final int TOP = 28;
    private static final int ROW = 44;
    private static final int BAR_BELOW = 20;
    private static final int LABEL_BELOW = 15;
    private static final int BOTTOM = 4;
    private static final int QUARTERS = 4;
    private static final double MONTHS = 12;
    private static final double WHOLE = 100;

    /**
     * A project.
     *
     * @param anchor at which end of the bar its name stands
     */
    public record Bar(String label, String x, String width, int y, String labelX, int labelY, String anchor) {}

    /** A fiscal year. */
    public record Tick(String x, String text) {}

    /** A project and the year in which it starts, counted from 0. */
    record Started(Project project, int year) {}

    static PlanPicture of(List<Started> projects, int firstYear, int years, Words words) {
        List<Bar> bars = new ArrayList<>();
        for (Started started : projects) {
            bars.add(bar(started, bars.size(), years, words));
        }
        return new PlanPicture(
                TOP + ROW * bars.size() + BOTTOM,
                bars,
                IntStream.range(0, years)
                        .mapToObj(year -> new Tick(at(year, years), Integer.toString(firstYear + year)))
                        .toList(),
                IntStream.rangeClosed(0, QUARTERS * years)
                        .mapToObj(quarter -> at(quarter, QUARTERS * years))
                        .toList());
    }

    private static Bar bar(Started started, int row, int years, Words words) {
        double from = (double) started.year() / years;
        double length = started.project().means().months().orElse(MONTHS) / MONTHS / years;
        double to = Math.min(1, from + length);
        boolean left = from < 0.5;
        return new Bar(
                words.label(started.project().label()),
                Dot.position(WHOLE * from),
                Dot.position(WHOLE * Math.max(to - from, 0.01)),
                TOP + ROW * row + BAR_BELOW,
                Dot.position(WHOLE * (left ? from : to)),
                TOP + ROW * row + LABEL_BELOW,
                left ? "start" : "end");
    }

    private static String at(int part, int of) {
        return Dot.position(WHOLE * part / of);
    }
}

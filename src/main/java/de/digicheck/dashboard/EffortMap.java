package de.digicheck.dashboard;

import de.digicheck.prioritisation.EfficientFrontier;
import de.digicheck.prioritisation.EfficientFrontier.Axis;
import de.digicheck.prioritisation.RankedProject;
import java.util.Comparator;
import java.util.List;

/**
 * Means and benefit of proposals (<i>Aufwand und Nutzen</i>), as points of a picture. Means run by their square root, so
 * that small projects do not lie on each other.
 *
 * @param axis which means: effort in person-days, or cost in EUR
 * @param points proposals whose means are known, by rank
 * @param effortEnd means at the right end
 * @param benefitEnd points of benefit at the upper end
 * @param quickEffort means up to which a proposal can be a quick win
 * @param withoutEffort proposals that cannot be drawn
 */
public record EffortMap(
        Axis axis, List<Point> points, double effortEnd, double benefitEnd, double quickEffort, int withoutEffort) {

    private static final double WHOLE = 100;
    private static final double[] STEPS = {1, 2, 4, 6, 8};

    /**
     * A proposal.
     *
     * @param x place between the left and the right end, 0…100
     * @param y place between the lower and the upper end, 0…100
     * @param size the other means, root of their share of the greatest, 0…1; 0 where not known
     * @param quickWin whether it is a quick win
     * @param efficient whether no proposal brings more benefit for no more means
     */
    public record Point(
            String project, int rank, double x, double y, double size, boolean quickWin, boolean efficient) {}

    public EffortMap {
        points = List.copyOf(points);
    }

    /**
     * Draws proposals by their effort.
     *
     * @param quickEffort effort up to which a proposal can be a quick win
     */
    public static EffortMap of(List<RankedProject> projects, double quickEffort) {
        return of(projects, Axis.EFFORT, quickEffort);
    }

    /**
     * Draws proposals by their means.
     *
     * @param quick means up to which a proposal can be a quick win
     */
    public static EffortMap of(List<RankedProject> projects, Axis axis, double quick) {
        List<RankedProject> all =
                projects.stream().filter(RankedProject::isProposal).toList();
        List<RankedProject> drawn =
                all.stream().filter(project -> axis.of(project).isPresent()).toList();
        Axis other = axis == Axis.EFFORT ? Axis.COST : Axis.EFFORT;
        double end = end(Math.max(quick, greatest(drawn, axis)));
        double benefitEnd =
                end(drawn.stream().mapToDouble(RankedProject::benefit).max().orElse(1));
        double largest = Math.max(1, greatest(drawn, other));
        List<RankedProject> efficient = EfficientFrontier.of(drawn, axis).projects();
        List<Point> points = drawn.stream()
                .map(project -> new Point(
                        project.key().value(),
                        project.rank().orElseThrow(),
                        place(axis.of(project).orElseThrow(), end),
                        WHOLE * project.benefit() / benefitEnd,
                        Math.sqrt(other.of(project).orElse(0) / largest),
                        project.quickWin().value().orElse(false),
                        efficient.contains(project)))
                .toList();
        return new EffortMap(axis, points, end, benefitEnd, quick, all.size() - drawn.size());
    }

    private static double greatest(List<RankedProject> projects, Axis axis) {
        return projects.stream()
                .mapToDouble(project -> axis.of(project).orElse(0))
                .max()
                .orElse(1);
    }

    /** Place of an effort between the left and the right end, 0…100. */
    public double place(double effort) {
        return place(effort, effortEnd);
    }

    /** The efficient proposals, from little to much effort. */
    public List<Point> frontier() {
        return points.stream()
                .filter(Point::efficient)
                .sorted(Comparator.comparingDouble(Point::x))
                .toList();
    }

    private static double place(double effort, double end) {
        return WHOLE * Math.sqrt(effort / end);
    }

    /** The next round number with one digit that is not zero, 1 or an even one. */
    private static double end(double greatest) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(greatest, 1))));
        for (double step : STEPS) {
            if (greatest <= step * power) {
                return step * power;
            }
        }
        return 10 * power;
    }
}

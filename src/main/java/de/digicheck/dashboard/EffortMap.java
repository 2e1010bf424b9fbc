package de.digicheck.dashboard;

import de.digicheck.prioritisation.RankedProject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Effort and benefit of proposals (<i>Aufwand und Nutzen</i>), as points of a picture. Effort runs by its square root, so
 * that small projects do not lie on each other.
 *
 * @param points proposals whose effort is known, by rank
 * @param effortEnd person-days at the right end
 * @param benefitEnd points of benefit at the upper end
 * @param quickEffort effort up to which a proposal can be a quick win
 * @param withoutEffort proposals that cannot be drawn
 */
public record EffortMap(
        List<Point> points, double effortEnd, double benefitEnd, double quickEffort, int withoutEffort) {

    private static final double WHOLE = 100;
    private static final double[] STEPS = {1, 2, 4, 6, 8};

    /**
     * A proposal.
     *
     * @param x place between the left and the right end, 0…100
     * @param y place between the lower and the upper end, 0…100
     * @param quickWin whether it is a quick win
     * @param efficient whether no proposal brings more benefit for no more effort
     */
    public record Point(String project, int rank, double x, double y, boolean quickWin, boolean efficient) {}

    public EffortMap {
        points = List.copyOf(points);
    }

    /**
     * Draws proposals.
     *
     * @param quickEffort effort up to which a proposal can be a quick win
     */
    public static EffortMap of(List<RankedProject> projects, double quickEffort) {
        List<RankedProject> all =
                projects.stream().filter(RankedProject::isProposal).toList();
        List<RankedProject> drawn =
                all.stream().filter(project -> project.effortDays().isPresent()).toList();
        double effortEnd = end(Math.max(
                quickEffort, drawn.stream().mapToDouble(EffortMap::effort).max().orElse(1)));
        double benefitEnd =
                end(drawn.stream().mapToDouble(RankedProject::benefit).max().orElse(1));
        List<RankedProject> efficient = efficient(drawn);
        List<Point> points = drawn.stream()
                .map(project -> new Point(
                        project.key().value(),
                        project.rank().orElseThrow(),
                        place(effort(project), effortEnd),
                        WHOLE * project.benefit() / benefitEnd,
                        project.quickWin().value().orElse(false),
                        efficient.contains(project)))
                .toList();
        return new EffortMap(points, effortEnd, benefitEnd, quickEffort, all.size() - drawn.size());
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

    private static double effort(RankedProject project) {
        return project.effortDays().orElseThrow();
    }

    private static List<RankedProject> efficient(List<RankedProject> projects) {
        List<RankedProject> sorted = new ArrayList<>(projects);
        sorted.sort(Comparator.comparingDouble(EffortMap::effort)
                .thenComparing(
                        Comparator.comparingDouble(RankedProject::benefit).reversed()));
        List<RankedProject> efficient = new ArrayList<>();
        double best = 0;
        for (RankedProject project : sorted) {
            if (project.benefit() > best) {
                best = project.benefit();
                efficient.add(project);
            }
        }
        return efficient;
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

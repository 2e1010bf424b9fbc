package de.digicheck.prioritisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Efficient frontier (<i>höchster Nutzen für die Mittel</i>): the proposals that no other one beats. A proposal is beaten
 * when another has at least its benefit for at most its means, and more benefit or fewer means. Equal ones are all
 * efficient. Proposals without benefit, and those whose means are not known, are left out.
 *
 * @param projects from few to many means; benefit rises with them
 */
public record EfficientFrontier(Axis axis, List<RankedProject> projects) {

    public EfficientFrontier {
        projects = List.copyOf(projects);
    }

    /** Which means. */
    public enum Axis {
        /** Person-days of all teams. */
        EFFORT,
        /** Expenses until the end of the first year and investments, EUR. */
        COST;

        /** The means of a project in the unit of the axis; empty when not known. */
        public OptionalDouble of(RankedProject project) {
            return this == EFFORT
                    ? project.effortDays()
                    : project.cost()
                            .map(cost -> OptionalDouble.of(cost.amount().doubleValue()))
                            .orElse(OptionalDouble.empty());
        }
    }

    /** The frontier of some projects. */
    public static EfficientFrontier of(List<RankedProject> projects, Axis axis) {
        List<RankedProject> sorted = new ArrayList<>(projects.stream()
                .filter(project -> project.isProposal() && axis.of(project).isPresent())
                .toList());
        sorted.sort(Comparator.comparingDouble(
                        (RankedProject project) -> axis.of(project).orElseThrow())
                .thenComparing(
                        Comparator.comparingDouble(RankedProject::benefit).reversed()));
        List<RankedProject> efficient = new ArrayList<>();
        double best = 0;
        double means = 0;
        for (RankedProject project : sorted) {
            double own = axis.of(project).orElseThrow();
            boolean better = project.benefit() > best + Assessment.SAME;
            boolean equal =
                    !efficient.isEmpty() && own == means && Math.abs(project.benefit() - best) <= Assessment.SAME;
            if (better || equal) {
                efficient.add(project);
                best = Math.max(best, project.benefit());
                means = own;
            }
        }
        return new EfficientFrontier(axis, efficient);
    }
}

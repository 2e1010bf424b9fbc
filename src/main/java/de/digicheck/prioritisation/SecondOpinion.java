package de.digicheck.prioritisation;

import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import de.digicheck.statistics.RankCorrelation;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Second opinion (<i>Zweitmeinung</i>): how two other methods would order the same proposals with the same weights, and
 * how far they agree with the benefit. For reflection only; ranks follow from the benefit, because both methods let the
 * order of two projects depend on which others are there. Values that are not known count 0, as in the benefit.
 *
 * @param rows by rank
 * @param closeness agreement of the benefit with {@link Topsis}
 * @param flow agreement of the benefit with {@link Promethee}
 */
public record SecondOpinion(List<Row> rows, Agreement closeness, Agreement flow) {

    public SecondOpinion {
        rows = List.copyOf(rows);
    }

    /**
     * A proposal by three methods. Equal values share their mean rank, in all three columns of ranks.
     *
     * @param rank by benefit
     * @param closeness to the best of these projects, 0…1
     * @param closenessRank 1 = closest
     * @param flow net flow, −1…1: how far it is preferred to the others
     * @param flowRank 1 = greatest flow
     */
    public record Row(
            ProjectKey project,
            LocalizedText label,
            int rank,
            double closeness,
            double closenessRank,
            double flow,
            double flowRank) {}

    /**
     * How alike two orders are.
     *
     * @param kendall τ_b, −1…1; empty when one order ties everything
     * @param spearman ρ, −1…1; likewise
     */
    public record Agreement(OptionalDouble kendall, OptionalDouble spearman) {

        static Agreement of(double[] one, double[] other) {
            return new Agreement(RankCorrelation.kendall(one, other), RankCorrelation.spearman(one, other));
        }
    }

    /** The opinion on ranked projects; those that are done are left out. */
    public static SecondOpinion on(Ranking ranking) {
        List<RankedProject> projects = ranking.proposals();
        double[][] values = projects.stream().map(SecondOpinion::values).toArray(double[][]::new);
        double[] weights =
                projects.stream().findFirst().map(SecondOpinion::weights).orElse(new double[0]);
        double[] benefits = projects.stream()
                .mapToDouble(project -> rounded(project.benefit()))
                .toArray();
        double[] closeness = rounded(Topsis.closeness(values, weights));
        double[] flows = rounded(Promethee.netFlows(values, weights));
        double[] closenessRanks = RankCorrelation.ranks(negative(closeness));
        double[] flowRanks = RankCorrelation.ranks(negative(flows));
        List<Row> rows = IntStream.range(0, values.length)
                .mapToObj(i -> new Row(
                        projects.get(i).key(),
                        projects.get(i).label(),
                        projects.get(i).rank().orElseThrow(),
                        closeness[i],
                        closenessRanks[i],
                        flows[i],
                        flowRanks[i]))
                .toList();
        return new SecondOpinion(rows, Agreement.of(benefits, closeness), Agreement.of(benefits, flows));
    }

    private static double[] values(RankedProject project) {
        return project.contributions().stream()
                .mapToDouble(contribution -> contribution.value().orElse(0))
                .toArray();
    }

    private static double[] weights(RankedProject project) {
        return project.contributions().stream()
                .mapToDouble(Contribution::weight)
                .toArray();
    }

    /** Keeps rounding noise from breaking ties. */
    private static double rounded(double value) {
        return Math.round(value / Assessment.SAME) * Assessment.SAME;
    }

    private static double[] rounded(double[] values) {
        return Arrays.stream(values).map(SecondOpinion::rounded).toArray();
    }

    private static double[] negative(double[] values) {
        return Arrays.stream(values).map(value -> -value).toArray();
    }
}

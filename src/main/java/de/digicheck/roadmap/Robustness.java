package de.digicheck.roadmap;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * How much a plan depends on what is uncertain: the problem is solved in many draws of values and costs, and each project
 * is judged by the share of draws in which it starts. Draws without a plan count as draws in which nothing starts.
 *
 * <p>Reference: Liesiö, Mild and Salo, Preference programming for robust portfolio modeling and project selection, European
 * Journal of Operational Research 181 (2007), doi:10.1016/j.ejor.2005.12.041.
 */
public final class Robustness {

    /** Draws for a plan; the standard error of a share is at most .035. */
    public static final int DRAWS = 200;

    private static final double CORE = 0.9;
    private static final double OUT = 0.1;

    private Robustness() {}

    /** What the share of draws means. */
    public enum Standing {
        /** Starts in at least 90 % of the draws. */
        CORE,
        /** Depends on what is uncertain. */
        DEPENDS,
        /** Starts in at most 10 % of the draws. */
        OUT
    }

    /**
     * How often a project starts.
     *
     * @param frequency share of the draws, 0…1
     */
    public record Inclusion(double frequency) {

        /** What the share means. */
        public Standing standing() {
            if (frequency >= CORE) {
                return Standing.CORE;
            }
            return frequency <= OUT ? Standing.OUT : Standing.DEPENDS;
        }
    }

    /**
     * Values and costs in one draw.
     *
     * @param values units of value by project; a project that is not named keeps its value
     * @param costFactors by which its money grows or shrinks, ≥ 0; 1 where none is named. Days stay
     */
    public record Draw(Map<String, Long> values, Map<String, Double> costFactors) {

        public Draw {
            values = Map.copyOf(values);
            costFactors = Map.copyOf(costFactors);
        }

        /** A problem with these values and costs; amounts are rounded up. */
        public PortfolioProblem applied(PortfolioProblem problem) {
            return problem.with(problem.candidates().stream().map(this::applied).toList());
        }

        private Candidate applied(Candidate candidate) {
            double factor = costFactors.getOrDefault(candidate.key(), 1.0);
            return new Candidate(
                    candidate.key(),
                    values.getOrDefault(candidate.key(), candidate.value()),
                    candidate.cost().stream()
                            .map(amount -> times(amount, factor))
                            .toList(),
                    candidate.demands().stream()
                            .map(demand -> demand.resource().kind().isMoney() ? times(demand, factor) : demand)
                            .toList(),
                    candidate.timing(),
                    candidate.requires(),
                    candidate.excludes(),
                    candidate.mandatory());
        }

        private static Demand times(Demand demand, double factor) {
            return new Demand(
                    demand.resource(),
                    demand.byYear().stream()
                            .map(amount -> times(amount, factor))
                            .toList());
        }

        private static long times(long amount, double factor) {
            return (long) Math.ceil(amount * factor);
        }
    }

    /**
     * Solves all draws.
     *
     * @param draws how many, ≥ 1
     * @param problem the problem of a draw, counted from 0; all with the same projects
     * @param limit for each draw
     */
    public static SortedMap<String, Inclusion> of(
            int draws, IntFunction<PortfolioProblem> problem, PortfolioSolver solver, SearchLimit limit) {
        SortedMap<String, Integer> starts = new TreeMap<>();
        for (int draw = 0; draw < draws; draw++) {
            PortfolioProblem drawn = problem.apply(draw);
            Portfolio plan = solver.solve(drawn, limit);
            drawn.candidates()
                    .forEach(candidate ->
                            starts.merge(candidate.key(), plan.contains(candidate.key()) ? 1 : 0, Integer::sum));
        }
        SortedMap<String, Inclusion> inclusions = new TreeMap<>();
        starts.forEach((key, count) -> inclusions.put(key, new Inclusion(count / (double) draws)));
        return inclusions;
    }
}

package de.digicheck.roadmap;

import de.digicheck.roadmap.Resource.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A portfolio with one budget, as {@code plan --instance} reads it. Cost and days fall wholly into the year of the start.
 *
 * @param budget one amount ≥ 0 for each year
 * @param capacityDays person-days, one amount ≥ 0 for each year; empty = not scarce
 */
public record PlanInstance(
        List<Project> projects, int years, List<BigDecimal> budget, Optional<List<BigDecimal>> capacityDays) {

    public PlanInstance {
        projects = List.copyOf(projects);
        budget = List.copyOf(budget);
        capacityDays = capacityDays.map(List::copyOf);
    }

    /**
     * One project.
     *
     * @param value in each year from its start to the horizon
     * @param duration years, ≥ 1
     */
    public record Project(
            String key,
            BigDecimal value,
            BigDecimal cost,
            BigDecimal effortDays,
            Set<String> requires,
            Set<String> excludes,
            boolean mandatory,
            int duration) {}

    /** The units of money and days in {@link #problem()}. */
    public Map<Kind, Units> units() {
        return Map.of(
                Kind.BUDGET, Units.of(all(Project::cost, budget), years),
                Kind.PERSON_DAYS, Units.of(all(Project::effortDays, capacityDays.orElse(List.of())), years));
    }

    /** The same as whole numbers. */
    public PortfolioProblem problem() {
        Units values = Units.of(all(Project::value, List.of()), years * (years + 1) / 2);
        Units money = units().getOrDefault(Kind.BUDGET, values);
        Units days = units().getOrDefault(Kind.PERSON_DAYS, values);
        List<Capacity> capacities = new ArrayList<>();
        capacities.add(capacity(Kind.BUDGET, budget, money));
        capacityDays.ifPresent(amounts -> capacities.add(capacity(Kind.PERSON_DAYS, amounts, days)));
        List<Candidate> candidates = projects.stream()
                .map(project -> new Candidate(
                        project.key(),
                        values.nearest(project.value()),
                        List.of(money.enoughFor(project.cost())),
                        Stream.of(
                                        demand(Kind.BUDGET, money.enoughFor(project.cost())),
                                        demand(Kind.PERSON_DAYS, days.enoughFor(project.effortDays())))
                                .toList(),
                        Timing.anyTime(project.duration()),
                        project.requires(),
                        project.excludes(),
                        project.mandatory()))
                .toList();
        return new PortfolioProblem(years, candidates, capacities, List.of());
    }

    private List<BigDecimal> all(Function<Project, BigDecimal> amount, List<BigDecimal> more) {
        return Stream.concat(projects.stream().map(amount), more.stream()).toList();
    }

    private static Demand demand(Kind kind, long amount) {
        return new Demand(Resource.of(kind), List.of(amount));
    }

    private static Capacity capacity(Kind kind, List<BigDecimal> amounts, Units units) {
        return new Capacity(
                Resource.of(kind), amounts.stream().map(units::within).toList());
    }

    /** Σ value · (years − start + 1) of a plan. */
    public BigDecimal objective(SortedMap<String, Integer> start) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Project project : projects) {
            Integer year = start.get(project.key());
            if (year != null) {
                sum = sum.add(project.value().multiply(BigDecimal.valueOf(years - year + 1L)));
            }
        }
        return sum;
    }
}

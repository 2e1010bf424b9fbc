package de.digicheck.roadmap;

import de.digicheck.roadmap.Resource.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A portfolio with one budget, as {@code plan --instance} reads it. Cost and days fall wholly into the year of the start.
 *
 * @param budget one amount ≥ 0 for each year
 * @param capacityDays person-days, one amount ≥ 0 for each year; empty = not scarce
 * @param projectsPerUnit how many projects at most are under way in each unit, one number ≥ 0 for each year; empty = any
 */
public record PlanInstance(
        List<Project> projects,
        int years,
        List<BigDecimal> budget,
        Optional<List<BigDecimal>> capacityDays,
        Optional<List<Integer>> projectsPerUnit) {

    public PlanInstance {
        projectsPerUnit = projectsPerUnit.map(List::copyOf);
        projects = List.copyOf(projects);
        budget = List.copyOf(budget);
        capacityDays = capacityDays.map(List::copyOf);
    }

    /**
     * One project.
     *
     * @param value in each year from its start to the horizon
     * @param duration years, ≥ 1
     * @param deadline the year, counted from 1, at whose end it must be finished if it starts
     * @param units which it is a load for in each year of its duration
     */
    public record Project(
            String key,
            BigDecimal value,
            BigDecimal cost,
            BigDecimal effortDays,
            Set<String> requires,
            Set<String> excludes,
            boolean mandatory,
            int duration,
            OptionalInt deadline,
            Set<String> units) {

        public Project {
            units = Collections.unmodifiableSet(new TreeSet<>(units));
        }

        private Timing timing() {
            Timing any = Timing.anyTime(duration);
            return deadline.isPresent() ? any.finishedBy(deadline.getAsInt()) : any;
        }
    }

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
        projectsPerUnit.ifPresent(most -> capacities.addAll(perUnit(most)));
        List<Candidate> candidates = projects.stream()
                .map(project -> new Candidate(
                        project.key(),
                        values.nearest(project.value()),
                        List.of(money.enoughFor(project.cost())),
                        Stream.concat(
                                        Stream.of(
                                                demand(Kind.BUDGET, money.enoughFor(project.cost())),
                                                demand(Kind.PERSON_DAYS, days.enoughFor(project.effortDays()))),
                                        load(project))
                                .toList(),
                        project.timing(),
                        project.requires(),
                        project.excludes(),
                        project.mandatory()))
                .toList();
        return new PortfolioProblem(years, candidates, capacities, List.of());
    }

    private List<Capacity> perUnit(List<Integer> most) {
        List<Long> amounts = most.stream().map(Integer::longValue).toList();
        return projects.stream()
                .flatMap(project -> project.units().stream())
                .distinct()
                .sorted()
                .map(unit -> new Capacity(new Resource(Kind.CHANGE_LOAD, unit), amounts))
                .toList();
    }

    private Stream<Demand> load(Project project) {
        List<Long> underWay = Collections.nCopies(Math.min(years, project.duration()), 1L);
        return project.units().stream().map(unit -> new Demand(new Resource(Kind.CHANGE_LOAD, unit), underWay));
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

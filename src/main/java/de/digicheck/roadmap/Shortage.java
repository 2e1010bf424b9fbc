package de.digicheck.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is lacking for one more project, if a plan stays as it is: the project and the prerequisites that are not in the
 * plan start in those years in which the least money is lacking, then the fewest days, then as early as possible.
 */
final class Shortage {

    /** More than this many starts are not tried; the earliest ones are taken then. */
    private static final int MOST_TOGETHER = 4;

    private final PortfolioProblem problem;
    private final Usage usage;
    private final Portfolio plan;

    Shortage(PortfolioProblem problem, Portfolio plan) {
        this.problem = problem;
        this.usage = new Usage(problem);
        this.plan = plan;
    }

    /** How much of a capacity is lacking. */
    record Lack(Resource resource, int year, long amount) {}

    private static final Comparator<List<Lack>> LESS = Comparator.comparingLong((List<Lack> lacks) -> sum(lacks, true))
            .thenComparingLong(lacks -> sum(lacks, false));

    private static long sum(List<Lack> lacks, boolean money) {
        return lacks.stream()
                .filter(lack -> lack.resource().kind().isMoney() == money)
                .mapToLong(Lack::amount)
                .sum();
    }

    /** The project and its prerequisites that are not in the plan, prerequisites first. */
    List<Candidate> together(Candidate project) {
        Map<String, Candidate> found = new LinkedHashMap<>();
        collect(project, found);
        return List.copyOf(found.values());
    }

    private void collect(Candidate project, Map<String, Candidate> found) {
        for (String required : project.requires()) {
            if (!plan.contains(required) && !found.containsKey(required)) {
                problem.find(required).ifPresent(other -> collect(other, found));
            }
        }
        found.put(project.key(), project);
    }

    /** The least that is lacking; empty when no money or days let it in beside the plan. */
    Optional<List<Lack>> of(Candidate project) {
        List<Candidate> together = together(project);
        boolean excluded = together.stream().anyMatch(this::isExcludedByPlan);
        return excluded ? Optional.empty() : cheapest(together, new TreeMap<>(plan.start()));
    }

    private boolean isExcludedByPlan(Candidate candidate) {
        return problem.candidates().stream()
                .filter(other -> plan.contains(other.key()))
                .anyMatch(other -> other.excludes().contains(candidate.key())
                        || candidate.excludes().contains(other.key()));
    }

    private Optional<List<Lack>> cheapest(List<Candidate> open, SortedMap<String, Integer> start) {
        if (open.isEmpty()) {
            return Optional.of(lacks(start));
        }
        Candidate first = open.get(0);
        List<Candidate> others = open.subList(1, open.size());
        Optional<List<Lack>> best = Optional.empty();
        for (int year = earliest(first, start);
                year <= Math.min(problem.years(), first.timing().latest());
                year++) {
            start.put(first.key(), year);
            Optional<List<Lack>> lacks = cheapest(others, start);
            Optional<List<Lack>> known = best;
            best = lacks.filter(some -> known.isEmpty() || LESS.compare(some, known.get()) < 0)
                    .or(() -> known);
            if (open.size() > MOST_TOGETHER && best.isPresent()) {
                break;
            }
        }
        start.remove(first.key());
        return best;
    }

    private int earliest(Candidate candidate, SortedMap<String, Integer> start) {
        int earliest = candidate.timing().earliest();
        for (String required : candidate.requires()) {
            int lag = problem.find(required).map(problem::lag).orElse(0);
            earliest = Math.max(earliest, start.getOrDefault(required, 1) + lag);
        }
        return earliest;
    }

    private List<Lack> lacks(SortedMap<String, Integer> start) {
        List<Lack> lacks = new ArrayList<>();
        for (Capacity capacity : problem.capacities()) {
            for (int year = 1; year <= problem.years(); year++) {
                long used = usage.of(start, capacity.resource(), year);
                if (used > capacity.in(year)) {
                    lacks.add(new Lack(capacity.resource(), year, used - capacity.in(year)));
                }
            }
        }
        return lacks;
    }
}

package de.digicheck.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tries every plan and applies the conditions as they are written, to hold solvers against. */
public final class Exhaustive {

    /** A plan with what decides between plans. */
    public record Plan(long value, long cost, SortedMap<String, Integer> start) {}

    private static final Comparator<Plan> BETTER_FIRST = Comparator.comparingLong((Plan plan) -> -plan.value())
            .thenComparingLong(Plan::cost)
            .thenComparing(Exhaustive::starts, Exhaustive::compareStarts);

    private final PortfolioProblem problem;
    private final SortedMap<String, Integer> start = new TreeMap<>();
    private Optional<Plan> best = Optional.empty();

    private Exhaustive(PortfolioProblem problem) {
        this.problem = problem;
    }

    /** The best plan, if there is any. */
    public static Optional<Plan> solve(PortfolioProblem problem) {
        Exhaustive search = new Exhaustive(problem);
        search.decide(0);
        return search.best;
    }

    private void decide(int number) {
        if (number == problem.candidates().size()) {
            offer();
            return;
        }
        Candidate candidate = problem.candidates().get(number);
        decide(number + 1);
        for (int year = 1; year <= problem.years(); year++) {
            start.put(candidate.key(), year);
            if (fitsMoneyOnly()) {
                decide(number + 1);
            }
        }
        start.remove(candidate.key());
    }

    private boolean fitsMoneyOnly() {
        return problem.capacities().stream().allMatch(this::keeps);
    }

    private void offer() {
        if (problem.candidates().stream().allMatch(this::isAllowed) && fitsMoneyOnly()) {
            Plan plan = new Plan(value(problem, start), cost(), new TreeMap<>(start));
            best = best.filter(known -> BETTER_FIRST.compare(known, plan) <= 0).or(() -> Optional.of(plan));
        }
    }

    private boolean keeps(Capacity capacity) {
        for (int year = 1; year <= problem.years(); year++) {
            long used = 0;
            for (Candidate candidate : problem.candidates()) {
                Integer begin = start.get(candidate.key());
                for (Demand demand : candidate.demands()) {
                    if (begin != null && begin <= year && demand.resource().equals(capacity.resource())) {
                        used += demand.after(year - begin);
                    }
                }
            }
            if (used > capacity.in(year)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAllowed(Candidate candidate) {
        Integer begin = start.get(candidate.key());
        if (begin == null) {
            return !candidate.mandatory();
        }
        boolean inTime = begin >= candidate.timing().earliest()
                && begin <= candidate.timing().latest();
        boolean alone = candidate.excludes().stream().noneMatch(key -> start.containsKey(key));
        return inTime && alone && candidate.requires().stream().allMatch(key -> isReady(key, begin));
    }

    private boolean isReady(String required, int begin) {
        Integer before = start.get(required);
        if (before == null) {
            return false;
        }
        int duration = problem.find(required).orElseThrow().timing().duration();
        return problem.years() == 1 || begin >= before + duration;
    }

    /** The value of a plan by the formula of the problem. */
    public static long value(PortfolioProblem problem, SortedMap<String, Integer> start) {
        long value = 0;
        for (Candidate candidate : problem.candidates()) {
            Integer begin = start.get(candidate.key());
            value += begin == null ? 0 : candidate.value() * (problem.years() - begin + 1);
        }
        for (Saturation saturation : problem.saturations()) {
            for (int year = 1; year <= problem.years(); year++) {
                long removed = 0;
                for (var entry : saturation.removed().entrySet()) {
                    Integer begin = start.get(entry.getKey());
                    removed += begin != null && begin <= year ? entry.getValue() : 0;
                }
                value -= Math.max(0, removed - saturation.most());
            }
        }
        return value;
    }

    private long cost() {
        return problem.candidates().stream()
                .filter(candidate -> start.containsKey(candidate.key()))
                .mapToLong(candidate -> candidate.costUntil(start.getOrDefault(candidate.key(), 1), problem.years()))
                .sum();
    }

    private static List<String> starts(Plan plan) {
        List<String> starts = new ArrayList<>();
        plan.start().forEach((key, year) -> starts.add(String.format("%02d %s", year, key)));
        return starts.stream().sorted().toList();
    }

    private static int compareStarts(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int difference = one.get(i).compareTo(other.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}

package de.digicheck.roadmap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Why a problem has no plan: a set of conditions that cannot hold together, while every smaller part of it can
 * (irreducible infeasible set, found by the deletion filter of Chinneck and Dravnieks, ORSA Journal on Computing 3 (1991),
 * doi:10.1287/ijoc.3.2.157). There may be others; mending one of these conditions need not be enough.
 */
public final class Conflict {

    private static final SearchLimit FIRST_PLAN = new SearchLimit(0, Duration.ZERO);

    private final PortfolioSolver solver;
    private final PortfolioProblem problem;

    private Conflict(PortfolioSolver solver, PortfolioProblem problem) {
        this.solver = solver;
        this.problem = problem;
    }

    /** The conflicting conditions of a problem without a plan, in the order: projects, then capacities. */
    public static List<Constraint> in(PortfolioProblem problem, PortfolioSolver solver) {
        return new Conflict(solver, core(problem)).find();
    }

    /** A problem of which only some conditions are left, and nothing is worth anything. */
    static PortfolioProblem only(PortfolioProblem problem, List<Constraint> constraints) {
        return under(problem, Set.copyOf(constraints));
    }

    /** What must start, and what that requires: all else can be left out of any plan. */
    private static PortfolioProblem core(PortfolioProblem problem) {
        Set<String> needed = new LinkedHashSet<>();
        List<Candidate> open = new ArrayList<>(
                problem.candidates().stream().filter(Candidate::mandatory).toList());
        while (!open.isEmpty()) {
            Candidate candidate = open.remove(open.size() - 1);
            if (needed.add(candidate.key())) {
                candidate.requires().forEach(key -> problem.find(key).ifPresent(open::add));
            }
        }
        return problem.with(problem.candidates().stream()
                .filter(candidate -> needed.contains(candidate.key()))
                .map(candidate -> worthless(candidate, needed))
                .toList());
    }

    private static Candidate worthless(Candidate candidate, Set<String> known) {
        Set<String> excludes = new LinkedHashSet<>(candidate.excludes());
        excludes.retainAll(known);
        return new Candidate(
                candidate.key(),
                0,
                List.of(),
                candidate.demands(),
                candidate.timing(),
                candidate.requires(),
                excludes,
                candidate.mandatory());
    }

    private List<Constraint> find() {
        Set<Constraint> kept = new LinkedHashSet<>(constraints());
        for (Constraint constraint : List.copyOf(kept)) {
            kept.remove(constraint);
            if (solver.solve(under(problem, kept), FIRST_PLAN).exists()) {
                kept.add(constraint);
            }
        }
        List<Constraint> conflict = new ArrayList<>(constraints());
        conflict.retainAll(kept);
        Collections.reverse(conflict);
        return List.copyOf(conflict);
    }

    /** In the order in which they are tried: what a reader would rather not hear of comes first. */
    private List<Constraint> constraints() {
        List<Constraint> all = new ArrayList<>();
        for (Capacity capacity : problem.capacities()) {
            for (int year = problem.years(); year >= 1; year--) {
                all.add(Constraint.capacity(capacity.resource(), year));
            }
        }
        for (Candidate candidate : problem.candidates()) {
            String key = candidate.key();
            candidate.excludes().forEach(other -> all.add(Constraint.of(Constraint.Kind.EXCLUDES, key, other)));
            if (candidate.timing().latest() < problem.years()) {
                all.add(Constraint.latestStart(key, candidate.timing().latest()));
            }
            candidate.requires().forEach(other -> all.add(Constraint.of(Constraint.Kind.REQUIRES, key, other)));
        }
        problem.candidates().stream()
                .filter(Candidate::mandatory)
                .forEach(candidate -> all.add(Constraint.of(Constraint.Kind.MANDATORY, candidate.key(), "")));
        return all;
    }

    private static PortfolioProblem under(PortfolioProblem problem, Set<Constraint> constraints) {
        List<Candidate> candidates = problem.candidates().stream()
                .map(candidate -> under(candidate, constraints))
                .toList();
        List<Capacity> capacities = problem.capacities().stream()
                .map(capacity -> under(capacity, constraints))
                .toList();
        return new PortfolioProblem(problem.years(), candidates, capacities, List.of());
    }

    private static Candidate under(Candidate candidate, Set<Constraint> constraints) {
        String key = candidate.key();
        Set<String> requires = new LinkedHashSet<>(candidate.requires());
        requires.removeIf(other -> !constraints.contains(Constraint.of(Constraint.Kind.REQUIRES, key, other)));
        Set<String> excludes = new LinkedHashSet<>(candidate.excludes());
        excludes.removeIf(other -> !constraints.contains(Constraint.of(Constraint.Kind.EXCLUDES, key, other)));
        Timing timing = candidate.timing();
        boolean late = !constraints.contains(Constraint.latestStart(key, timing.latest()));
        boolean mandatory = constraints.contains(Constraint.of(Constraint.Kind.MANDATORY, key, ""));
        return new Candidate(
                key,
                0,
                List.of(),
                candidate.demands(),
                late ? new Timing(timing.duration(), timing.earliest(), Integer.MAX_VALUE) : timing,
                requires,
                excludes,
                mandatory);
    }

    private static Capacity under(Capacity capacity, Set<Constraint> constraints) {
        List<Long> amounts = new ArrayList<>(capacity.byYear());
        for (int year = 1; year <= amounts.size(); year++) {
            if (!constraints.contains(Constraint.capacity(capacity.resource(), year))) {
                amounts.set(year - 1, Long.MAX_VALUE);
            }
        }
        return new Capacity(capacity.resource(), amounts);
    }
}

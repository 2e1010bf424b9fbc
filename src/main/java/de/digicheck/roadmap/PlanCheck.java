package de.digicheck.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the conditions of a problem that a plan breaks, whoever made it. */
final class PlanCheck {

    private final PortfolioProblem problem;
    private final Map<String, Integer> start;
    private final List<Constraint> broken = new ArrayList<>();

    private PlanCheck(PortfolioProblem problem, Map<String, Integer> start) {
        this.problem = problem;
        this.start = start;
    }

    /**
     * The conditions that do not hold: capacities by resource and year, then project by project.
     *
     * @param start year of the start by project, counted from 1; each a candidate of the problem
     */
    static List<Constraint> broken(PortfolioProblem problem, Map<String, Integer> start) {
        PlanCheck check = new PlanCheck(problem, start);
        check.capacities();
        problem.candidates().forEach(check::candidate);
        return List.copyOf(check.broken);
    }

    private void capacities() {
        Usage usage = new Usage(problem);
        for (Capacity capacity : problem.capacities()) {
            for (int year = 1; year <= problem.years(); year++) {
                if (usage.of(start, capacity.resource(), year) > capacity.in(year)) {
                    broken.add(Constraint.capacity(capacity.resource(), year));
                }
            }
        }
    }

    private void candidate(Candidate candidate) {
        Integer year = start.get(candidate.key());
        if (year == null) {
            if (candidate.mandatory()) {
                broken.add(Constraint.of(Constraint.Kind.MANDATORY, candidate.key(), ""));
            }
            return;
        }
        if (year < candidate.timing().earliest()) {
            broken.add(
                    Constraint.earliestStart(candidate.key(), candidate.timing().earliest()));
        }
        if (year > candidate.timing().latest()) {
            broken.add(
                    Constraint.latestStart(candidate.key(), candidate.timing().latest()));
        }
        candidate.requires().forEach(required -> required(candidate, year, required));
        candidate.excludes().stream()
                .filter(start::containsKey)
                .forEach(other -> broken.add(Constraint.of(Constraint.Kind.EXCLUDES, candidate.key(), other)));
    }

    private void required(Candidate candidate, int year, String required) {
        Integer before = start.get(required);
        int lag = problem.find(required).map(problem::lag).orElse(0);
        if (before == null || before + lag > year) {
            broken.add(Constraint.of(Constraint.Kind.REQUIRES, candidate.key(), required));
        }
    }
}

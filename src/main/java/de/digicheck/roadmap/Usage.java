package de.digicheck.roadmap;

import java.util.Map;

/** What a plan takes of each capacity. */
final class Usage {

    private final PortfolioProblem problem;

    Usage(PortfolioProblem problem) {
        this.problem = problem;
    }

    /** What the projects of a plan take in a year. */
    long of(Map<String, Integer> start, Resource resource, int year) {
        return problem.candidates().stream()
                .filter(candidate -> start.containsKey(candidate.key()))
                .mapToLong(candidate -> of(candidate, start.getOrDefault(candidate.key(), year), resource, year))
                .sum();
    }

    private static long of(Candidate candidate, int start, Resource resource, int year) {
        return candidate.demands().stream()
                .filter(demand -> demand.resource().equals(resource) && start <= year)
                .mapToLong(demand -> demand.after(year - start))
                .sum();
    }
}

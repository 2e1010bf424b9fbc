package de.digicheck.roadmap;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a solver found.
 *
 * @param value of the plan, in the units of the problem; 0 when there is no plan
 * @param gap share of the best possible value that may be missing at most, 0…1; 0 when proven optimal
 * @param start year of the start by project, counted from 1; projects that do not start are not listed
 */
public record Portfolio(Status status, long value, double gap, SortedMap<String, Integer> start) {

    /** How good a plan is. */
    public enum Status {
        /** No plan is better. */
        OPTIMAL,
        /** A plan; a better one may exist, {@code gap} says by how much. */
        FEASIBLE,
        /** No plan meets all conditions. */
        INFEASIBLE
    }

    public Portfolio {
        start = Collections.unmodifiableSortedMap(new TreeMap<>(start));
    }

    /** No plan meets all conditions. */
    public static Portfolio infeasible() {
        return new Portfolio(Status.INFEASIBLE, 0, 0, new TreeMap<>());
    }

    /** Tells whether there is a plan. */
    public boolean exists() {
        return status != Status.INFEASIBLE;
    }

    /** Tells whether a project starts. */
    public boolean contains(String key) {
        return start.containsKey(key);
    }
}

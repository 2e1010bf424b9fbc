package de.digicheck.roadmap;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A project that can be started once.
 *
 * @param value units of value in each year from its start to the horizon; may be negative
 * @param cost what it costs in the year in which it starts, the year after, and so on; decides between plans of equal
 *     value
 * @param demands one for each resource that it takes
 * @param requires candidates that must be finished before it starts; with a horizon of one year, that must start as well
 * @param excludes candidates that cannot be started as well; needs to stand in one of the two
 * @param mandatory whether it must start within the horizon
 */
public record Candidate(
        String key,
        long value,
        List<Long> cost,
        List<Demand> demands,
        Timing timing,
        Set<String> requires,
        Set<String> excludes,
        boolean mandatory) {

    public Candidate {
        cost = List.copyOf(cost);
        demands = List.copyOf(demands);
        requires = Collections.unmodifiableSet(new TreeSet<>(requires));
        excludes = Collections.unmodifiableSet(new TreeSet<>(excludes));
        Demand.requireAmounts(cost);
    }

    /** The cost from the start in a year to the end of a year; both counted from 1. */
    public long costUntil(int start, int end) {
        return cost.stream()
                .limit(Math.max(0, end - start + 1L))
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The same project, but it must start. */
    public Candidate asMandatory() {
        return new Candidate(key, value, cost, demands, timing, requires, excludes, true);
    }

    /** The same project, but it need not start. */
    public Candidate asOptional() {
        return new Candidate(key, value, cost, demands, timing, requires, excludes, false);
    }

    /** The same project at another time. */
    public Candidate at(Timing other) {
        return new Candidate(key, value, cost, demands, other, requires, excludes, mandatory);
    }

    /** The same project bound to other projects. */
    public Candidate bound(Set<String> required, Set<String> excluded) {
        return new Candidate(key, value, cost, demands, timing, required, excluded, mandatory);
    }
}

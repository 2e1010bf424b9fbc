package de.digicheck.statistics;

import java.util.List;

/**
 * A cell of the staff that gets one weight, as the administrative staff of one unit.
 *
 * @param path where the cell belongs, from the widest to the narrowest, as (division, unit); cells that share more of it
 *     are nearer to each other
 * @param members names of what the cell consists of, at least one
 * @param population how many answered of how many, headcount known
 */
public record WeightingCell(List<String> path, List<String> members, FinitePopulation population) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if there is no member or the headcount is unknown
     */
    public WeightingCell {
        if (members.isEmpty() || population.headcount().isEmpty()) {
            throw new IllegalArgumentException("a cell needs a member and a headcount: " + members + ", " + population);
        }
        path = List.copyOf(path);
        members = List.copyOf(members);
    }

    /** Number of people who answered, n. */
    public long n() {
        return population.n();
    }

    /** Headcount N, raised to n where it is stale; 0 where there is none. */
    public long headcount() {
        return isOutside() ? 0 : Math.max(listed(), n());
    }

    /** N as given. */
    long listed() {
        return population.headcount().orElseThrow();
    }

    /** Tells whether nobody belongs here by the headcount, whoever answered: such as people who named no role. */
    boolean isOutside() {
        return listed() == 0;
    }

    /** How many leading parts of the path both share. */
    int nearness(WeightingCell other) {
        int shared = 0;
        int most = Math.min(path.size(), other.path.size());
        while (shared < most && path.get(shared).equals(other.path.get(shared))) {
            shared++;
        }
        return shared;
    }
}

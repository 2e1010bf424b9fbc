package de.digicheck.roadmap;

import java.util.List;

/**
 * How much of a resource a project takes.
 *
 * @param byYear amounts ≥ 0 in the year in which it starts, the year after, and so on; 0 in years that are not listed.
 *     What falls behind the horizon is nobody's concern here
 */
public record Demand(Resource resource, List<Long> byYear) {

    public Demand {
        byYear = List.copyOf(byYear);
        requireAmounts(byYear);
    }

    /** The amount some years after the start. */
    public long after(int years) {
        return years < byYear.size() ? byYear.get(years) : 0;
    }

    static void requireAmounts(List<Long> amounts) {
        if (amounts.stream().anyMatch(amount -> amount < 0)) {
            throw new IllegalArgumentException("amounts are at least 0: " + amounts);
        }
    }
}

package de.digicheck.roadmap;

import java.util.List;

/**
 * How much of a resource there is. Nothing is carried over from one year to the next.
 *
 * @param byYear amounts ≥ 0, one for each year
 */
public record Capacity(Resource resource, List<Long> byYear) {

    public Capacity {
        byYear = List.copyOf(byYear);
        Demand.requireAmounts(byYear);
    }

    /** The amount in a year, counted from 1. */
    public long in(int year) {
        return byYear.get(year - 1);
    }
}

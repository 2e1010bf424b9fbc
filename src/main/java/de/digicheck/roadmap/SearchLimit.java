package de.digicheck.roadmap;

import java.time.Duration;

/**
 * When a solver stops and gives the best plan so far.
 *
 * @param steps work, counted in a way that does not depend on the machine, so that the same input gives the same plan
 * @param time for slow machines: stops there even when steps are left
 */
public record SearchLimit(long steps, Duration time) {

    /** About three to eight seconds of work on a machine of 2023, ten on any. */
    public static final SearchLimit USUAL = new SearchLimit(1_500_000_000L, Duration.ofSeconds(10));

    /** No limit: until the best plan is proven. */
    public static final SearchLimit NONE = new SearchLimit(Long.MAX_VALUE, Duration.ofDays(365));
}

package de.digicheck.roadmap;

import java.time.Duration;

/**
 * When a solver stops and gives the best plan so far.
 *
 * @param steps work, counted in a way that does not depend on the machine, so that the same input gives the same plan
 * @param time for slow machines: stops there even when steps are left
 */
public record SearchLimit(long steps, Duration time) {

    /** A few seconds of work, and no more than ten on a slow machine. */
    public static final SearchLimit USUAL = new SearchLimit(200_000_000L, Duration.ofSeconds(10));

    /** For one of many problems that are much alike, a few hundredths of a second of work. */
    public static final SearchLimit SMALL = new SearchLimit(1_000_000L, Duration.ofSeconds(10));

    /** No limit: until the best plan is proven. */
    public static final SearchLimit NONE = new SearchLimit(Long.MAX_VALUE, Duration.ofDays(365));
}

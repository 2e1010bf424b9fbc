package de.digicheck.roadmap;

/**
 * When a project can run; years are counted from 1.
 *
 * @param duration years until those that require it can start, ≥ 1; may pass the horizon
 * @param earliest first year in which it can start
 * @param latest last year in which it can start, such as by a legal deadline; before {@code earliest} = never
 */
public record Timing(int duration, int earliest, int latest) {

    public Timing {
        if (duration < 1 || earliest < 1 || latest < 0) {
            throw new IllegalArgumentException("no timing: " + duration + ", " + earliest + ", " + latest);
        }
    }

    /** Any year. */
    public static Timing anyTime(int duration) {
        return new Timing(duration, 1, Integer.MAX_VALUE);
    }

    /** The same, but finished at the end of a year at the latest. */
    public Timing finishedBy(int year) {
        return new Timing(duration, earliest, Math.max(0, Math.min(latest, year - duration + 1)));
    }
}

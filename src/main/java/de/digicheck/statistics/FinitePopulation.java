package de.digicheck.statistics;

import java.util.OptionalLong;

/**
 * How much of a finite population of N people answered: the n people who did are taken for a simple random sample.
 *
 * <p>Sampling fraction f = n/N; correction of a variance 1 − f.
 *
 * <ul>
 *   <li>N unknown: no correction (1), f = 0.
 *   <li>n = N: everybody answered, correction 0.
 *   <li>n &gt; N: the list of people is stale; no correction (1), f = 0.
 *   <li>n = N = 0: complete, and nothing to correct (1).
 * </ul>
 *
 * <p>Reference: W. G. Cochran (1977), Sampling Techniques, 3rd edition, Wiley, section 2.6.
 *
 * @param n number of people who answered
 * @param headcount N, if known
 */
public record FinitePopulation(long n, OptionalLong headcount) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if n or the headcount is negative
     */
    public FinitePopulation {
        if (n < 0 || headcount.orElse(0) < 0) {
            throw new IllegalArgumentException("counts must not be negative: " + n + " of " + headcount);
        }
    }

    /** Tells whether more people answered than the headcount has. */
    public boolean isStale() {
        return headcount.isPresent() && n > headcount.getAsLong();
    }

    /** Tells whether everybody answered. */
    public boolean isComplete() {
        return headcount.isPresent() && n == headcount.getAsLong();
    }

    /** f, 0…1. */
    public double samplingFraction() {
        return n == 0 || headcount.isEmpty() || isStale() ? 0 : (double) n / headcount.getAsLong();
    }

    /** 1 − f, 0…1. */
    public double correction() {
        return n == 0 || headcount.isEmpty() || isStale()
                ? 1
                : (double) (headcount.getAsLong() - n) / headcount.getAsLong();
    }
}

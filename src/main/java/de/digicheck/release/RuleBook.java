package de.digicheck.release;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The rules of coarsening read backwards: which exact numbers can stand behind a printed one. Everybody knows the rules. A
 * number that does not look like one of theirs is taken at its word.
 *
 * @param groupSize k
 */
record RuleBook(int groupSize) {

    private static final int STEP = 5;

    /** Exact numbers that can stand behind a printed one. */
    record Interval(double lo, double hi) {}

    /**
     * Exact counts behind a printed one.
     *
     * @param headcount employees of the group, where known
     */
    Interval count(double printed, OptionalLong headcount) {
        Coarsening coarsening = new Coarsening(Math.max(groupSize, Coarsening.SMALLEST_GROUP));
        long value = Math.round(printed);
        if (printed != value || value % STEP != 0) {
            return new Interval(printed, printed);
        }
        long lo = Long.MAX_VALUE;
        long hi = Long.MIN_VALUE;
        for (long n = Math.max(groupSize, value - 2 * STEP); n <= value + 2 * STEP; n++) {
            if (coarsening.count(n, headcount) == value) {
                lo = Math.min(lo, n);
                hi = Math.max(hi, n);
            }
        }
        return lo > hi ? new Interval(value, value) : new Interval(lo, hi);
    }

    /** Exact scores behind a printed one, 0…100, in whole points unless it has more decimals. */
    static Interval score(Reported printed) {
        return number(printed, 1, 0, 100);
    }

    /** Exact means of raw codes; the gate prints the mean that belongs to a whole point between the ends of the scale. */
    static Interval mean(Reported printed, double lo, double hi) {
        return number(printed, (hi - lo) / 100, lo, hi);
    }

    /** Exact shares behind a printed one, 0…1, in multiples of 5 % unless it is finer. */
    static Interval share(Reported printed) {
        return number(printed, 0.05, 0, 1);
    }

    private static Interval number(Reported printed, double unit, double lo, double hi) {
        double value = printed.value().orElseThrow();
        double step = isMultiple(value - lo, unit) ? unit : finest(value);
        double least = printed.bound() == Reported.Bound.AT_MOST ? lo : value - step / 2;
        double most = printed.bound() == Reported.Bound.AT_LEAST ? hi : value + step / 2;
        return new Interval(Math.max(lo, Math.min(least, hi)), Math.min(hi, Math.max(most, lo)));
    }

    static boolean isMultiple(double value, double unit) {
        double times = value / unit;
        return Math.abs(times - Math.rint(times)) < 1e-6;
    }

    /** The last decimal place of a number. */
    private static double finest(double value) {
        int decimals = BigDecimal.valueOf(value).stripTrailingZeros().scale();
        return Math.pow(10, -Math.max(0, decimals));
    }

    /**
     * The count that follows from standard errors, which must never be printed: n = (s/se)², or n = N·(1 − (seFpc/se)²).
     */
    static OptionalDouble impliedCount(ScoreFigures figures, OptionalLong headcount) {
        OptionalDouble se = figures.se().value();
        if (se.isEmpty() || se.getAsDouble() <= 0) {
            return OptionalDouble.empty();
        }
        if (figures.sd().value().isPresent()) {
            return whole(Math.pow(figures.sd().value().getAsDouble() / se.getAsDouble(), 2));
        }
        if (figures.seFpc().value().isPresent() && headcount.isPresent()) {
            double share = figures.seFpc().value().getAsDouble() / se.getAsDouble();
            return whole(headcount.getAsLong() * (1 - share * share));
        }
        return OptionalDouble.empty();
    }

    private static OptionalDouble whole(double n) {
        return OptionalDouble.of(Math.rint(n));
    }
}

package de.digicheck.report.html;

import de.digicheck.release.Figure;
import de.digicheck.release.Reported;
import java.util.List;

/**
 * Where the number behind a figure that is shown may lie. {@code ≤ 5} and {@code ≤ 5} have no order; {@code ≤ 5} and
 * {@code 7} have one.
 */
record Span(double low, double high) {

    static Span of(Figure shown) {
        double value = shown.value().orElseThrow();
        Reported.Bound bound = shown instanceof Reported reported ? reported.bound() : Reported.Bound.EXACT;
        return new Span(
                bound == Reported.Bound.AT_MOST ? Double.NEGATIVE_INFINITY : value,
                bound == Reported.Bound.AT_LEAST ? Double.POSITIVE_INFINITY : value);
    }

    /** Tells whether no other figure can be greater. */
    static boolean isGreatest(Figure one, List<Figure> others) {
        return others.stream().allMatch(other -> of(one).low >= of(other).high);
    }

    /** Tells whether no other figure can be less. */
    static boolean isLeast(Figure one, List<Figure> others) {
        return others.stream().allMatch(other -> of(one).high <= of(other).low);
    }

    /** Tells whether the number is less than the other one, wherever they lie. */
    boolean isBelow(Span other) {
        return high < other.low;
    }
}

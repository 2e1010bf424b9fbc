package de.digicheck.release;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where an importance–satisfaction pair stands among all pairs of the questionnaire: important when its importance
 * reaches the mean importance of all pairs, satisfying when its satisfaction reaches their mean satisfaction.
 *
 * <p>Computed from figures that are shown. Reference: J. A. Martilla, J. C. James (1977), Importance-performance analysis,
 * Journal of Marketing 41(1), 77–79, doi:10.1177/002224297704100112.
 */
public enum Quadrant {
    /** Important, not satisfying: act here first. */
    ACT,
    /** Important and satisfying: keep it up. */
    KEEP,
    /** Neither important nor satisfying. */
    LOW_PRIORITY,
    /** Satisfying, but less important. */
    MORE_THAN_NEEDED;

    /** The word in {@code results.json}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The quadrant of a pair; empty when one of its figures is not shown or not defined. */
    static Optional<Quadrant> of(PairFigures pair, Collection<PairFigures> all) {
        if (!isShown(pair)) {
            return Optional.empty();
        }
        List<PairFigures> shown = all.stream().filter(Quadrant::isShown).toList();
        boolean important = reachesMean(pair, shown, PairFigures::importance);
        boolean satisfying = reachesMean(pair, shown, PairFigures::satisfaction);
        if (important) {
            return Optional.of(satisfying ? KEEP : ACT);
        }
        return Optional.of(satisfying ? MORE_THAN_NEEDED : LOW_PRIORITY);
    }

    private static boolean isShown(PairFigures pair) {
        return pair.importance().value().isPresent()
                && pair.satisfaction().value().isPresent();
    }

    private static boolean reachesMean(PairFigures pair, List<PairFigures> all, Function<PairFigures, Figure> half) {
        double mean = all.stream()
                .mapToDouble(other -> half.apply(other).value().orElseThrow())
                .average()
                .orElseThrow();
        return half.apply(pair).value().orElseThrow() >= mean;
    }
}

package de.digicheck.release;

import de.digicheck.aggregation.ItemEstimate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Mean and need of an item, coarsened; both from the same whole point between the ends of the scale. When it is extreme,
 * the need is an end of the range and the mean is withheld.
 */
record ItemPosition(Figure mean, Figure need) {

    static final ItemPosition WITHHELD = new ItemPosition(Withheld.PROTECTED, Withheld.PROTECTED);

    private static final int DECIMALS = 9;

    /** Where an item stands between 0 and 100: its need, without polarity its mean; empty without either. */
    static OptionalDouble hundredths(ItemEstimate item) {
        Optional<ItemEstimate.Range> range = item.range();
        if (range.isEmpty() || item.mean().isEmpty()) {
            return item.need();
        }
        double share = range.get().share(item.mean().getAsDouble());
        return OptionalDouble.of(100 * (falls(item) ? 1 - share : share));
    }

    private static boolean falls(ItemEstimate item) {
        return item.need().isPresent()
                && item.range().map(ItemEstimate.Range::needFalls).orElse(false);
    }

    /** @param printedCount the count that is shown beside it */
    static ItemPosition of(ItemEstimate item, long printedCount) {
        OptionalDouble position = hundredths(item);
        if (position.isEmpty()) {
            return new ItemPosition(Figure.undefined(), Figure.undefined());
        }
        Reported points = Coarsening.score(position.getAsDouble(), printedCount);
        Figure need = item.need().isPresent() ? points : Figure.undefined();
        if (item.range().isEmpty() || item.mean().isEmpty()) {
            return new ItemPosition(Figure.undefined(), need);
        }
        double value = points.value().orElseThrow() / 100;
        Figure mean = points.bound() == Reported.Bound.EXACT
                ? Figure.of(withoutDust(item.range().get().at(falls(item) ? 1 - value : value)))
                : Withheld.PROTECTED;
        return new ItemPosition(mean, need);
    }

    /** A mean of whole points has few decimals; the rest is the computer's. */
    private static double withoutDust(double mean) {
        return BigDecimal.valueOf(mean)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}

package de.digicheck.release;

import de.digicheck.aggregation.ItemEstimate;
import de.digicheck.statistics.FinitePopulation;
import de.digicheck.statistics.Proportion;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * The share of valid answers on the two codes of greatest need (<i>top-2 share</i>), with Wilson's interval for a finite
 * population: a mean can hide that a part of the staff has great need. Undefined for items without polarity, of fewer than four
 * codes, or whose codes are no list.
 *
 * @param share 0…1
 * @param interval 95 % confidence interval, 0…1; undefined when everybody answered
 */
public record TopTwo(Figure share, IntervalFigure interval) {

    /** No such share. */
    public static final TopTwo UNDEFINED = new TopTwo(Figure.undefined(), IntervalFigure.UNDEFINED);

    /** A share that is not shown. */
    public static final TopTwo WITHHELD = new TopTwo(Withheld.PROTECTED, IntervalFigure.withheld(Withheld.PROTECTED));

    private static final int FEWEST_CODES = 4;
    private static final double LARGEST_FRACTION = 0.95;
    private static final double PERCENT = 100;
    private static final double DUST = 1e-9;

    /** From all answers. */
    static TopTwo exact(ItemEstimate item, OptionalLong headcount) {
        List<String> codes = codes(item);
        if (codes.isEmpty() || item.n() == 0) {
            return UNDEFINED;
        }
        long people = codes.stream()
                .mapToLong(code -> item.counts().getOrDefault(code, 0L))
                .sum();
        Proportion found = Proportion.of(people, new FinitePopulation(item.n(), headcount));
        IntervalFigure interval = found.interval()
                .map(ends -> new IntervalFigure(Figure.of(ends.lower()), Figure.of(ends.upper())))
                .orElse(IntervalFigure.UNDEFINED);
        return new TopTwo(Figure.of(found.share()), interval);
    }

    /**
     * From what is shown alone: the coarse shares of the codes and the printed number of answers. Ends of the interval are whole
     * percents, rounded outwards; no figure tells that everybody answered.
     *
     * @param shown the distribution as it is published
     */
    static TopTwo coarse(ItemEstimate item, Distribution shown, long printedCount, OptionalLong headcount) {
        List<String> codes = codes(item);
        if (codes.isEmpty()) {
            return UNDEFINED;
        }
        if (shown.shares().isEmpty()) {
            return WITHHELD;
        }
        double share = Math.min(
                1,
                codes.stream()
                        .map(code ->
                                shown.shares().getOrDefault(code, Figure.of(0)).value())
                        .mapToDouble(OptionalDouble::orElseThrow)
                        .sum());
        Proportion found =
                Proportion.ofShare(share, new FinitePopulation(printedCount, beyond(printedCount, headcount)));
        IntervalFigure interval = found.interval()
                .map(ends -> new IntervalFigure(
                        Figure.of(Math.floor(ends.lower() * PERCENT + DUST) / PERCENT),
                        Figure.of(Math.ceil(ends.upper() * PERCENT - DUST) / PERCENT)))
                .orElse(IntervalFigure.UNDEFINED);
        return new TopTwo(Figure.of(Math.round(share * PERCENT) / PERCENT), interval);
    }

    /** A headcount of which n is at most 95 %; unknown where it is stale. */
    private static OptionalLong beyond(long n, OptionalLong headcount) {
        return headcount.isEmpty() || headcount.getAsLong() < n
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(headcount.getAsLong(), (long) Math.ceil(n / LARGEST_FRACTION)));
    }

    private static List<String> codes(ItemEstimate item) {
        Optional<ItemEstimate.Range> range =
                item.range().filter(some -> item.need().isPresent() && item.listed());
        if (range.isEmpty() || range.get().hi() - range.get().lo() + 1 < FEWEST_CODES) {
            return List.of();
        }
        int lo = (int) range.get().lo();
        int hi = (int) range.get().hi();
        return (range.get().needFalls() ? IntStream.of(lo, lo + 1) : IntStream.of(hi - 1, hi))
                .mapToObj(Integer::toString)
                .toList();
    }
}

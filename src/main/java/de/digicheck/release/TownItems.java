package de.digicheck.release;

import de.digicheck.aggregation.ItemEstimate;
import de.digicheck.aggregation.PairEstimate;
import de.digicheck.statistics.ItemAnalysis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Items of the town, coarsened. */
record TownItems(Coarsening coarsening, OptionalLong headcount) {

    private static final double DOMINANT_SHARE = 0.9;
    private static final int DECIMALS = 9;
    private static final PairFigures PAIR_WITHHELD = new PairFigures(Withheld.PROTECTED, Withheld.PROTECTED);

    ItemFigures item(ItemEstimate item, Optional<ItemAnalysis> analysis) {
        boolean shown = coarsening.reachesItemTier(item.n());
        long n = coarsening.count(item.n(), headcount);
        Position position = shown ? position(item, n) : Position.WITHHELD;
        return new ItemFigures(
                shown ? Figure.ofCount(n) : Withheld.PROTECTED,
                count(item.missing(), item),
                count(item.dontKnow(), item),
                count(item.notApplicable(), item),
                count(item.notShown(), item),
                position.mean(),
                Withheld.NOT_PUBLISHED,
                position.need(),
                item.pair().map(pair -> shown ? pair(pair, n) : PAIR_WITHHELD),
                distribution(item),
                analysis.map(found -> TownPolicy.statistic(found.itemRestCorrelation()))
                        .orElse(Withheld.PROTECTED),
                analysis.map(found -> TownPolicy.statistic(found.alphaIfDropped()))
                        .orElse(Withheld.PROTECTED));
    }

    private static PairFigures pair(PairEstimate pair, long printedCount) {
        return new PairFigures(
                Coarsening.score(pair.importance().orElseThrow(), printedCount),
                Coarsening.score(pair.satisfaction().orElseThrow(), printedCount));
    }

    /** Mean and need, both from the same whole point between the ends of the scale. */
    private record Position(Figure mean, Figure need) {

        static final Position WITHHELD = new Position(Withheld.PROTECTED, Withheld.PROTECTED);
    }

    private static Position position(ItemEstimate item, long printedCount) {
        Optional<ItemEstimate.Range> range = item.range();
        if (range.isEmpty() || item.mean().isEmpty()) {
            OptionalDouble need = item.need();
            Figure points = need.isPresent() ? Coarsening.score(need.getAsDouble(), printedCount) : Figure.undefined();
            return new Position(Figure.undefined(), points);
        }
        double share = range.get().share(item.mean().getAsDouble());
        boolean falls = item.need().isPresent() && range.get().needFalls();
        Reported points = Coarsening.score(100 * (falls ? 1 - share : share), printedCount);
        boolean exact = points.bound() == Reported.Bound.EXACT;
        double value = points.value().orElseThrow() / 100;
        Figure mean = exact ? Figure.of(withoutDust(range.get().at(falls ? 1 - value : value))) : Withheld.PROTECTED;
        return new Position(mean, item.need().isPresent() ? points : Figure.undefined());
    }

    /** A mean of whole points has few decimals; the rest is the computer's. */
    private static double withoutDust(double mean) {
        return BigDecimal.valueOf(mean)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    /** A count of people without an answer: only with k people on both sides. */
    private Figure count(long people, ItemEstimate item) {
        long all = item.n() + item.missing() + item.dontKnow() + item.notApplicable() + item.notShown();
        boolean safe = coarsening.reachesFieldTier(people) && coarsening.reachesFieldTier(all - people);
        return safe ? Figure.ofCount(coarsening.count(people, headcount)) : Withheld.PROTECTED;
    }

    /** No distribution of numbers: the values themselves are single answers. */
    private Distribution distribution(ItemEstimate item) {
        if (!item.listed()) {
            return Distribution.withheld(Withheld.NOT_PUBLISHED);
        }
        if (item.counts().isEmpty()) {
            return Distribution.NONE;
        }
        double n = item.n();
        boolean dominated = item.counts().values().stream().anyMatch(count -> count / n >= DOMINANT_SHARE);
        if (!coarsening.reachesDistributionTier(item.n()) || dominated) {
            return Distribution.withheld(Withheld.PROTECTED);
        }
        Map<String, Figure> shares = new LinkedHashMap<>();
        item.counts().forEach((code, count) -> shares.put(code, Figure.of(Coarsening.share(count / n))));
        return Distribution.of(shares);
    }
}

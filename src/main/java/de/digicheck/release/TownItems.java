package de.digicheck.release;

import de.digicheck.aggregation.ItemEstimate;
import de.digicheck.aggregation.PairEstimate;
import de.digicheck.statistics.ItemAnalysis;
import java.util.Optional;
import java.util.OptionalLong;

/** Items of the town, coarsened. */
record TownItems(Coarsening coarsening, OptionalLong headcount) {

    private static final PairFigures PAIR_WITHHELD = new PairFigures(Withheld.PROTECTED, Withheld.PROTECTED);

    ItemFigures item(ItemEstimate item, Optional<ItemAnalysis> analysis) {
        boolean shown = coarsening.reachesItemTier(item.n());
        long n = coarsening.count(item.n(), headcount);
        ItemPosition position = shown ? ItemPosition.of(item, n) : ItemPosition.WITHHELD;
        Distribution distribution = ItemShares.of(item, coarsening.reachesDistributionTier(item.n()));
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
                distribution,
                TopTwo.coarse(item, distribution, n, headcount),
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

    /** A count of people without an answer: only with k people on both sides. */
    private Figure count(long people, ItemEstimate item) {
        long all = item.n() + item.missing() + item.dontKnow() + item.notApplicable() + item.notShown();
        boolean safe = coarsening.reachesFieldTier(people) && coarsening.reachesFieldTier(all - people);
        return safe ? Figure.ofCount(coarsening.count(people, headcount)) : Withheld.PROTECTED;
    }
}

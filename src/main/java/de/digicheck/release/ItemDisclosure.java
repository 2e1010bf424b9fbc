package de.digicheck.release;

import de.digicheck.aggregation.GroupEstimate;
import de.digicheck.aggregation.ItemEstimate;
import java.util.Optional;
import java.util.function.Function;

/** Where an item and its distribution are shown. */
record ItemDisclosure(int index, Shown mean, Shown distribution) {

    /** @param field where the field that the item counts in is shown; empty for other items */
    static ItemDisclosure of(int index, Optional<Shown> field, Tiers tiers) {
        Function<GroupEstimate, ItemEstimate> own = group -> group.items().get(index);
        Shown mean = tiers.shown(Measure.item(own), field);
        return new ItemDisclosure(index, mean, tiers.shown(Measure.distribution(own), Optional.of(mean)));
    }

    PartItem figures(Tiers.Place place, Coarsening coarsening) {
        GroupEstimate group = place.tier().groupOf(place.part());
        ItemEstimate item = group.items().get(index);
        boolean shown = mean.isShownBy(place.part().key());
        long n = coarsening.count(item.n(), group.headcount());
        ItemPosition position = shown ? ItemPosition.of(item, n) : ItemPosition.WITHHELD;
        return new PartItem(
                shown ? Figure.ofCount(n) : Withheld.PROTECTED,
                position.mean(),
                position.need(),
                ItemShares.of(item, distribution.isShownBy(place.part().key())));
    }
}

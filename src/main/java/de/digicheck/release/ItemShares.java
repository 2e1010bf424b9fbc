package de.digicheck.release;

import de.digicheck.aggregation.ItemEstimate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The distribution of an item, in steps of 5 %. */
final class ItemShares {

    private static final double DOMINANT_SHARE = 0.9;

    private ItemShares() {}

    /** Tells whether nearly all chose the same. */
    static boolean isDominated(ItemEstimate item) {
        return item.counts().values().stream().anyMatch(count -> count >= DOMINANT_SHARE * item.n());
    }

    /** No distribution of numbers: the values themselves are single answers. */
    static Distribution of(ItemEstimate item, boolean shown) {
        if (!item.listed()) {
            return Distribution.withheld(Withheld.NOT_PUBLISHED);
        }
        if (item.counts().isEmpty()) {
            return Distribution.NONE;
        }
        if (!shown || isDominated(item)) {
            return Distribution.withheld(Withheld.PROTECTED);
        }
        double n = item.n();
        Map<String, Figure> shares = new LinkedHashMap<>();
        item.counts().forEach((code, count) -> shares.put(code, Figure.of(Coarsening.share(count / n))));
        return Distribution.of(shares);
    }
}

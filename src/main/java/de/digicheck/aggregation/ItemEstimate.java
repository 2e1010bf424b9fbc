package de.digicheck.aggregation;

import de.digicheck.shared.ItemKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How an item was answered by a group.
 *
 * @param n people with an answer
 * @param missing people who saw it and gave none
 * @param mean mean of the raw codes; empty for items whose codes are no numbers
 * @param sd standard deviation of the raw codes, n − 1 in the denominator; empty for n &lt; 2
 * @param need mean need, 0…100; empty without polarity
 * @param range of the codes; empty for items whose codes are no numbers
 * @param pair both halves of an importance–satisfaction pair; empty for other items
 * @param listed whether the codes are a fixed list; those of numbers are what people wrote
 * @param counts people a code, in the order of the scale; may add up to more than n where several may be chosen
 */
public record ItemEstimate(
        ItemKey item,
        long n,
        long missing,
        long dontKnow,
        long notApplicable,
        long notShown,
        OptionalDouble mean,
        OptionalDouble sd,
        OptionalDouble need,
        Optional<Range> range,
        Optional<PairEstimate> pair,
        boolean listed,
        Map<String, Long> counts) {

    /**
     * The codes an item can have.
     *
     * @param needFalls whether need falls when the code rises (positive items)
     */
    public record Range(double lo, double hi, boolean needFalls) {

        /** Where a code lies between lo (0) and hi (1). */
        public double share(double code) {
            return (code - lo) / (hi - lo);
        }

        /** The code at a share. */
        public double at(double share) {
            return lo + share * (hi - lo);
        }
    }

    public ItemEstimate {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /** The same item, of which so many who saw it wrote a text. */
    ItemEstimate withTexts(long written) {
        long texts = Math.min(written, missing);
        return new ItemEstimate(
                item,
                n + texts,
                missing - texts,
                dontKnow,
                notApplicable,
                notShown,
                mean,
                sd,
                need,
                range,
                pair,
                listed,
                counts);
    }

    /** Share of "cannot judge" among those to whom the item applies, 0…1; empty when nobody did either. */
    public OptionalDouble dontKnowShare() {
        long asked = n + dontKnow;
        return asked == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) dontKnow / asked);
    }
}

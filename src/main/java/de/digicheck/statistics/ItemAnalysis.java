package de.digicheck.statistics;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How one item fits the other items of its scale, from complete cases with all items turned into the direction of need.
 *
 * <p>Item–rest correlation (<i>Trennschärfe</i>): Pearson's r of item j with the sum of the other items. Alpha if dropped:
 * {@link CronbachAlpha} of the other items.
 *
 * <ul>
 *   <li>Item–rest correlation: undefined if k &lt; 2, or the item or the sum of the others does not vary (so for n &lt; 2).
 *   <li>Alpha if dropped: undefined if k &lt; 3 or the sum of the others does not vary.
 * </ul>
 *
 * <p>In R: {@code psych::alpha(u)$item.stats$r.drop}, {@code psych::alpha(u)$alpha.drop$raw_alpha}.
 *
 * @param itemRestCorrelation −1…1
 * @param alphaIfDropped at most 1, may be negative
 */
public record ItemAnalysis(OptionalDouble itemRestCorrelation, OptionalDouble alphaIfDropped) {

    /** Analyses each item of a scale, in the order of the items. */
    public static List<ItemAnalysis> of(CrossProducts scale) {
        ExactCovariances covariances = scale.covariances();
        return IntStream.range(0, scale.items())
                .mapToObj(item -> of(item, scale.items(), covariances))
                .toList();
    }

    private static ItemAnalysis of(int item, int items, ExactCovariances covariances) {
        return new ItemAnalysis(
                ExactCovariances.correlation(
                        covariances.covarianceWithRest(item),
                        covariances.variance(item),
                        covariances.varianceOfRest(item)),
                CronbachAlpha.alpha(
                        items - 1,
                        covariances.sumOfVariances().subtract(covariances.variance(item)),
                        covariances.varianceOfRest(item)));
    }
}

package de.digicheck.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Bootstrap of the mean of one group in a finite population: what the mean might have been, had others answered. For what has
 * no formula, as ranks of groups; the mean itself has one, see {@link MeanEstimate}.
 *
 * <p>Rescaled by Rao and Wu: a replicate is x̄ + λ·(x̄* − x̄) with λ = √(1 − f) and x̄* the mean of n − 1 of the n values drawn
 * with replacement, so that replicates have the mean x̄ and the variance (1 − f)·s²/n. Values are drawn by their counts: how
 * often each distinct one is drawn is multinomial, which is the same as drawing people one by one and takes no longer for many
 * people than for few.
 *
 * <ul>
 *   <li>n = 0: undefined, every replicate is NaN.
 *   <li>n = 1, all values equal, or n = N: every replicate is the mean.
 *   <li>N unknown or below n: f = 0.
 * </ul>
 *
 * <p>References: J. N. K. Rao, C. F. J. Wu (1988), Resampling inference with complex survey data, Journal of the American
 * Statistical Association 83(401), 231–241,
 * <a href="https://doi.org/10.1080/01621459.1988.10478591">doi:10.1080/01621459.1988.10478591</a>; L. Devroye (1986),
 * Non-Uniform Random Variate Generation, Springer, section XI.1.4 (multinomial by binomials). In R:
 * {@code m + sqrt(1 - n/N) * (replicate(B, mean(sample(y, n - 1, TRUE))) - m)}.
 */
public final class MeanBootstrap {

    private final double[] values;
    private final long[] counts;
    private final long n;
    private final double mean;
    private final double lambda;

    /**
     * The bootstrap of a group.
     *
     * @param headcount N, if known
     * @throws IllegalArgumentException if the headcount is negative
     */
    public MeanBootstrap(ValueCounts group, OptionalLong headcount) {
        List<ValueCount> frequent = group.sorted().stream()
                .sorted(Comparator.comparingLong(ValueCount::count).reversed())
                .toList();
        values = frequent.stream().mapToDouble(ValueCount::value).toArray();
        counts = frequent.stream().mapToLong(ValueCount::count).toArray();
        n = group.n();
        mean = group.moments().mean().orElse(Double.NaN);
        lambda = Math.sqrt(new FinitePopulation(n, headcount).correction());
    }

    /**
     * Draws replicates of the mean.
     *
     * @param replicates how many, at least 0
     * @param random the same sequence gives the same replicates
     */
    public double[] replicates(int replicates, UniformRandomProvider random) {
        double[] drawn = new double[replicates];
        for (int replicate = 0; replicate < replicates; replicate++) {
            drawn[replicate] = n < 2 ? mean : mean + lambda * meanDeviation(random);
        }
        return drawn;
    }

    /** x̄* − x̄. The most frequent values are drawn first, so that soon nothing is left to be drawn. */
    private double meanDeviation(UniformRandomProvider random) {
        long left = n - 1;
        long others = n;
        double sum = 0;
        for (int i = 0; left > 0; i++) {
            long times = others == counts[i] ? left : BinomialDraw.of(left, (double) counts[i] / others, random);
            sum += times * (values[i] - mean);
            left -= times;
            others -= counts[i];
        }
        return sum / (n - 1);
    }
}

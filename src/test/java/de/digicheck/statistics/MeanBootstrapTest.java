package de.digicheck.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalLong;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeanBootstrapTest {

    private static final int DRAWS = 200_000;

    private static UniformRandomProvider random(long seed) {
        return RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
    }

    /** Both ways of drawing, on both sides of one half, against the probabilities themselves. */
    @ParameterizedTest
    @CsvSource({"1, 0.3", "7, 0.5", "40, 0.1", "20, 0.5", "40, 0.7", "60, 0.25", "500, 0.03", "300, 0.9", "1000, 0.4"})
    void drawsAsOftenAsTheDistributionSays(int n, double p) {
        UniformRandomProvider random = random(n);
        long[] seen = new long[n + 1];
        for (int draw = 0; draw < DRAWS; draw++) {
            seen[(int) BinomialDraw.of(n, p, random)]++;
        }
        BinomialDistribution expected = BinomialDistribution.of(n, p);
        double statistic = 0;
        double rest = DRAWS;
        long seenInRest = DRAWS;
        int cells = 0;
        for (int k = 0; k <= n; k++) {
            double often = DRAWS * expected.probability(k);
            if (often >= 20) {
                statistic += Math.pow(seen[k] - often, 2) / often;
                rest -= often;
                seenInRest -= seen[k];
                cells++;
            }
        }
        if (rest >= 1) {
            statistic += Math.pow(seenInRest - rest, 2) / rest;
            cells++;
        }
        assertThat(ChiSquaredDistribution.of(cells - 1.0).survivalProbability(statistic))
                .as("p of χ²")
                .isGreaterThan(1e-4);
    }

    @Test
    void drawsWhatIsCertain() {
        assertThat(BinomialDraw.of(0, 0.5, random(1))).isZero();
        assertThat(BinomialDraw.of(9, 0, random(1))).isZero();
        assertThat(BinomialDraw.of(9, 1, random(1))).isEqualTo(9);
    }

    /** The replicates have the variance of the closed form, (1 − f)·s²/n. */
    @ParameterizedTest
    @CsvSource({"0", "20", "15", "10"})
    void hasMeanAndVarianceOfTheFormula(long headcount) {
        ValueCounts group = ValueCounts.of(0, 0, 25, 25, 25, 50, 75, 75, 100, 100);
        OptionalLong staff = headcount == 0 ? OptionalLong.empty() : OptionalLong.of(headcount);
        double[] replicates = new MeanBootstrap(group, staff).replicates(DRAWS, random(5));

        double mean = Arrays.stream(replicates).average().orElseThrow();
        double variance = Arrays.stream(replicates)
                        .map(one -> (one - mean) * (one - mean))
                        .sum()
                / DRAWS;
        double expected = new FinitePopulation(10, staff).correction()
                * group.moments().variance().orElseThrow()
                / 10;
        assertThat(mean).isCloseTo(47.5, within(0.15));
        assertThat(variance).isCloseTo(expected, within(0.01 * expected + 1e-9));
    }

    @Test
    void isTheSameForTheSameSeed() {
        MeanBootstrap group = new MeanBootstrap(ValueCounts.of(0, 25, 25, 100), OptionalLong.of(9));

        assertThat(group.replicates(50, random(3)))
                .containsExactly(group.replicates(50, random(3)))
                .isNotEqualTo(group.replicates(50, random(4)));
    }

    @Test
    void doesNotVaryWhereNothingCan() {
        assertThat(new MeanBootstrap(ValueCounts.of(), OptionalLong.empty()).replicates(2, random(1)))
                .containsExactly(Double.NaN, Double.NaN);
        assertThat(new MeanBootstrap(ValueCounts.of(30), OptionalLong.empty()).replicates(2, random(1)))
                .containsExactly(30, 30);
        assertThat(new MeanBootstrap(ValueCounts.of(30, 30, 30), OptionalLong.of(5)).replicates(2, random(1)))
                .containsExactly(30, 30);
        assertThat(new MeanBootstrap(ValueCounts.of(0, 100), OptionalLong.of(2)).replicates(2, random(1)))
                .containsExactly(50, 50);
    }
}

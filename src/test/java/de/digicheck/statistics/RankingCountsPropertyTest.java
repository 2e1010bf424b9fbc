package de.digicheck.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RankingCountsPropertyTest {

    private static final int OPTIONS = 5;

    @Provide
    Arbitrary<List<int[]>> ballots() {
        return Arbitraries.integers()
                .between(0, OPTIONS - 1)
                .array(int[].class)
                .ofMinSize(1)
                .ofMaxSize(OPTIONS)
                .uniqueElements()
                .list()
                .ofMinSize(2)
                .ofMaxSize(30);
    }

    @Property
    void givesTheSameBitsInAnyOrderAndSplit(
            @ForAll("ballots") List<int[]> ballots, @ForAll @IntRange(min = 1, max = 4) int parts, @ForAll long seed) {
        List<int[]> shuffled = new ArrayList<>(ballots);
        Collections.shuffle(shuffled, new Random(seed));
        RankingCounts merged = new RankingCounts(OPTIONS);
        for (int part = 0; part < parts; part++) {
            RankingCounts split = new RankingCounts(OPTIONS);
            for (int i = part; i < shuffled.size(); i += parts) {
                split.add(shuffled.get(i));
            }
            merged.merge(split);
        }

        assertThat(BordaScore.of(merged)).isEqualTo(BordaScore.of(ranking(ballots)));
        assertThat(KendallsW.of(merged)).isEqualTo(KendallsW.of(ranking(ballots)));
    }

    @Property
    void averagesFifty(@ForAll("ballots") List<int[]> ballots) {
        double sum = BordaScore.of(ranking(ballots)).orElseThrow().stream()
                .mapToDouble(BordaScore::value)
                .sum();

        assertThat(sum / OPTIONS).isCloseTo(50, within(1e-10));
    }

    @Property
    void staysWithinItsBounds(@ForAll("ballots") List<int[]> ballots) {
        assertThat(KendallsW.of(ranking(ballots)).value().getAsDouble()).isBetween(0.0, 1.0);
        assertThat(BordaScore.of(ranking(ballots)).orElseThrow())
                .allSatisfy(s -> assertThat(s.value()).isBetween(0.0, 100.0));
    }

    private static RankingCounts ranking(List<int[]> ballots) {
        return RankingCountsTest.ranking(OPTIONS, ballots.toArray(int[][]::new));
    }
}

package de.digicheck.statistics;

import static de.digicheck.statistics.ReferenceValues.assertValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankingCountsTest {

    private static final RankingCounts PARTIAL = ranking(
            4, new int[] {0, 1, 2, 3}, new int[] {1, 0}, new int[] {0}, new int[] {3, 2, 1, 0}, new int[] {0, 2});

    @Test
    void agreesWithBordaInR() {
        // R <- rbind(c(1,2,3,4), c(2,1,3.5,3.5), c(1,3,3,3), c(4,3,2,1), c(1,3.5,2,3.5)); s <- 100 * (4 - R) / 3
        // colMeans(s); apply(s, 2, sd) / sqrt(5)
        List<BordaScore> scores = BordaScore.of(PARTIAL).orElseThrow();

        assertThat(PARTIAL.n()).isEqualTo(5);
        assertScore(scores.get(0), 73.33333333333333, 19.436506316151);
        assertScore(scores.get(1), 50, 14.907119849998598);
        assertScore(scores.get(2), 43.333333333333336, 10);
        assertScore(scores.get(3), 33.333333333333336, 17.480147469502526);
    }

    private static void assertScore(BordaScore score, double value, double se) {
        assertValue(score.value(), value);
        assertValue(score.se(), se);
    }

    @Test
    void agreesWithTheFriedmanTestOfR() {
        // friedman.test(R)$statistic / (5 * 3)
        KendallsW agreement = KendallsW.of(PARTIAL);

        assertThat(agreement.n()).isEqualTo(5);
        assertValue(agreement.value(), 0.17727272727272728);
        assertThat(agreement.hasTies()).isTrue();
    }

    @Test
    void agreesWithTheFriedmanTestOfRWithoutTies() {
        // friedman.test(rbind(1:4, c(2,1,3,4), c(1,3,2,4)))$statistic / (3 * 3); three of four ranked leave no tie
        KendallsW agreement =
                KendallsW.of(ranking(4, new int[] {0, 1, 2, 3}, new int[] {1, 0, 2}, new int[] {0, 2, 1}));

        assertValue(agreement.value(), 0.7777777777777778);
        assertThat(agreement.hasTies()).isFalse();
    }

    @Test
    void isOneWhereAllAgreeAndZeroWhereTheyCancel() {
        assertThat(KendallsW.of(ranking(3, new int[] {2, 0, 1}, new int[] {2, 0, 1}))
                        .value())
                .hasValue(1);
        assertThat(KendallsW.of(ranking(5, new int[] {2}, new int[] {2}, new int[] {2}))
                        .value())
                .hasValue(1);
        assertThat(KendallsW.of(ranking(3, new int[] {0, 1, 2}, new int[] {2, 1, 0}))
                        .value())
                .hasValue(0);
    }

    @Test
    void ignoresEmptyRankings() {
        RankingCounts counts = ranking(3, new int[] {}, new int[] {1});

        assertThat(counts.n()).isEqualTo(1);
        assertThat(BordaScore.of(counts).orElseThrow())
                .extracting(BordaScore::value)
                .containsExactly(25.0, 100.0, 25.0);
    }

    @Test
    void hasNoErrorAndNoAgreementOfOnePerson() {
        RankingCounts one = ranking(3, new int[] {0, 1, 2});

        assertThat(BordaScore.of(one).orElseThrow())
                .allSatisfy(s -> assertThat(s.se()).isEmpty());
        assertThat(KendallsW.of(one).value()).isEmpty();
    }

    @Test
    void hasNoErrorBarWhereAllRankAnOptionAlike() {
        List<BordaScore> scores =
                BordaScore.of(ranking(3, new int[] {0, 1}, new int[] {0, 2})).orElseThrow();

        assertThat(scores.get(0).value()).isEqualTo(100);
        assertThat(scores.get(0).se()).hasValue(0);
    }

    @Test
    void isUndefinedWithoutRankings() {
        assertThat(BordaScore.of(new RankingCounts(3))).isEmpty();
        assertThat(KendallsW.of(new RankingCounts(3)).value()).isEmpty();
    }

    @Test
    void refusesWhatIsNoRanking() {
        RankingCounts counts = new RankingCounts(3);

        assertThatIllegalArgumentException().isThrownBy(() -> new RankingCounts(1));
        assertThatIllegalArgumentException().isThrownBy(() -> counts.add(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> counts.add(3));
        assertThatIllegalArgumentException().isThrownBy(() -> counts.add(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> counts.merge(new RankingCounts(4)));
        assertThat(counts.n()).isZero();
    }

    static RankingCounts ranking(int options, int[]... people) {
        RankingCounts counts = new RankingCounts(options);
        for (int[] bestFirst : people) {
            counts.add(bestFirst);
        }
        return counts;
    }
}

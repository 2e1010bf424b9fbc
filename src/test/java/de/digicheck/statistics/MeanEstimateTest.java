package de.digicheck.statistics;

import static de.digicheck.statistics.PooledVarianceTest.GROUPS;
import static de.digicheck.statistics.PooledVarianceTest.moments;
import static de.digicheck.statistics.ReferenceValues.assertInterval;
import static de.digicheck.statistics.ReferenceValues.assertValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class MeanEstimateTest {

    private static final SampleMoments SAMPLE = moments(25, 50, 75, 100.0 / 3, 100, 62.5, 0, 37.5, 50, 50, 75, 87.5);
    private static final PooledVariance POOLED = PooledVariance.of(moments(GROUPS));

    @Test
    void agreesWithTheSurveyPackageOfR() {
        // y as in ValueCountsTest; ds <- svydesign(ids = ~1, data = data.frame(y, N = 20), fpc = ~N)
        // SE(svymean(~y, ds)); confint(svymean(~y, ds), df = degf(ds)); sd(y) / sqrt(12)
        MeanEstimate estimate = MeanEstimate.withOwnVariance(SAMPLE, OptionalLong.of(20));

        assertThat(estimate.n()).isEqualTo(12);
        assertValue(estimate.mean(), 53.81944444444444);
        assertValue(estimate.se(), 8.116794181411121);
        assertValue(estimate.seFpc(), 5.133511382412216);
        assertThat(estimate.degreesOfFreedom()).hasValue(11);
        assertInterval(estimate.interval(), 42.52066207259364, 65.11822681629525);
    }

    @Test
    void usesThePlainStandardErrorWithoutHeadcount() {
        // t.test(y)$conf.int
        MeanEstimate estimate = MeanEstimate.withOwnVariance(SAMPLE, OptionalLong.empty());

        assertThat(estimate.seFpc()).isEmpty();
        assertInterval(estimate.interval(), 35.9545009036404, 71.68438798524848);
    }

    @Test
    void agreesWithThePooledFormInR() {
        // u <- c(25,50,75,100/3); s2 and df of PooledVarianceTest; sqrt(s2/4); sqrt((1-4/9)*s2/4)
        // mean(u) + c(-1,1) * qt(.975, 8) * sqrt((1-4/9)*s2/4)
        MeanEstimate estimate = MeanEstimate.withPooledVariance(moments(GROUPS[0]), POOLED, OptionalLong.of(9));

        assertValue(estimate.se(), 14.877975892797602);
        assertValue(estimate.seFpc(), 11.089388487966188);
        assertThat(estimate.degreesOfFreedom()).hasValue(8);
        assertInterval(estimate.interval(), 20.261157623197835, 71.40550904346884);
    }

    @Test
    void clipsTheIntervalToTheScale() {
        // mean(c(95,100,100)) + c(-1,1) * qt(.975, 2) * sd(c(95,100,100)) / sqrt(3): 91.16…, 105.50…
        MeanEstimate high = MeanEstimate.withOwnVariance(moments(95, 100, 100), OptionalLong.empty());
        MeanEstimate low = MeanEstimate.withOwnVariance(moments(5, 0, 0), OptionalLong.empty());

        assertInterval(high.interval(), 91.16224545041756, 100);
        assertInterval(low.interval(), 0, 100 - 91.16224545041756);
    }

    @Test
    void hasZeroWidthWhereEverybodyAnswered() {
        MeanEstimate own = MeanEstimate.withOwnVariance(SAMPLE, OptionalLong.of(12));
        MeanEstimate pooled = MeanEstimate.withPooledVariance(SAMPLE, POOLED, OptionalLong.of(12));

        for (MeanEstimate estimate : List.of(own, pooled)) {
            assertThat(estimate.population().isComplete()).isTrue();
            assertThat(estimate.seFpc()).hasValue(0);
            assertThat(estimate.se().getAsDouble()).isPositive();
            assertThat(estimate.interval().orElseThrow().width()).isZero();
        }
    }

    @Test
    void leavesOutTheCorrectionWhereTheHeadcountIsStale() {
        MeanEstimate estimate = MeanEstimate.withOwnVariance(SAMPLE, OptionalLong.of(11));

        assertThat(estimate.population().isStale()).isTrue();
        assertThat(estimate.seFpc()).isEqualTo(estimate.se());
    }

    @Test
    void knowsOnlyTheMeanOfOneAnswer() {
        for (MeanEstimate estimate : List.of(
                MeanEstimate.withOwnVariance(moments(40), OptionalLong.of(1)),
                MeanEstimate.withPooledVariance(moments(40), POOLED, OptionalLong.of(7)))) {
            assertThat(estimate.mean()).hasValue(40);
            assertThat(estimate.se()).isEmpty();
            assertThat(estimate.seFpc()).isEmpty();
            assertThat(estimate.degreesOfFreedom()).isEmpty();
            assertThat(estimate.interval()).isEmpty();
        }
    }

    @Test
    void knowsNothingOfNoAnswer() {
        MeanEstimate estimate = MeanEstimate.withOwnVariance(moments(), OptionalLong.of(0));

        assertThat(estimate.mean()).isEmpty();
        assertThat(estimate.se()).isEmpty();
        assertThat(estimate.interval()).isEmpty();
        assertThat(estimate.n()).isZero();
    }

    @Test
    void knowsOnlyTheMeanWhereNoVarianceIsDefined() {
        PooledVariance none = PooledVariance.of(List.of());
        MeanEstimate estimate = MeanEstimate.withPooledVariance(SAMPLE, none, OptionalLong.of(20));

        assertThat(estimate.mean()).isPresent();
        assertThat(estimate.interval()).isEmpty();
    }

    @Test
    void needsNoOwnVarianceInThePooledForm() {
        MeanEstimate estimate =
                MeanEstimate.withPooledVariance(SampleMoments.of(4, 45.833333333333336), POOLED, OptionalLong.of(9));

        assertInterval(estimate.interval(), 20.261157623197835, 71.40550904346884);
    }

    @Test
    void isWiderByThePooledVarianceWhereAnswersAreUniform() {
        SampleMoments uniform = moments(50, 50, 50);

        assertThat(MeanEstimate.withOwnVariance(uniform, OptionalLong.empty()).se())
                .hasValue(0);
        assertThat(MeanEstimate.withPooledVariance(uniform, POOLED, OptionalLong.empty())
                        .interval()
                        .orElseThrow()
                        .width())
                .isGreaterThan(50);
    }

    @Test
    void refusesMomentsThatDoNotFit() {
        OptionalDouble none = OptionalDouble.empty();
        OptionalDouble one = OptionalDouble.of(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new SampleMoments(-1, none, none));
        assertThatIllegalArgumentException().isThrownBy(() -> new SampleMoments(0, one, none));
        assertThatIllegalArgumentException().isThrownBy(() -> new SampleMoments(3, none, one));
        assertThatIllegalArgumentException().isThrownBy(() -> new SampleMoments(1, one, one));
        assertThatIllegalArgumentException().isThrownBy(() -> new SampleMoments(2, one, OptionalDouble.of(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> SampleMoments.of(2, Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampleMoments(2, one, OptionalDouble.of(Double.POSITIVE_INFINITY)));
    }
}

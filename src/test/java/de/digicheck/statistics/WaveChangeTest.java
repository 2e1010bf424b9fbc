package de.digicheck.statistics;

import static de.digicheck.statistics.ReferenceValues.assertInterval;
import static de.digicheck.statistics.ReferenceValues.assertValue;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class WaveChangeTest {

    private static final double[] FIRST = {25, 50, 75, 100.0 / 3, 100, 62.5, 0, 37.5, 50, 50, 75, 87.5};
    private static final double[] SECOND = {20, 30, 50, 45, 10, 60, 37.5, 25};

    @Test
    void agreesWithWelchsTestOfR() {
        // y1 <- c(25,50,75,100/3,100,62.5,0,37.5,50,50,75,87.5); y2 <- c(20,30,50,45,10,60,37.5,25)
        // t <- t.test(y2, y1); mean(y2) - mean(y1); t$stderr; t$parameter; t$conf.int; 2.8 * t$stderr
        WaveChange change = WaveChange.between(estimate(FIRST), estimate(SECOND));

        assertValue(change.delta(), -19.131944444444443);
        assertValue(change.se(), 10.017734476087368);
        assertValue(change.degreesOfFreedom(), 17.845352583139377);
        assertInterval(change.interval(), -40.19150471804226, 1.9276158291533698);
        assertValue(change.minimalDetectable(), 28.049656533044626);
    }

    @Test
    void leavesOutTheFinitePopulation() {
        MeanEstimate complete =
                MeanEstimate.withOwnVariance(ValueCounts.of(FIRST).moments(), OptionalLong.of(12));

        assertThat(WaveChange.between(complete, estimate(SECOND)))
                .isEqualTo(WaveChange.between(estimate(FIRST), estimate(SECOND)));
    }

    @Test
    void mirrorsInTime() {
        WaveChange forth = WaveChange.between(estimate(FIRST), estimate(SECOND));
        WaveChange back = WaveChange.between(estimate(SECOND), estimate(FIRST));

        assertThat(back.delta().getAsDouble()).isEqualTo(-forth.delta().getAsDouble());
        assertThat(back.se()).isEqualTo(forth.se());
        assertValue(back.degreesOfFreedom(), forth.degreesOfFreedom().getAsDouble());
    }

    @Test
    void addsTheFreedomOfPooledVariances() {
        // two waves alike with the pooled df 8: (2v)^2 / (2 v^2 / 8) = 16
        PooledVariance pooled = PooledVariance.of(PooledVarianceTest.moments(PooledVarianceTest.GROUPS));
        MeanEstimate wave =
                MeanEstimate.withPooledVariance(ValueCounts.of(FIRST).moments(), pooled, OptionalLong.empty());

        assertValue(WaveChange.between(wave, wave).degreesOfFreedom(), 16);
    }

    @Test
    void hasTheFreedomOfTheOnlyWaveThatVaries() {
        WaveChange change = WaveChange.between(estimate(50, 50, 50), estimate(SECOND));

        assertValue(change.degreesOfFreedom(), 7);
        assertThat(change.se()).isEqualTo(estimate(SECOND).se());
    }

    @Test
    void hasNoIntervalWhereNothingVaries() {
        WaveChange change = WaveChange.between(estimate(50, 50, 50), estimate(25, 25));

        assertThat(change.delta()).hasValue(-25);
        assertThat(change.se()).hasValue(0);
        assertThat(change.degreesOfFreedom()).isEmpty();
        assertThat(change.interval()).isEmpty();
        assertThat(change.minimalDetectable()).isEmpty();
    }

    @Test
    void knowsOnlyTheDifferenceOfSingleAnswers() {
        for (WaveChange change : List.of(
                WaveChange.between(estimate(50), estimate(SECOND)),
                WaveChange.between(estimate(SECOND), estimate(50)))) {
            assertThat(change.delta()).isPresent();
            assertThat(change.se()).isEmpty();
            assertThat(change.interval()).isEmpty();
        }
    }

    @Test
    void knowsNothingWithoutAnswersInOneWave() {
        assertThat(WaveChange.between(estimate(), estimate(SECOND)).delta()).isEmpty();
        assertThat(WaveChange.between(estimate(FIRST), estimate()).delta()).isEmpty();
    }

    private static MeanEstimate estimate(double... scores) {
        return MeanEstimate.withOwnVariance(ValueCounts.of(scores).moments(), OptionalLong.empty());
    }
}

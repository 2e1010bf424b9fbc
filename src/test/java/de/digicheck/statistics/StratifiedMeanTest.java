package de.digicheck.statistics;

import static de.digicheck.statistics.ReferenceValues.assertInterval;
import static de.digicheck.statistics.ReferenceValues.assertValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.digicheck.statistics.StratifiedMean.Stratum;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class StratifiedMeanTest {

    private static final double[] A = {20, 35, 50, 25, 40, 10};
    private static final double[] B = {60, 75, 55, 80, 70};
    private static final double[] C = {30, 45, 50, 62.5, 37.5, 25, 55};

    @Test
    void agreesWithTheSurveyPackageOfR() {
        // d <- data.frame(h = rep(1:3, c(6,5,7)), y = c(20,35,50,25,40,10, 60,75,55,80,70, 30,45,50,62.5,37.5,25,55),
        //   N = rep(c(12,30,18), c(6,5,7))); ds <- svydesign(ids = ~1, strata = ~h, fpc = ~N, data = d)
        // m <- svymean(~y, ds); SE(m); degf(ds); confint(m, df = degf(ds))
        StratifiedMean mean = StratifiedMean.of(List.of(stratum(12, A, 12), stratum(30, B, 30), stratum(18, C, 18)));

        assertValue(mean.mean(), 53.07142857142857);
        assertValue(mean.se(), 2.572412179602777);
        assertThat(mean.degreesOfFreedom()).hasValue(15);
        assertInterval(mean.interval(), 47.5884618002218, 58.55439534263534);
    }

    @Test
    void takesWeightsInAnyUnit() {
        StratifiedMean shares = StratifiedMean.of(List.of(stratum(.2, A, 12), stratum(.5, B, 30), stratum(.3, C, 18)));
        StratifiedMean heads = StratifiedMean.of(List.of(stratum(12, A, 12), stratum(30, B, 30), stratum(18, C, 18)));

        assertValue(shares.mean(), heads.mean().getAsDouble());
        assertValue(shares.se(), heads.se().getAsDouble());
    }

    @Test
    void isTheUnweightedEstimateForOneCell() {
        StratifiedMean mean = StratifiedMean.of(List.of(stratum(7, C, 18)));
        MeanEstimate estimate = MeanEstimate.withOwnVariance(ValueCounts.of(C).moments(), OptionalLong.of(18));

        assertValue(mean.mean(), estimate.mean().getAsDouble());
        assertValue(mean.se(), estimate.seFpc().getAsDouble());
        ConfidenceInterval interval = estimate.interval().orElseThrow();
        assertInterval(mean.interval(), interval.lower(), interval.upper());
    }

    @Test
    void isExactWhereEverybodyAnswered() {
        StratifiedMean mean = StratifiedMean.of(List.of(stratum(6, A, 6), stratum(5, B, 5)));

        assertThat(mean.se()).hasValue(0);
        assertThat(mean.interval().orElseThrow().width()).isZero();
    }

    @Test
    void takesThePooledVarianceWhereACellHasOneAnswer() {
        // W <- c(1, 3) / 4; sqrt(sum(W^2 * c((1 - 6/12) / 6, (1 - 1/30) / 1) * var(c(20,35,50,25,40,10))))
        StratifiedMean mean = StratifiedMean.of(List.of(stratum(1, A, 12), stratum(3, new double[] {50}, 30)));

        assertValue(mean.mean(), 45);
        assertValue(mean.se(), 10.736910635746206);
        assertThat(mean.degreesOfFreedom()).hasValue(5);
    }

    @Test
    void knowsOnlyTheMeanWhereEveryCellHasOneAnswer() {
        StratifiedMean mean =
                StratifiedMean.of(List.of(stratum(1, new double[] {30}, 12), stratum(3, new double[] {50}, 30)));

        assertValue(mean.mean(), 45);
        assertThat(mean.se()).isEmpty();
        assertThat(mean.interval()).isEmpty();
    }

    @Test
    void isUndefinedWithoutCellsOrWithAnEmptyOne() {
        assertThat(StratifiedMean.of(List.of()).mean()).isEmpty();
        assertThat(StratifiedMean.of(List.of(stratum(1, A, 12), stratum(1, new double[0], 3)))
                        .mean())
                .isEmpty();
    }

    @Test
    void refusesWeightsOfNothing() {
        for (double weight : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> stratum(weight, A, 12));
        }
    }

    private static Stratum stratum(double weight, double[] scores, long headcount) {
        return new Stratum(weight, ValueCounts.of(scores).moments(), OptionalLong.of(headcount));
    }
}

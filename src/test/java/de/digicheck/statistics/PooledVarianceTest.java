package de.digicheck.statistics;

import static de.digicheck.statistics.ReferenceValues.assertValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PooledVarianceTest {

    static final double[][] GROUPS = {{25, 50, 75, 100.0 / 3}, {100, 62.5, 0, 37.5, 50}, {50, 75}, {87.5}};

    @Test
    void agreesWithTheMeanSquareWithinGroupsOfR() {
        // v <- c(25,50,75,100/3, 100,62.5,0,37.5,50, 50,75, 87.5); d <- factor(rep(1:4, c(4,5,2,1)))
        // anova(lm(v ~ d))["Residuals", ]
        PooledVariance pooled = PooledVariance.of(moments(GROUPS));

        assertValue(pooled.variance(), 885.4166666666665);
        assertThat(pooled.degreesOfFreedom()).isEqualTo(8);
    }

    @Test
    void isUndefinedWhereNoGroupHasTwoValues() {
        assertThat(PooledVariance.of(moments(new double[][] {{1}, {2}, {}})))
                .isEqualTo(new PooledVariance(OptionalDouble.empty(), 0));
        assertThat(PooledVariance.of(List.of()).variance()).isEmpty();
    }

    @Test
    void isZeroWhereNoGroupVaries() {
        PooledVariance pooled = PooledVariance.of(moments(new double[][] {{1, 1}, {5, 5, 5}}));

        assertThat(pooled).isEqualTo(new PooledVariance(OptionalDouble.of(0), 3));
    }

    @Test
    void leavesOutGroupsOfUnknownVariance() {
        PooledVariance pooled = PooledVariance.of(List.of(SampleMoments.of(10, 50), moments(1, 3)));

        assertThat(pooled).isEqualTo(new PooledVariance(OptionalDouble.of(2), 1));
    }

    @Test
    void refusesPartsThatDoNotFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PooledVariance(OptionalDouble.of(1), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PooledVariance(OptionalDouble.empty(), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new PooledVariance(OptionalDouble.of(-1), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new PooledVariance(OptionalDouble.of(Double.NaN), 1));
    }

    static SampleMoments moments(double... values) {
        return ValueCounts.of(values).moments();
    }

    static List<SampleMoments> moments(double[][] groups) {
        return Arrays.stream(groups).map(PooledVarianceTest::moments).toList();
    }
}

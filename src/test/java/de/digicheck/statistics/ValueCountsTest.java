package de.digicheck.statistics;

import static de.digicheck.statistics.ReferenceValues.assertValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueCountsTest {

    private final ValueCounts tally = new ValueCounts();

    @Test
    void countsEachDistinctValue() {
        tally.add(50);
        tally.add(25);
        tally.add(50);
        tally.add(100.0 / 3, 4);

        assertThat(tally.n()).isEqualTo(7);
        assertThat(tally.distinctValues()).isEqualTo(3);
        assertThat(tally.count(50)).isEqualTo(2);
        assertThat(tally.count(51)).isZero();
        assertThat(tally.sorted())
                .containsExactly(new ValueCount(25, 1), new ValueCount(100.0 / 3, 4), new ValueCount(50, 2));
    }

    @Test
    void agreesWithR() {
        // y <- c(25,50,75,100/3,100,62.5,0,37.5,50,50,75,87.5); mean(y); var(y); sd(y)
        SampleMoments moments = ValueCounts.of(25, 50, 75, 100.0 / 3, 100, 62.5, 0, 37.5, 50, 50, 75, 87.5)
                .moments();

        assertThat(moments.n()).isEqualTo(12);
        assertValue(moments.mean(), 53.81944444444444);
        assertValue(moments.variance(), 790.5881734006734);
        assertValue(moments.sd(), 28.117399833567);
    }

    @Test
    void hasNoMeanWithoutValues() {
        assertThat(tally.moments().mean()).isEmpty();
        assertThat(tally.moments().variance()).isEmpty();
        assertThat(tally.moments().sd()).isEmpty();
        assertThat(tally.sorted()).isEmpty();
    }

    @Test
    void hasNoVarianceOfOneValue() {
        tally.add(12.5);

        assertThat(tally.moments().mean()).hasValue(12.5);
        assertThat(tally.moments().variance()).isEmpty();
        assertThat(tally.moments().sd()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {100.0 / 3, 0.1, 1e-3, 99.9, 1e15 / 7, 0})
    void findsNoSpreadInEqualValues(double value) {
        tally.add(value, 7919);

        assertThat(tally.moments().mean()).hasValue(value);
        assertThat(tally.moments().variance()).hasValue(0);
    }

    @Test
    void takesNegativeZeroForZero() {
        tally.add(-0.0);
        tally.add(0.0);

        assertThat(tally.sorted()).containsExactly(new ValueCount(0.0, 2));
        assertThat(tally.count(-0.0)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1.1e100, -Double.MAX_VALUE})
    void refusesWhatIsNoNumberToCalculateWith(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> tally.add(value)).withMessageContaining("within");
        assertThat(tally.n()).isZero();
        assertThat(tally.count(value)).isZero();
    }

    @Test
    void refusesNegativeCountsAndIgnoresNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> tally.add(1, -1)).withMessageContaining("-1");
        tally.add(1, 0);

        assertThat(tally.distinctValues()).isZero();
    }

    @Test
    void refusesMoreValuesThanItCanCount() {
        tally.add(1, Long.MAX_VALUE);

        assertThatThrownBy(() -> tally.add(2)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void keepsManyDistinctValuesApart() {
        for (int i = 0; i < 100_000; i++) {
            tally.add(i / 1000.0, i % 3 + 1);
        }

        assertThat(tally.distinctValues()).isEqualTo(100_000);
        assertThat(tally.n()).isEqualTo(199_999);
        assertThat(tally.count(12.345)).isEqualTo(12345 % 3 + 1);
        assertThat(tally.sorted()).isSortedAccordingTo((a, b) -> Double.compare(a.value(), b.value()));
    }

    @Test
    void mergesWithItself() {
        tally.add(1, 3);
        tally.add(2, 4);
        tally.merge(tally);

        assertThat(tally.sorted()).containsExactly(new ValueCount(1, 6), new ValueCount(2, 8));
        assertThat(tally.n()).isEqualTo(14);
    }

    @Test
    void leavesTheRestOfAPart() {
        ValueCounts whole = ValueCounts.of(1, 1, 2, 3, 3);

        assertThat(whole.without(ValueCounts.of(1, 3, 3)).sorted())
                .containsExactly(new ValueCount(1, 1), new ValueCount(2, 1));
        assertThat(whole.without(whole).n()).isZero();
        assertThat(whole.n()).isEqualTo(5);
    }

    @Test
    void refusesAPartThatIsNone() {
        ValueCounts whole = ValueCounts.of(1, 1, 2);

        assertThatIllegalArgumentException().isThrownBy(() -> whole.without(ValueCounts.of(1, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> whole.without(ValueCounts.of(4)));
    }
}

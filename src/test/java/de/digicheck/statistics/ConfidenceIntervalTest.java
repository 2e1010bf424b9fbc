package de.digicheck.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ConfidenceIntervalTest {

    @Test
    void movesItsEndsIntoTheScale() {
        assertThat(ConfidenceInterval.of(-5, 40).clippedTo(0, 100)).isEqualTo(ConfidenceInterval.of(0, 40));
        assertThat(ConfidenceInterval.of(60, 140).clippedTo(0, 100)).isEqualTo(ConfidenceInterval.of(60, 100));
        assertThat(ConfidenceInterval.of(101, 140).clippedTo(0, 100)).isEqualTo(ConfidenceInterval.of(100, 100));
    }

    @Test
    void hasAWidthAndALevel() {
        assertThat(ConfidenceInterval.around(50, 5).width()).isEqualTo(10);
        assertThat(ConfidenceInterval.around(50, 5).level()).isEqualTo(0.95);
    }

    @Test
    void refusesWhatIsNoInterval() {
        double infinity = Double.POSITIVE_INFINITY;
        assertThatIllegalArgumentException().isThrownBy(() -> ConfidenceInterval.of(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ConfidenceInterval.of(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> ConfidenceInterval.of(-infinity, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ConfidenceInterval.of(1, infinity));
        assertThatIllegalArgumentException().isThrownBy(() -> new ConfidenceInterval(1, 2, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ConfidenceInterval(1, 2, 1));
    }
}

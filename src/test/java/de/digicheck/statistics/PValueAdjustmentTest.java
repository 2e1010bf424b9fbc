package de.digicheck.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PValueAdjustmentTest {

    private static final double[] P = {.01, .04, .03, .005, .5, .03, .9};

    @Test
    void agreesWithHolmOfR() {
        // p.adjust(c(.01,.04,.03,.005,.5,.03,.9), "holm")
        assertThat(PValueAdjustment.HOLM.adjust(P))
                .containsExactly(new double[] {.06, .15, .15, .035, 1, .15, 1}, near());
    }

    @Test
    void agreesWithBenjaminiHochbergOfR() {
        // p.adjust(c(.01,.04,.03,.005,.5,.03,.9), "BH")
        assertThat(PValueAdjustment.BENJAMINI_HOCHBERG.adjust(P))
                .containsExactly(new double[] {.035, .056, .0525, .035, 0.5833333333333334, .0525, .9}, near());
    }

    @ParameterizedTest
    @EnumSource
    void leavesNoneAndOneAsTheyAre(PValueAdjustment adjustment) {
        assertThat(adjustment.adjust()).isEmpty();
        assertThat(adjustment.adjust(.3)).containsExactly(.3);
        assertThat(adjustment.adjust(0, 1)).containsExactly(0, 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 1.001, Double.NaN})
    void refusesWhatIsNoProbability(double p) {
        assertThatIllegalArgumentException().isThrownBy(() -> PValueAdjustment.HOLM.adjust(.5, p));
        assertThatIllegalArgumentException().isThrownBy(() -> PValueAdjustment.BENJAMINI_HOCHBERG.adjust(p, .5));
    }

    private static Offset<Double> near() {
        return within(1e-12);
    }
}

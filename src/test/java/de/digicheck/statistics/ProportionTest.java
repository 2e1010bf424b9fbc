package de.digicheck.statistics;

import static de.digicheck.statistics.ReferenceValues.assertInterval;
import static de.digicheck.statistics.ReferenceValues.assertValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProportionTest {

    @Test
    void agreesWithRWithoutHeadcount() {
        // prop.test(7, 20, correct = FALSE)$conf.int
        Proportion proportion = Proportion.of(7, new FinitePopulation(20, OptionalLong.empty()));

        assertValue(proportion.share(), 0.35);
        assertInterval(proportion.interval(), 0.18119182410108206, 0.5671457233147637);
    }

    @Test
    void agreesWithRWithCorrectedSize() {
        // ns <- 20*49/30; prop.test(.35*ns, ns, correct = FALSE)$conf.int; ns <- 8*8/1; prop.test(3/8*ns, ns, …)
        assertInterval(of(7, 20, 50).interval(), 0.21026120564632192, 0.5213054012616996);
        assertInterval(of(3, 8, 9).interval(), 0.26665980178824633, 0.49749621315995485);
    }

    @Test
    void touchesOneEndForNoneAndAll() {
        // prop.test(0, 10, correct = FALSE)$conf.int; ns <- 10*29/20; prop.test(ns, ns, correct = FALSE)$conf.int
        Proportion none = Proportion.of(0, new FinitePopulation(10, OptionalLong.empty()));

        assertInterval(none.interval(), 0, 0.27753279986288915);
        assertInterval(of(10, 10, 30).interval(), 0.7905587086475412, 1);
    }

    @Test
    void isExactWhereEverybodyAnswered() {
        assertThat(of(3, 8, 8).share()).hasValue(0.375);
        assertThat(of(3, 8, 8).interval()).isEmpty();
        assertThat(of(1, 1, 1).interval()).isEmpty();
    }

    @Test
    void correctsNothingWhereTheHeadcountIsStale() {
        assertInterval(of(7, 20, 19).interval(), 0.18119182410108206, 0.5671457233147637);
    }

    @Test
    void isUndefinedOfNobody() {
        assertThat(of(0, 0, 12).share()).isEmpty();
        assertThat(of(0, 0, 12).interval()).isEmpty();
        assertThat(of(0, 0, 0).share()).isEmpty();
    }

    @Test
    void refusesMoreSuccessesThanAnswers() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(9, 8, 20)).withMessageContaining("9 of 8");
        assertThatIllegalArgumentException().isThrownBy(() -> of(-1, 8, 20));
    }

    static Proportion of(long successes, long n, long headcount) {
        return Proportion.of(successes, new FinitePopulation(n, OptionalLong.of(headcount)));
    }
}

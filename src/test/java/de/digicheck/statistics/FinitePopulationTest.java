package de.digicheck.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class FinitePopulationTest {

    @Test
    void correctsByTheShareThatDidNotAnswer() {
        FinitePopulation population = new FinitePopulation(12, OptionalLong.of(20));

        assertThat(population.samplingFraction()).isEqualTo(0.6);
        assertThat(population.correction()).isEqualTo(0.4);
        assertThat(population.isStale()).isFalse();
        assertThat(population.isComplete()).isFalse();
    }

    @Test
    void correctsNothingOfAnUnknownPopulation() {
        FinitePopulation population = new FinitePopulation(12, OptionalLong.empty());

        assertThat(population.samplingFraction()).isZero();
        assertThat(population.correction()).isEqualTo(1);
        assertThat(population.isStale()).isFalse();
        assertThat(population.isComplete()).isFalse();
    }

    @Test
    void correctsNothingWhereTheHeadcountIsStale() {
        for (long headcount : new long[] {0, 11}) {
            FinitePopulation population = new FinitePopulation(12, OptionalLong.of(headcount));

            assertThat(population.isStale()).isTrue();
            assertThat(population.samplingFraction()).isZero();
            assertThat(population.correction()).isEqualTo(1);
        }
    }

    @Test
    void correctsFullyWhereEverybodyAnswered() {
        FinitePopulation population = new FinitePopulation(12, OptionalLong.of(12));

        assertThat(population.isComplete()).isTrue();
        assertThat(population.samplingFraction()).isEqualTo(1);
        assertThat(population.correction()).isZero();
    }

    @Test
    void correctsNothingOfNobody() {
        FinitePopulation population = new FinitePopulation(0, OptionalLong.of(0));

        assertThat(population.isComplete()).isTrue();
        assertThat(population.samplingFraction()).isZero();
        assertThat(population.correction()).isEqualTo(1);
    }

    @Test
    void refusesNegativeCounts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FinitePopulation(-1, OptionalLong.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new FinitePopulation(1, OptionalLong.of(-1)));
    }
}

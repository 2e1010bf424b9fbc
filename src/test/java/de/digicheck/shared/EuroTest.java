package de.digicheck.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class EuroTest {

    @Test
    void addsWithoutRounding() {
        Euro sum = Euro.ZERO;
        for (int i = 0; i < 10; i++) {
            sum = sum.plus(Euro.of(new BigDecimal("0.10")));
        }
        assertThat(sum).isEqualTo(Euro.of(1));
    }

    @Test
    void refusesMoreThanTwoDecimals() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Euro.of(new BigDecimal("0.001")));
        assertThat(Euro.of(new BigDecimal("0.100"))).isEqualTo(new Euro(10));
    }

    @Test
    void writesTwoDecimalsOrAsFewAsNeeded() {
        assertThat(new Euro(120_050)).hasToString("1200.50");
        assertThat(new Euro(120_050).shortest()).hasToString("1200.5");
        assertThat(new Euro(120_000).shortest()).hasToString("1200");
        assertThat(Euro.ZERO.shortest()).hasToString("0");
    }

    @Test
    void ordersByAmount() {
        assertThat(new Euro(99)).isLessThan(Euro.of(1));
    }
}

package de.digicheck.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "124.500 €|124500",
                "1.234,50|1234.50",
                "1234.5|1234.5",
                "0|0",
                "1.000.000|1000000",
                "12 500|12500",
                "1.25|1.25"
            })
    void readsWhatPeopleType(String typed, BigDecimal number) {
        assertThat(TypedNumbers.read(typed, 9)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "viel", "-1", "1,234", "1e3", "1,2,3", "1234567890", "½"})
    void refusesTheRest(String typed) {
        assertThat(TypedNumbers.read(typed, 9)).isEmpty();
    }

    @Test
    void takesAsManyDigitsAsAreAllowed() {
        assertThat(TypedNumbers.read("1234567890", 10)).contains(new BigDecimal("1234567890"));
    }
}

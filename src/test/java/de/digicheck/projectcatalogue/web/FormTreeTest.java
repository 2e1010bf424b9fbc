package de.digicheck.projectcatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTreeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12500; 12500",
                "12.500; 12500",
                "12.500,5; 12500.5",
                "1.234.567,89; 1234567.89",
                "12500,50; 12500.50",
                "12500.50; 12500.50",
                "0,5; 0.5",
                "2.5; 2.5",
                "12 500 €; 12500",
                "-5; -5"
            })
    void readsNumbersAsPeopleWriteThem(String typed, BigDecimal number) {
        assertThat(FormTree.number(typed)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"viel", "1,200", "12.50.3", "1e5", "0x10", "--1", "1.2.3", ",5"})
    void leavesWhatIsNoNumberAsItWasTyped(String typed) {
        assertThat(FormTree.number(typed)).isEqualTo(typed);
    }
}

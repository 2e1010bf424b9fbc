package de.digicheck.platform.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbooksTest {

    @ParameterizedTest
    @CsvSource({"0, 0, A1", "3, 1, B4", "0, 25, Z1", "0, 26, AA1", "0, 701, ZZ1", "0, 702, AAA1"})
    void refersToCells(int row, int column, String reference) {
        assertThat(Cells.at(row, column)).isEqualTo(reference);
    }

    @Test
    void refersToOtherSheets() {
        assertThat(Cells.on("Lot's", Cells.range(Cells.fixed(3, 1), Cells.fixed(9, 1))))
                .isEqualTo("'Lot''s'!$B$4:$B$10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "[a]", "a name that is too long for a tab"})
    void refusesNamesThatNoTabCanHave(String name) {
        assertThatThrownBy(() -> new WorkSheet(name, List.of(), 0, 0, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

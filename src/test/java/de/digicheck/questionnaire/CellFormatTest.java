package de.digicheck.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellFormatTest {

    private static final CellFormat SCALE = new CellFormat.ScaleCodes(-2, 12, true, false);
    private static final CellFormat OPTIONS = new CellFormat.OptionKeys(List.of("first", "second", "7"));
    private static final CellFormat DECIMAL = new CellFormat.Decimal(new BigDecimal("-0.5"), new BigDecimal("10"));

    @ParameterizedTest
    @CsvSource({"-2, -2", "0, 0", "7, 7", "12, 12"})
    void readsCodesOfAScale(String text, long code) {
        assertThat(SCALE.parse(text)).isEqualTo(code);
        assertThat(SCALE.code(code)).isEqualTo(text);
        assertThat(SCALE.value(code)).isEqualTo((double) code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-3", "13", "3.0", "x", " 3", "na", "NA", "99999999999999999999", "٣", "+3", "03", "-0", "00"})
    void rejectsWhatIsNoCodeOfTheScale(String text) {
        assertThat(SCALE.parse(text)).isEqualTo(Cell.INVALID);
    }

    @Test
    void keepsTheKindsOfNoAnswerApart() {
        assertThat(SCALE.parse("")).isEqualTo(Cell.BLANK);
        assertThat(SCALE.parse("dk")).isEqualTo(Cell.DONT_KNOW);
        assertThat(new CellFormat.ScaleCodes(1, 5, false, true).parse("na")).isEqualTo(Cell.NOT_APPLICABLE);
        assertThat(new CellFormat.ScaleCodes(1, 5, false, true).parse("dk")).isEqualTo(Cell.INVALID);
        assertThat(Cell.isCode(Cell.BLANK)).isFalse();
        assertThat(Cell.isCode(Cell.NOT_SHOWN)).isFalse();
        assertThat(Cell.isCode(Cell.INVALID)).isFalse();
        assertThat(Cell.isCode(-1)).isTrue();
    }

    @Test
    void readsOptionsByKey() {
        assertThat(OPTIONS.parse("second")).isEqualTo(1);
        assertThat(OPTIONS.code(1)).isEqualTo("second");
        assertThat(OPTIONS.parse("7")).isEqualTo(2);
        assertThat(OPTIONS.parse("0")).isEqualTo(Cell.INVALID);
        assertThat(OPTIONS.parse("dk")).isEqualTo(Cell.DONT_KNOW);
    }

    @Test
    void readsYesAndNo() {
        CellFormat format = new CellFormat.YesOrNo();

        assertThat(format.parse("yes")).isEqualTo(1);
        assertThat(format.parse("no")).isZero();
        assertThat(format.code(1)).isEqualTo("yes");
        assertThat(format.code(0)).isEqualTo("no");
        assertThat(format.parse("1")).isEqualTo(Cell.INVALID);
        assertThat(format.parse("ja")).isEqualTo(Cell.INVALID);
    }

    @Test
    void readsChoicesAndRanks() {
        assertThat(new CellFormat.Chosen().parse("1")).isEqualTo(1);
        assertThat(new CellFormat.Chosen().parse("0")).isZero();
        assertThat(new CellFormat.Chosen().parse("2")).isEqualTo(Cell.INVALID);
        assertThat(new CellFormat.Rank(3).parse("3")).isEqualTo(3);
        assertThat(new CellFormat.Rank(3).parse("0")).isEqualTo(Cell.INVALID);
        assertThat(new CellFormat.Rank(3).parse("4")).isEqualTo(Cell.INVALID);
    }

    @ParameterizedTest
    @CsvSource({"-0.5, -0.5", "0, 0", "2.50, 2.5", "10, 10", "0.000001, 0.000001"})
    void readsDecimalsExactly(String text, String written) {
        long cell = DECIMAL.parse(text);

        assertThat(Cell.isCode(cell)).isTrue();
        assertThat(DECIMAL.code(cell)).isEqualTo(written);
        assertThat(DECIMAL.value(cell)).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-0.6",
                "10.1",
                "1,5",
                "0.0000001",
                "NaN",
                "1e999999999",
                "1e-999999999",
                "yes",
                "1e1",
                ".5",
                "5.",
                "+5",
                "٣",
                "0e999999999",
                "5.0000000"
            })
    void rejectsWhatIsNoSuchDecimal(String text) {
        assertThat(DECIMAL.parse(text)).isEqualTo(Cell.INVALID);
    }

    @Test
    void countsCharactersOfATextAsPeopleDo() {
        CellFormat format = new CellFormat.Text(3);

        assertThat(format.parse("äöü")).isEqualTo(1);
        assertThat(format.parse("😀😀😀")).isEqualTo(1);
        assertThat(format.parse("abcd")).isEqualTo(Cell.INVALID);
        assertThat(format.parse(" \n ")).isEqualTo(Cell.BLANK);
    }

    @Test
    void saysWhatIsAllowed() {
        assertThat(SCALE.allowed()).isEqualTo("-2..12, dk or blank");
        assertThat(OPTIONS.allowed()).startsWith("first, second, 7");
        assertThat(DECIMAL.allowed()).contains("-0.5").contains("10");
    }
}

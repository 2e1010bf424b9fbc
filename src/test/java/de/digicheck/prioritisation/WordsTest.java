package de.digicheck.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.shared.Language;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Words GERMAN = new Words(Language.GERMAN);
    private static final Words ENGLISH = new Words(Language.ENGLISH);

    @Test
    void writesNumbersAsTheLanguageDoes() {
        assertThat(GERMAN.number(1234.56)).isEqualTo("1.234,6");
        assertThat(ENGLISH.number(1234.56)).isEqualTo("1,234.6");
        assertThat(GERMAN.euro(12_000.5)).isEqualTo("12.000,50\u00a0€");
        assertThat(ENGLISH.euro(12_000)).isEqualTo("€12,000");
        assertThat(GERMAN.percent(0.375)).isEqualTo("37,5\u00a0%");
        assertThat(ENGLISH.percent(0.375)).isEqualTo("37.5%");
    }

    @Test
    void neverTurnsSomethingIntoNothing() {
        assertThat(GERMAN.number(0.05)).isEqualTo("0,1");
        assertThat(GERMAN.number(0.04)).isEqualTo("0,04");
        assertThat(GERMAN.number(0.0012)).isEqualTo("0,001");
        assertThat(GERMAN.number(0)).isEqualTo("0");
        assertThat(GERMAN.number(-0.0)).isEqualTo("0");
        assertThat(GERMAN.signed(-0.04)).isEqualTo("−0,04");
        assertThat(GERMAN.signed(2)).isEqualTo("+2");
        assertThat(GERMAN.number(-1.5)).isEqualTo("−1,5");
        assertThat(GERMAN.euro(-300)).isEqualTo("−300\u00a0€");
    }

    @Test
    void tellsTwoWeightsApart() {
        assertThat(GERMAN.percentApartFrom(0.2504, 0.25)).isEqualTo("25,04\u00a0%");
        assertThat(GERMAN.percentApartFrom(0.25, 0.25)).isEqualTo("25\u00a0%");
    }

    @Test
    void hasEverySentenceInBothLanguages() {
        ResourceBundle german = bundle(Locale.GERMAN);
        ResourceBundle english = bundle(Locale.ENGLISH);

        assertThat(german.keySet()).isEqualTo(english.keySet());
        assertThat(german.keySet()).allSatisfy(key -> {
            assertThat(german.getString(key)).doesNotContain("'", "Freigabe", "Strukturanpassung");
            assertThat(english.getString(key)).doesNotContain("'");
            assertThat(gaps(german.getString(key))).isEqualTo(gaps(english.getString(key)));
        });
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("de.digicheck.prioritisation.explanation", locale);
    }

    private static String gaps(String sentence) {
        return sentence.replaceAll("[^{}0-9]", "")
                .replaceAll("[{}]", "")
                .chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

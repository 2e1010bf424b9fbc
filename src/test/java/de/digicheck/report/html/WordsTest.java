package de.digicheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digicheck.shared.Euro;
import de.digicheck.shared.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Words GERMAN = new Words(Language.GERMAN);
    private static final Words ENGLISH = new Words(Language.ENGLISH);

    @Test
    void saysEverythingInBothLanguagesWithTheSameArguments() throws IOException {
        ResourceBundle german = ResourceBundle.getBundle(Words.BUNDLE, Locale.ROOT);
        ResourceBundle english = ResourceBundle.getBundle(Words.BUNDLE, Locale.ENGLISH);
        assertThat(own("messages/report_en.properties")).isEqualTo(own("messages/report.properties"));
        for (String key : german.keySet()) {
            assertThat(arguments(english.getString(key))).as(key).isEqualTo(arguments(german.getString(key)));
            assertThat(german.getString(key) + english.getString(key)).as(key).doesNotContain("'");
        }
    }

    @Test
    void callsOneThingByOneWord() {
        ResourceBundle german = ResourceBundle.getBundle(Words.BUNDLE, Locale.ROOT);
        for (String key : german.keySet()) {
            assertThat(german.getString(key))
                    .as(key)
                    .doesNotContain("Freigabe", "Strukturanpassung", "Arbeitszeit gehen", "Aufwand bis");
        }
    }

    private static Set<String> own(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = WordsTest.class.getClassLoader().getResourceAsStream(file)) {
            properties.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return properties.stringPropertyNames();
    }

    private static int arguments(String pattern) {
        return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    @Test
    void writesNumbersAsPeopleDo() {
        assertThat(GERMAN.numbers().decimal(1234.25, 1)).isEqualTo("1.234,3");
        assertThat(ENGLISH.numbers().decimal(1234.25, 1)).isEqualTo("1,234.3");
        assertThat(GERMAN.numbers().whole(57.5)).isEqualTo("58");
        assertThat(GERMAN.numbers().percent(0.455)).isEqualTo("46\u00a0%");
        assertThat(GERMAN.numbers().euro(Euro.of(new BigDecimal("12500.40")))).isEqualTo("12.500,40\u00a0€");
        assertThat(GERMAN.numbers().euro(Euro.of(new BigDecimal("12000.01")))).isEqualTo("12.000,01\u00a0€");
        assertThat(GERMAN.numbers().euro(Euro.of(12_000))).isEqualTo("12.000\u00a0€");
        assertThat(GERMAN.numbers().shortest(5.5)).isEqualTo("5,5");
        assertThat(GERMAN.numbers().shortest(12)).isEqualTo("12");
    }

    @Test
    void writesOneMinusSign() {
        assertThat(GERMAN.numbers().decimal(-0.324, 2)).isEqualTo("−0,32");
        assertThat(GERMAN.numbers().euro(Euro.of(-300))).isEqualTo("−300\u00a0€");
        assertThat(GERMAN.interval("1", "5")).isEqualTo("1–5");
        assertThat(GERMAN.interval("−3", "3")).isEqualTo("−3 bis 3");
        assertThat(ENGLISH.interval("−3", "−1")).isEqualTo("−3 to −1");
    }

    @Test
    void writesCodesAsTheyWereGiven() {
        assertThat(GERMAN.numbers().code(new BigDecimal("0.170"))).isEqualTo("0,17");
        assertThat(GERMAN.numbers().code(new BigDecimal("1990"))).isEqualTo("1990");
        assertThat(ENGLISH.numbers().code(new BigDecimal("-3"))).isEqualTo("−3");
    }

    @Test
    void joinsLists() {
        assertThat(GERMAN.list(List.of())).isEmpty();
        assertThat(GERMAN.list(List.of("A"))).isEqualTo("A");
        assertThat(GERMAN.list(List.of("A", "B", "C"))).isEqualTo("A, B und C");
        assertThat(ENGLISH.list(List.of("A", "B"))).isEqualTo("A and B");
    }

    @Test
    void stopsOnAMissingText() {
        assertThatThrownBy(() -> GERMAN.text("no.such.key")).isInstanceOf(MissingResourceException.class);
    }
}

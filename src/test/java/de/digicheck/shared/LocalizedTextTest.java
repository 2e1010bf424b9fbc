package de.digicheck.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final Language EASY_GERMAN = new Language("de-x-leicht");
    private static final Language TURKISH = new Language("tr");

    @Test
    void givesTheLanguageAskedFor() {
        LocalizedText text = LocalizedText.of("Haus", "house");

        assertThat(text.in(Language.GERMAN)).isEqualTo("Haus");
        assertThat(text.in(Language.ENGLISH)).isEqualTo("house");
    }

    @Test
    void fallsBackToTheBaseLanguage() {
        assertThat(LocalizedText.of("Haus", "house").in(new Language("en-GB"))).isEqualTo("house");
        assertThat(LocalizedText.of("Haus", "house").in(EASY_GERMAN)).isEqualTo("Haus");
    }

    @Test
    void fallsBackToGermanThenToTheFirstOne() {
        Map<Language, String> withoutGerman = new LinkedHashMap<>();
        withoutGerman.put(TURKISH, "ev");
        withoutGerman.put(Language.ENGLISH, "house");

        assertThat(LocalizedText.of("Haus", "house").in(TURKISH)).isEqualTo("Haus");
        assertThat(new LocalizedText(withoutGerman).in(Language.GERMAN)).isEqualTo("ev");
        assertThat(new LocalizedText(withoutGerman).languages()).containsExactly(TURKISH, Language.ENGLISH);
    }

    @Test
    void prefersAVariantToItsBase() {
        LocalizedText text = new LocalizedText(Map.of(Language.GERMAN, "Haus", EASY_GERMAN, "Das Haus."));

        assertThat(text.in(EASY_GERMAN)).isEqualTo("Das Haus.");
    }

    @Test
    void hasAtLeastOneLanguage() {
        assertThatThrownBy(() -> new LocalizedText(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}

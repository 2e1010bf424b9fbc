package de.digicheck.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One text in one or more languages. A missing language falls back to the base of the language asked for, then to
 * German, then to the first language given.
 */
public record LocalizedText(Map<Language, String> texts) {

    public LocalizedText {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a localised text has at least one language");
        }
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** A text in German only. */
    public static LocalizedText german(String text) {
        return new LocalizedText(Map.of(Language.GERMAN, text));
    }

    /** A text in German and English. */
    public static LocalizedText of(String german, String english) {
        Map<Language, String> texts = new LinkedHashMap<>();
        texts.put(Language.GERMAN, german);
        texts.put(Language.ENGLISH, english);
        return new LocalizedText(texts);
    }

    /** The text in a language, or the nearest there is. */
    public String in(Language language) {
        String exact = texts.get(language);
        if (exact != null) {
            return exact;
        }
        String base = texts.get(language.base());
        if (base != null) {
            return base;
        }
        String german = texts.get(Language.GERMAN);
        return german != null ? german : texts.values().iterator().next();
    }

    /** The languages that are given, in the order of the source. */
    public Set<Language> languages() {
        return texts.keySet();
    }
}

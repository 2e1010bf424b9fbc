package de.digicheck.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** A language tag such as {@code de}, {@code en} or {@code de-x-leicht} (<i>Leichte Sprache</i>). */
public record Language(String tag) implements Comparable<Language> {

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{1,8})*");

    public static final Language GERMAN = new Language("de");
    public static final Language ENGLISH = new Language("en");

    public Language {
        if (!isTag(tag)) {
            throw new IllegalArgumentException("not a language tag: '" + tag + "'");
        }
    }

    /** Tells whether a text can be a language tag. */
    public static boolean isTag(String text) {
        return TAG.matcher(text).matches();
    }

    /** The locale of this language. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language without its variant: {@code de} for {@code de-x-leicht}. */
    public Language base() {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? this : new Language(tag.substring(0, hyphen));
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}

package de.digicheck.shared;

import java.util.regex.Pattern;

/**
 * What a key looks like: ASCII letters, digits, hyphen and underscore, beginning with a letter or digit. Kebab-case is
 * the recommended style. No dot and no plus sign, because these join keys in CSV columns and part names.
 */
public final class Keys {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");
    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Keys() {}

    /** Tells whether a text can be a key. */
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** Tells whether a key follows the recommended style. */
    public static boolean isKebabCase(String text) {
        return KEBAB_CASE.matcher(text).matches();
    }

    static String require(String text) {
        if (!isKey(text)) {
            throw new IllegalArgumentException("not a key: '" + text + "'");
        }
        return text;
    }
}

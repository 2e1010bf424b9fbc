package de.digicheck.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Codes that people read and type: 32 characters without I, L, O and U (Crockford), printed in groups of four. Whoever
 * types one may use lower case, blanks and hyphens anywhere, O for 0, and I or L for 1.
 */
public final class CodeAlphabet {

    /** Bits of a character. */
    public static final int BITS = 5;

    private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 4;
    /** Longest text that is looked at. */
    private static final int LONGEST = 100;

    private CodeAlphabet() {}

    /** A random text of this length. */
    public static String draw(int length, RandomGenerator random) {
        StringBuilder text = new StringBuilder(length);
        for (int place = 0; place < length; place++) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }

    /** The characters that were meant; nothing when there are others among them, or not this many. */
    public static Optional<String> read(String typed, int length) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        StringBuilder meant = new StringBuilder(length);
        String upper = typed.toUpperCase(Locale.ROOT);
        for (int place = 0; place < upper.length(); place++) {
            if (!isSeparator(upper.charAt(place))) {
                meant.append(meant(upper.charAt(place)));
            }
        }
        boolean known = meant.length() == length && meant.chars().allMatch(one -> CHARACTERS.indexOf(one) >= 0);
        return known ? Optional.of(meant.toString()) : Optional.empty();
    }

    private static boolean isSeparator(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.DASH_PUNCTUATION;
    }

    private static char meant(char character) {
        return switch (character) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> character;
        };
    }

    /** The place of a character in the alphabet, 0…31. */
    public static int value(char character) {
        return CHARACTERS.indexOf(character);
    }

    /** The character at a place of the alphabet. */
    public static char character(int value) {
        return CHARACTERS.charAt(value);
    }

    /** A text as it is printed: in groups of four, with hyphens between. */
    public static String grouped(String text) {
        StringBuilder groups = new StringBuilder(text);
        for (int end = GROUP; end < groups.length(); end += GROUP + 1) {
            groups.insert(end, '-');
        }
        return groups.toString();
    }
}

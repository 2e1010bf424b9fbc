package de.digicheck.idea;

import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Names an idea, a bundle, a workshop or an insight; random, so that neither order nor time of arrival can be read from it. */
public record IdeaId(String value) implements Comparable<IdeaId> {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{24}");
    private static final int BYTES = 12;

    public IdeaId {
        if (!isId(value)) {
            throw new IllegalArgumentException("not the name of an idea");
        }
    }

    /** Tells whether a text can be one. */
    public static boolean isId(String text) {
        return FORM.matcher(text).matches();
    }

    /** A new one. */
    public static IdeaId random(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new IdeaId(HexFormat.of().formatHex(bytes));
    }

    @Override
    public int compareTo(IdeaId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package de.digicheck.officecheck;

import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Names a check; random, so that an address says nothing of an office. */
public record CheckId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{24}");
    private static final int BYTES = 12;

    public CheckId {
        if (!isId(value)) {
            throw new IllegalArgumentException("not the name of a check");
        }
    }

    /** Tells whether a text can be one. */
    public static boolean isId(String text) {
        return FORM.matcher(text).matches();
    }

    /** A new one. */
    public static CheckId random(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new CheckId(HexFormat.of().formatHex(bytes));
    }

    @Override
    public String toString() {
        return value;
    }
}

package de.digicheck.campaign;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Passphrase of a trustee. Lives in memory for one attempt and is wiped then; never written, never in a message.
 *
 * <p>Two keyboards may write the same letter in two ways: what counts is the text in Unicode's form NFC without blanks
 * around it, in UTF-8.
 */
public final class Passphrase {

    /** Fewest characters. */
    public static final int SHORTEST = 16;

    /** Most characters. */
    public static final int LONGEST = 200;

    /** Fewest different characters. */
    public static final int FEWEST_DIFFERENT = 6;

    private final byte[] text;
    private final int length;
    private final long different;

    private Passphrase(String text) {
        this.text = text.getBytes(StandardCharsets.UTF_8);
        this.length = text.codePointCount(0, text.length());
        this.different = text.codePoints().distinct().count();
    }

    /** A passphrase as somebody has typed it. */
    public static Passphrase of(String typed) {
        return new Passphrase(Normalizer.normalize(typed, Normalizer.Form.NFC).strip());
    }

    /** Why it must not be set; empty when it may. */
    public Optional<Weakness> weakness() {
        if (length < SHORTEST) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Weakness.TOO_LONG);
        }
        return Optional.of(Weakness.TOO_SIMPLE).filter(simple -> different < FEWEST_DIFFERENT);
    }

    /** Its bytes, which are overwritten by {@link #wipe}. */
    byte[] bytes() {
        return text;
    }

    /** Overwrites it; whatever is derived from it afterwards is wrong. */
    public void wipe() {
        Arrays.fill(text, (byte) 0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Passphrase passphrase && MessageDigest.isEqual(text, passphrase.text);
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return "Passphrase";
    }

    /** What is wrong with a passphrase. */
    public enum Weakness {
        /** Fewer than {@link #SHORTEST} characters. */
        TOO_SHORT("too-short"),
        /** More than {@link #LONGEST} characters. */
        TOO_LONG("too-long"),
        /** Fewer than {@link #FEWEST_DIFFERENT} different characters. */
        TOO_SIMPLE("too-simple");

        private final String word;

        Weakness(String word) {
            this.word = word;
        }

        /** The word in the API. */
        public String word() {
            return word;
        }
    }
}

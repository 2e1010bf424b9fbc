package de.digicheck.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.function.Consumer;

/**
 * A sequence of tokens to be hashed, each written as the number of its bytes in UTF-8, a colon, the bytes and a comma
 * ("netstring"), so that no two sequences share a form. A list is preceded by its length.
 */
public final class CanonicalForm {

    private final StringBuilder form = new StringBuilder();

    /** Adds a token: the value as {@link Object#toString} says it. */
    public void token(Object value) {
        String text = value.toString();
        form.append(text.getBytes(StandardCharsets.UTF_8).length)
                .append(':')
                .append(text)
                .append(',');
    }

    /** Adds the number of elements, then each as it is written. */
    public <T> void list(Collection<T> elements, Consumer<? super T> write) {
        token(elements.size());
        elements.forEach(write);
    }

    /** SHA-256 of what was added, in hexadecimal: 64 characters. */
    public String sha256() {
        try {
            byte[] bytes = form.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

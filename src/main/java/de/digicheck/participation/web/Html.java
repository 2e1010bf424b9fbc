package de.digicheck.participation.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.web.util.HtmlUtils;

/** HTML that grows, as the bytes that are sent: what lies ready is copied and not encoded again. */
final class Html {

    private static final int FIRST = 1 << 12;

    private byte[] bytes = new byte[FIRST];
    private int length;

    /** Markup in UTF-8. */
    Html raw(byte[] markup) {
        if (markup.length > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.multiplyExact(bytes.length, 2), length + markup.length));
        }
        System.arraycopy(markup, 0, bytes, length, markup.length);
        length += markup.length;
        return this;
    }

    /** Markup. */
    Html raw(String markup) {
        return raw(markup.getBytes(StandardCharsets.UTF_8));
    }

    /** A text, whatever it says. */
    Html text(String text) {
        return raw(HtmlUtils.htmlEscape(text, "UTF-8"));
    }

    /** An element that holds nothing but a text. */
    Html element(String name, String text) {
        return raw("<" + name + ">").text(text).raw("</" + name + ">");
    }

    /** In UTF-8. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}

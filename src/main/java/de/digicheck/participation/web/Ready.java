package de.digicheck.participation.web;

import java.nio.charset.StandardCharsets;

/** HTML that lies ready, as the bytes that are sent. */
final class Ready {

    static final Ready NOTHING = new Ready(new byte[0]);

    private final byte[] bytes;

    private Ready(byte[] bytes) {
        this.bytes = bytes;
    }

    static Ready of(String html) {
        return new Ready(html.getBytes(StandardCharsets.UTF_8));
    }

    static Ready of(Html html) {
        return new Ready(html.bytes());
    }

    /** In UTF-8, not to be changed. */
    byte[] bytes() {
        return bytes;
    }
}

package de.digicheck.participation;

import java.nio.ByteBuffer;

/** Where a draft is kept: derived from its resume code, and nothing leads back. */
public record DraftId(long high, long low) {

    /** Length. */
    public static final int BYTES = 16;

    static DraftId of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new DraftId(buffer.getLong(), buffer.getLong());
    }

    /** As bytes. */
    public byte[] bytes() {
        return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
    }
}

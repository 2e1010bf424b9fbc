package de.digicheck.response;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Id of a response while it is open: the first {@value #BYTES} bytes of HMAC-SHA256(id key, seed). Without the id key
 * nobody can tell which seed it belongs to.
 */
public record ResponseId(long high, long low) {

    /** Length. */
    public static final int BYTES = 16;

    private static final String ALGORITHM = "HmacSHA256";

    static ResponseId of(byte[] idKey, ResponseSeed seed) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(idKey, ALGORITHM));
            ByteBuffer hash = ByteBuffer.wrap(mac.doFinal(seed.value().getBytes(StandardCharsets.UTF_8)));
            return new ResponseId(hash.getLong(), hash.getLong());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The id of {@link #bytes}. */
    public static ResponseId of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("an id of " + bytes.length + " bytes");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new ResponseId(buffer.getLong(), buffer.getLong());
    }

    /** As bytes. */
    public byte[] bytes() {
        return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
    }

    @Override
    public String toString() {
        return "ResponseId";
    }
}

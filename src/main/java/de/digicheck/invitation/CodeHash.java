package de.digicheck.invitation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is stored of a code: the first {@value #BYTES} bytes of HMAC-SHA256(code key, code). Without the code key nobody
 * can tell which code it belongs to, nor try codes.
 */
public record CodeHash(long high, long low) {

    /** Length. */
    public static final int BYTES = 16;

    private static final String ALGORITHM = "HmacSHA256";

    static CodeHash of(byte[] codeKey, AccessCode code) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(codeKey, ALGORITHM));
            return of(mac.doFinal(code.value().getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The hash that begins with these bytes. */
    public static CodeHash of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new CodeHash(buffer.getLong(), buffer.getLong());
    }

    /** As bytes. */
    public byte[] bytes() {
        return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
    }

    @Override
    public String toString() {
        return "CodeHash";
    }
}

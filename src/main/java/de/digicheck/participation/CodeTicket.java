package de.digicheck.participation;

import de.digicheck.invitation.AccessCode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Carries a code from its address to the start page, encrypted (AES-256-GCM) and for {@link #LIFE} only. Whatever is no
 * code becomes a ticket of the same length, which opens nothing.
 */
public final class CodeTicket {

    /** How long it is good. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final byte[] PURPOSE = "digicheck-zugang-1".getBytes(StandardCharsets.US_ASCII);
    private static final String NO_CODE = "-".repeat(AccessCode.LENGTH);
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random;
    private final Clock clock;

    public CodeTicket(SecretKey key, SecureRandom random, Clock clock) {
        this.key = key;
        this.random = random;
        this.clock = clock;
    }

    /** A ticket for what somebody has typed. */
    public String seal(String typed) {
        String code = AccessCode.of(typed).map(AccessCode::value).orElse(NO_CODE);
        byte[] plain = ByteBuffer.allocate(Long.BYTES + AccessCode.LENGTH)
                .putLong(clock.instant().plus(LIFE).getEpochSecond())
                .put(code.getBytes(StandardCharsets.US_ASCII))
                .array();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            byte[] all = ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** What was typed, as far as it is a code; nothing when the ticket is not ours, or too old. */
    public Optional<String> open(String ticket) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(ticket);
            if (all.length < NONCE_BYTES) {
                return Optional.empty();
            }
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE_BYTES));
            ByteBuffer plain = ByteBuffer.wrap(cipher.doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES));
            boolean valid = plain.getLong() >= clock.instant().getEpochSecond();
            return valid ? Optional.of(StandardCharsets.US_ASCII.decode(plain).toString()) : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(PURPOSE);
        return cipher;
    }
}

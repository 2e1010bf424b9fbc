package de.digicheck.participation;

import de.digicheck.campaign.CampaignKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts a journey for its way through the page, so that nobody but the service reads or changes it: AES-256-GCM with
 * a random nonce of 96 bits, bound to the campaign and to what its questionnaire says. A random nonce is good for some
 * four thousand million pages a key.
 */
public final class JourneyCipher {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final String VERSION = "digicheck-journey-2";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random;

    public JourneyCipher(SecretKey key, SecureRandom random) {
        this.key = key;
        this.random = random;
    }

    /** The journey as text of letters, digits, {@code -} and {@code _}. */
    public String seal(Journey journey, AnswerForm form) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] plain = new JourneyBytes(form).write(journey);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, journey.campaign(), form);
            byte[] sealed = cipher.doFinal(plain);
            byte[] all = ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** The journey; nothing when the text was changed, belongs to another campaign, or was sealed with another key. */
    public Optional<Journey> open(String text, CampaignKey campaign, AnswerForm form) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(text);
            if (all.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
                return Optional.empty();
            }
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE_BYTES), campaign, form);
            byte[] plain = cipher.doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return Optional.of(new JourneyBytes(form).read(campaign, plain));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, CampaignKey campaign, AnswerForm form)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        String bound = VERSION + "\n" + campaign + "\n" + form.questionnaire().contentHash();
        cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}

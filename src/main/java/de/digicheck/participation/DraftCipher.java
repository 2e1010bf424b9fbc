package de.digicheck.participation;

import de.digicheck.campaign.CampaignKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/**
 * Encrypts drafts: AES-256-GCM with a random nonce, under a key derived by HKDF-SHA256 from the resume code, with a key of
 * the service as salt. The place of a draft is derived from the code in the same way. Drafts are padded to 1 KiB, 4 KiB,
 * 16 KiB … so that their size does not tell how much was answered.
 */
public final class DraftCipher {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final String VERSION = "digicheck-draft-1";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;
    private static final int SMALLEST = 1024;
    private static final int GROWTH = 4;

    private final byte[] salt;
    private final SecureRandom random;

    /** @param salt a secret key of the service */
    public DraftCipher(SecretKey salt, SecureRandom random) {
        this.salt = salt.getEncoded();
        this.random = random;
    }

    /** Where the draft of a code is kept. */
    public DraftId idOf(ResumeCode code) {
        return DraftId.of(derive(code, "id", DraftId.BYTES));
    }

    private byte[] derive(ResumeCode code, String purpose, int length) {
        HKDFBytesGenerator generator = new HKDFBytesGenerator(new SHA256Digest());
        byte[] secret = code.value().getBytes(StandardCharsets.US_ASCII);
        byte[] info = (VERSION + " " + purpose).getBytes(StandardCharsets.US_ASCII);
        generator.init(new HKDFParameters(secret, salt, info));
        byte[] derived = new byte[length];
        generator.generateBytes(derived, 0, length);
        return derived;
    }

    /** Encrypts a draft. */
    public SealedDraft seal(Draft draft, AnswerForm form) {
        Journey journey = draft.journey();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, journey.resume(), nonce, journey.campaign(), form);
            byte[] sealed = cipher.doFinal(padded(draft, form));
            byte[] content = ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return new SealedDraft(idOf(journey.resume()), content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** Number of the step, length of the journey, journey, zeros. */
    private static byte[] padded(Draft draft, AnswerForm form) {
        byte[] journey = new JourneyBytes(form).write(draft.journey());
        int length = 2 * Integer.BYTES + journey.length;
        int size = SMALLEST;
        while (size < length) {
            size *= GROWTH;
        }
        return ByteBuffer.allocate(size)
                .putInt(draft.step())
                .putInt(journey.length)
                .put(journey)
                .array();
    }

    /** The draft; nothing when it is of another code, campaign or questionnaire. */
    public Optional<Draft> open(SealedDraft sealed, ResumeCode code, CampaignKey campaign, AnswerForm form) {
        byte[] content = sealed.content();
        if (content.length < NONCE_BYTES) {
            return Optional.empty();
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, code, Arrays.copyOf(content, NONCE_BYTES), campaign, form);
            ByteBuffer plain = ByteBuffer.wrap(cipher.doFinal(content, NONCE_BYTES, content.length - NONCE_BYTES));
            int step = plain.getInt();
            byte[] journey = new byte[plain.getInt()];
            plain.get(journey);
            return Optional.of(new Draft(new JourneyBytes(form).read(campaign, journey), step));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, ResumeCode code, byte[] nonce, CampaignKey campaign, AnswerForm form)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        SecretKeySpec key = new SecretKeySpec(derive(code, "key", KEY_BYTES), "AES");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        String bound = VERSION + "\n" + campaign + "\n" + form.questionnaire().contentHash();
        cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}

package de.digicheck.campaign;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Key pair of a trustee, its private half wrapped by a passphrase: a byte 1 (version); memory in KiB, passes and lanes of
 * Argon2id, four bytes each; 16 bytes salt; the public key; the private key in ChaCha20-Poly1305, 48 bytes. Its key is
 * Argon2id(passphrase, salt) and used once, so the nonce is zero; the associated data are all bytes before it, the
 * campaign, a line feed and the trustee.
 */
final class TrusteeKey {

    /** Length. */
    static final int BYTES = 109;

    private static final byte VERSION = 1;
    private static final int SALT = 16;
    private static final int SALT_AT = 1 + 3 * Integer.BYTES;
    private static final int PUBLIC_AT = SALT_AT + SALT;
    private static final int PRIVATE_AT = PUBLIC_AT + Hpke.KEY;
    private static final int NONCE = 12;
    private static final String CIPHER = "ChaCha20-Poly1305";

    private final byte[] content;
    private final byte[] owner;

    private TrusteeKey(byte[] content, CampaignKey campaign, String trustee) {
        this.content = content.clone();
        this.owner = (campaign + "\n" + trustee).getBytes(StandardCharsets.UTF_8);
    }

    /** A new key pair. */
    static TrusteeKey generate(
            CampaignKey campaign, String trustee, Passphrase passphrase, PassphraseCost cost, SecureRandom random) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        Hpke.KeyPair pair = Hpke.KeyPair.generate();
        byte[] privateKey = pair.privateKey();
        byte[] content = ByteBuffer.allocate(BYTES)
                .put(VERSION)
                .putInt(cost.memory())
                .putInt(cost.passes())
                .putInt(cost.lanes())
                .put(salt)
                .put(pair.publicKey())
                .array();
        try {
            byte[] wrapped =
                    new TrusteeKey(content, campaign, trustee).crypt(Cipher.ENCRYPT_MODE, passphrase, privateKey);
            System.arraycopy(wrapped, 0, content, PRIVATE_AT, wrapped.length);
            return new TrusteeKey(content, campaign, trustee);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + CIPHER, e);
        } finally {
            Arrays.fill(privateKey, (byte) 0);
            pair.wipe();
        }
    }

    /**
     * The key of {@link #bytes}.
     *
     * @throws KeyUnavailableException when it is none
     */
    static TrusteeKey of(byte[] content, CampaignKey campaign, String trustee) {
        if (content.length != BYTES || content[0] != VERSION) {
            throw new KeyUnavailableException("the key of the trustee " + trustee + " has another format");
        }
        return new TrusteeKey(content, campaign, trustee);
    }

    byte[] bytes() {
        return content.clone();
    }

    byte[] publicKey() {
        return Arrays.copyOfRange(content, PUBLIC_AT, PRIVATE_AT);
    }

    /** The pair, to be wiped by the caller; empty when the passphrase is another one. */
    Optional<Hpke.KeyPair> unwrap(Passphrase passphrase) {
        byte[] privateKey = {};
        try {
            privateKey = crypt(Cipher.DECRYPT_MODE, passphrase, Arrays.copyOfRange(content, PRIVATE_AT, BYTES));
            return Optional.of(Hpke.KeyPair.of(privateKey, publicKey()));
        } catch (AEADBadTagException wrong) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + CIPHER, e);
        } finally {
            Arrays.fill(privateKey, (byte) 0);
        }
    }

    private byte[] crypt(int mode, Passphrase passphrase, byte[] input) throws GeneralSecurityException {
        byte[] key = derive(passphrase);
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(new byte[NONCE]));
            cipher.updateAAD(content, 0, PRIVATE_AT);
            cipher.updateAAD(owner);
            return cipher.doFinal(input);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private byte[] derive(Passphrase passphrase) {
        PassphraseCost cost = cost();
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memory())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(Arrays.copyOfRange(content, SALT_AT, PUBLIC_AT))
                .build();
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(parameters);
        byte[] key = new byte[Hpke.KEY];
        argon2.generateBytes(passphrase.bytes(), key);
        return key;
    }

    private PassphraseCost cost() {
        ByteBuffer numbers = ByteBuffer.wrap(content, 1, SALT_AT - 1);
        try {
            return new PassphraseCost(numbers.getInt(), numbers.getInt(), numbers.getInt());
        } catch (IllegalArgumentException e) {
            throw new KeyUnavailableException("the key of a trustee was changed", e);
        }
    }
}

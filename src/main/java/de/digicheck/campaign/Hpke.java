package de.digicheck.campaign;

import java.util.Arrays;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.hpke.HPKEContext;
import org.bouncycastle.crypto.hpke.HPKEContextWithEncapsulation;

/**
 * Hybrid public key encryption (RFC 9180), base mode, with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and ChaCha20Poly1305,
 * by Bouncy Castle. Keys are 32 bytes as the RFC serialises them.
 */
public final class Hpke {

    /** Length of a private key, and of a public one. */
    public static final int KEY = 32;

    /** Length of the encapsulated key that precedes the ciphertext. */
    static final int ENCAPSULATION = 32;

    /** By how much the result is longer than what was encrypted. */
    static final int OVERHEAD = ENCAPSULATION + 16;

    private Hpke() {}

    private static HPKE suite() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_CHACHA20_POLY1305);
    }

    /** A private and a public key that belong together. */
    public static final class KeyPair {

        private final byte[] privateKey;
        private final byte[] publicKey;

        private KeyPair(byte[] privateKey, byte[] publicKey) {
            this.privateKey = privateKey;
            this.publicKey = publicKey;
        }

        /** A new pair. */
        public static KeyPair generate() {
            HPKE suite = suite();
            AsymmetricCipherKeyPair pair = suite.generatePrivateKey();
            return new KeyPair(
                    suite.serializePrivateKey(pair.getPrivate()), suite.serializePublicKey(pair.getPublic()));
        }

        /** The pair of two keys. */
        public static KeyPair of(byte[] privateKey, byte[] publicKey) {
            return new KeyPair(privateKey.clone(), publicKey.clone());
        }

        /** Decrypts. */
        public byte[] privateKey() {
            return privateKey.clone();
        }

        /** Encrypts. */
        public byte[] publicKey() {
            return publicKey.clone();
        }

        /** Overwrites the private key; the pair cannot decrypt any more. */
        public void wipe() {
            Arrays.fill(privateKey, (byte) 0);
        }
    }

    /**
     * Encrypts.
     *
     * @param info what the key is used for
     * @param associated not encrypted, but must be the same when it is decrypted
     * @return the encapsulated key, then the ciphertext
     */
    public static byte[] seal(byte[] publicKey, byte[] info, byte[] associated, byte[] plaintext) {
        try {
            HPKE suite = suite();
            HPKEContextWithEncapsulation context = suite.setupBaseS(suite.deserializePublicKey(publicKey), info);
            byte[] ciphertext = context.seal(associated, plaintext);
            byte[] sealed = Arrays.copyOf(context.getEncapsulation(), ENCAPSULATION + ciphertext.length);
            System.arraycopy(ciphertext, 0, sealed, ENCAPSULATION, ciphertext.length);
            return sealed;
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("cannot encrypt", e);
        }
    }

    /**
     * Decrypts.
     *
     * @throws InvalidCipherTextException when it was changed, or encrypted to another key, info or associated data
     */
    public static byte[] open(KeyPair keys, byte[] info, byte[] associated, byte[] sealed)
            throws InvalidCipherTextException {
        if (sealed.length < ENCAPSULATION) {
            throw new InvalidCipherTextException("only " + sealed.length + " bytes");
        }
        HPKE suite = suite();
        AsymmetricCipherKeyPair pair = suite.deserializePrivateKey(keys.privateKey, keys.publicKey);
        byte[] encapsulation = Arrays.copyOf(sealed, ENCAPSULATION);
        byte[] ciphertext = Arrays.copyOfRange(sealed, ENCAPSULATION, sealed.length);
        return receiver(suite, encapsulation, pair, info).open(associated, ciphertext);
    }

    private static HPKEContext receiver(HPKE suite, byte[] encapsulation, AsymmetricCipherKeyPair pair, byte[] info)
            throws InvalidCipherTextException {
        try {
            return suite.setupBaseR(encapsulation, pair, info);
        } catch (IllegalStateException e) {
            throw new InvalidCipherTextException("no point of the curve that a sender would use", e);
        }
    }
}

package de.digicheck.campaign;

/**
 * A key of a campaign.
 *
 * @param set the keys that it appears with
 * @param file name of its file
 * @param bytes length
 */
public record KeyName(KeySet set, String file, int bytes) {

    /** Length of the keys that no trustee holds. */
    public static final int BYTES = Hpke.KEY;

    /** Access codes are stored as their HMAC under this key. */
    public static final KeyName CODE_KEY = new KeyName(KeySet.CODES, "code-key", BYTES);

    /** Ids of responses are HMACs of their seeds under this key. Destroyed when the campaign is sealed. */
    public static final KeyName ID_KEY = new KeyName(KeySet.ANSWERS, "id-key", BYTES);

    /** Decrypts answers; only where the service holds it. Destroyed when the campaign is sealed. */
    public static final KeyName PRIVATE_KEY = new KeyName(KeySet.ANSWERS, "private-key", BYTES);

    /** Encrypts answers. */
    public static final KeyName PUBLIC_KEY = new KeyName(KeySet.ANSWERS, "public-key", BYTES);

    /** The key of a trustee, until the opening. */
    static KeyName ofTrustee(String trustee) {
        return new KeyName(KeySet.TRUSTEES, trustee, TrusteeKey.BYTES);
    }

    /** The private key for a trustee: in place of {@link #PRIVATE_KEY}. Destroyed when the campaign is sealed. */
    static KeyName privateKeyFor(String trustee) {
        return new KeyName(KeySet.ANSWERS, "private-key-" + trustee, TrusteeKey.BYTES + BYTES + Hpke.OVERHEAD);
    }

    @Override
    public String toString() {
        return set.folder() + "/" + file;
    }
}

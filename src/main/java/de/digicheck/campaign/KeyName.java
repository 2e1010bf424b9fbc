package de.digicheck.campaign;

/** The keys of a campaign; each has {@value #BYTES} bytes. */
public enum KeyName {
    /** Access codes are stored as their HMAC under this key. */
    CODE_KEY(KeySet.CODES, "code-key"),
    /** Ids of responses are HMACs of their seeds under this key. Destroyed when the campaign is sealed. */
    ID_KEY(KeySet.ANSWERS, "id-key"),
    /** Decrypts answers. Destroyed when the campaign is sealed. */
    PRIVATE_KEY(KeySet.ANSWERS, "private-key"),
    /** Encrypts answers. */
    PUBLIC_KEY(KeySet.ANSWERS, "public-key");

    /** Length. */
    public static final int BYTES = 32;

    private final KeySet set;
    private final String file;

    KeyName(KeySet set, String file) {
        this.set = set;
        this.file = file;
    }

    /** The keys that it appears with. */
    public KeySet set() {
        return set;
    }

    /** Name of its file. */
    public String file() {
        return file;
    }
}

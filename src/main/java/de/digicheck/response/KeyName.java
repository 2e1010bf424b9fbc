package de.digicheck.response;

/** The keys of a campaign; each has {@value #BYTES} bytes. */
public enum KeyName {
    /** Access codes are stored as their HMAC under this key. */
    CODE_KEY("code-key"),
    /** Ids of responses are HMACs of their seeds under this key. Destroyed when the campaign is sealed. */
    ID_KEY("id-key"),
    /** Decrypts answers. Destroyed when the campaign is sealed. */
    PRIVATE_KEY("private-key"),
    /** Encrypts answers. */
    PUBLIC_KEY("public-key");

    /** Length. */
    public static final int BYTES = 32;

    private final String file;

    KeyName(String file) {
        this.file = file;
    }

    /** Name of its file. */
    public String file() {
        return file;
    }
}

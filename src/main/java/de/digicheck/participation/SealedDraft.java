package de.digicheck.participation;

/** A draft as it is stored: padded and encrypted with a key that only its resume code gives. */
public final class SealedDraft {

    private final DraftId id;
    private final byte[] content;

    /** @param content nonce and ciphertext */
    public SealedDraft(DraftId id, byte[] content) {
        this.id = id;
        this.content = content.clone();
    }

    /** Where it is kept. */
    public DraftId id() {
        return id;
    }

    /** Nonce and ciphertext. */
    public byte[] content() {
        return content.clone();
    }
}

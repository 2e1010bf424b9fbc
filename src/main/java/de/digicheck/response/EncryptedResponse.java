package de.digicheck.response;

import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.Optional;

/** Response while its campaign is not sealed. This is all that is kept of it. */
public final class EncryptedResponse {

    private final ResponseId id;
    private final Optional<PartKey> part;
    private final Optional<RoleKey> role;
    private final byte[] answers;

    public EncryptedResponse(ResponseId id, Optional<PartKey> part, Optional<RoleKey> role, byte[] answers) {
        this.id = id;
        this.part = part;
        this.role = role;
        this.answers = answers.clone();
    }

    /** Derived from its seed. */
    public ResponseId id() {
        return id;
    }

    /** Part of the town; empty for an open link. */
    public Optional<PartKey> part() {
        return part;
    }

    /** Role group, where it is told apart. */
    public Optional<RoleKey> role() {
        return role;
    }

    /** Encapsulated key and ciphertext. */
    public byte[] answers() {
        return answers.clone();
    }
}

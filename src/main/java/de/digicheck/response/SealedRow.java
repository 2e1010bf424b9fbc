package de.digicheck.response;

import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.Optional;

/** Response after sealing as it is stored. */
public final class SealedRow {

    private final Optional<PartKey> part;
    private final Optional<RoleKey> role;
    private final byte[] answers;

    public SealedRow(Optional<PartKey> part, Optional<RoleKey> role, byte[] answers) {
        this.part = part;
        this.role = role;
        this.answers = answers.clone();
    }

    /** Part of the town; empty for an open link. */
    public Optional<PartKey> part() {
        return part;
    }

    /** Role group, where it is told apart. */
    public Optional<RoleKey> role() {
        return role;
    }

    /** The cells as bytes. */
    public byte[] answers() {
        return answers.clone();
    }
}

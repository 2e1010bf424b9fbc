package de.digicheck.response;

import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.RoleKey;
import java.util.Optional;

/** Response after sealing as it is stored. */
public final class SealedRow {

    private final Optional<OrgUnitCode> part;
    private final Optional<RoleKey> role;
    private final byte[] answers;

    public SealedRow(Optional<OrgUnitCode> part, Optional<RoleKey> role, byte[] answers) {
        this.part = part;
        this.role = role;
        this.answers = answers.clone();
    }

    /** Part of the town; empty for an open link. */
    public Optional<OrgUnitCode> part() {
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

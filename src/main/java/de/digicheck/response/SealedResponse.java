package de.digicheck.response;

import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.Optional;

/** Response (<i>Antwortbogen</i>) after sealing: part, role and cells, without free texts. */
public final class SealedResponse {

    private final Optional<PartKey> part;
    private final Optional<RoleKey> role;
    private final long[] cells;

    SealedResponse(Optional<PartKey> part, Optional<RoleKey> role, long[] cells) {
        this.part = part;
        this.role = role;
        this.cells = cells;
    }

    /** Part of the town; empty for an open link. */
    public Optional<PartKey> part() {
        return part;
    }

    /** Role group, where it was told apart. */
    public Optional<RoleKey> role() {
        return role;
    }

    /**
     * A copy of the cells, one a column of the codebook. A free text is blank here, whether one was written or not: the
     * texts are kept apart, and a mark would lead back from a rare text to its row.
     */
    public long[] cells() {
        return cells.clone();
    }
}

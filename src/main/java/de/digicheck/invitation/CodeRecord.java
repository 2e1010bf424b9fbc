package de.digicheck.invitation;

import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.Optional;

/**
 * All that is stored of a code.
 *
 * @param part empty once the campaign is closed
 * @param role empty once the campaign is closed, and where the grid does not tell it apart
 */
public record CodeRecord(CodeHash hash, Optional<PartKey> part, Optional<RoleKey> role) {

    static CodeRecord bare(CodeHash hash) {
        return new CodeRecord(hash, Optional.empty(), Optional.empty());
    }
}

package de.digicheck.invitation;

import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.Optional;

/**
 * Codes to be issued.
 *
 * @param part of the announced grid
 * @param role where the grid tells it apart in this part
 */
public record CodeRequest(PartKey part, Optional<RoleKey> role, int count) {

    public CodeRequest {
        if (count < 1) {
            throw new IllegalArgumentException("a request for no codes");
        }
    }
}

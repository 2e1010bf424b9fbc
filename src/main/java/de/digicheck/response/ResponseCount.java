package de.digicheck.response;

import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.Optional;

/**
 * How many have answered.
 *
 * @param part empty for an open link
 * @param role empty where roles are not told apart
 * @param responses exact, so not for publication as it is
 */
public record ResponseCount(Optional<PartKey> part, Optional<RoleKey> role, long responses) {}

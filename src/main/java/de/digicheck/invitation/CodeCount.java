package de.digicheck.invitation;

import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.Optional;

/** How many codes of a part and role are valid. */
public record CodeCount(PartKey part, Optional<RoleKey> role, int count) {}

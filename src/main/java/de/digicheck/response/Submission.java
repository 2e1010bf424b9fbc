package de.digicheck.response;

import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.Optional;

/**
 * Answers on their way into the store.
 *
 * @param part of the town that the respondent belongs to; empty on an open link
 */
public record Submission(ResponseSeed seed, Optional<PartKey> part, Optional<RoleKey> role, Answers answers) {}

package de.digicheck.participation;

import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a respondent from the way in.
 *
 * @param part of the town
 * @param unitKinds kinds of the part; a merged part has all its kinds
 */
public record Background(Optional<PartKey> part, Optional<Set<String>> unitKinds, Optional<RoleKey> role) {

    /** Somebody who came by an open link. */
    public static final Background UNKNOWN = new Background(Optional.empty(), Optional.empty(), Optional.empty());

    public Background {
        unitKinds = unitKinds.map(Set::copyOf);
    }
}

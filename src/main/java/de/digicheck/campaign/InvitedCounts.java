package de.digicheck.campaign;

import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** How many are invited by a code. A later module knows, so that those who show turnout need not know about codes. */
@FunctionalInterface
public interface InvitedCounts {

    /** The codes of a campaign; none as long as there are no codes, or not any more. */
    Mono<List<Invited>> of(Campaign campaign);

    /**
     * Codes of a leaf part.
     *
     * @param role the stored role, empty for the rest of the part
     */
    record Invited(PartKey part, Optional<RoleKey> role, int codes) {}
}

package de.digicheck.aggregation;

import de.digicheck.campaign.Campaign;
import de.digicheck.response.ResponseCount;
import de.digicheck.response.SealedResponses;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Counts how many have answered; exact, so that only the gate may ask. */
public final class TurnoutCounts {

    private final SealedResponses responses;

    public TurnoutCounts(SealedResponses responses) {
        this.responses = responses;
    }

    /** All responses to a campaign so far, by part and role. */
    public Mono<List<Group>> of(Campaign campaign) {
        return responses.count(campaign).map(TurnoutCounts::group).collectList();
    }

    private static Group group(ResponseCount count) {
        return new Group(count.part(), count.role(), count.responses());
    }

    /**
     * Responses of one kind.
     *
     * @param part empty for an open link
     * @param role empty where roles are not told apart
     */
    public record Group(Optional<PartKey> part, Optional<RoleKey> role, long responses) {}
}

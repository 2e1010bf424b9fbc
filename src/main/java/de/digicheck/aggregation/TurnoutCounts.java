package de.digicheck.aggregation;

import de.digicheck.campaign.Campaign;
import de.digicheck.response.ResponseCount;
import de.digicheck.response.SealedResponses;
import reactor.core.publisher.Mono;

/** Counts how many have answered; exact, so that only the gate may ask. */
public final class TurnoutCounts {

    private final SealedResponses responses;

    public TurnoutCounts(SealedResponses responses) {
        this.responses = responses;
    }

    /** All responses to a campaign so far. */
    public Mono<Long> all(Campaign campaign) {
        return responses.count(campaign).map(ResponseCount::responses).reduce(0L, Long::sum);
    }
}

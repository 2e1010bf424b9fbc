package de.digicheck.response;

import de.digicheck.campaign.CampaignKey;
import reactor.core.publisher.Sinks;

/** An answer that is on its way for as long as a test wants, so that sealing waits for it. */
public final class HeldUpSubmission {

    private final Sinks.Empty<Void> arrival = Sinks.empty();

    /** Sends it. */
    public HeldUpSubmission(SubmissionsInFlight inFlight, CampaignKey campaign) {
        inFlight.during(campaign, arrival::asMono).subscribe();
    }

    /** Lets it arrive. */
    public void arrive() {
        arrival.tryEmitEmpty();
    }
}

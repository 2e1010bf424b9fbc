package de.digicheck.release;

import de.digicheck.campaign.CampaignKey;
import reactor.core.publisher.Mono;

/** Where the last count of each campaign is kept, so that all instances of the service show the same one. */
public interface TurnoutSnapshots {

    /** The last count, or nothing. */
    Mono<TurnoutSnapshot> find(CampaignKey campaign);

    /** Keeps a count in place of an earlier one. */
    Mono<TurnoutSnapshot> keep(TurnoutSnapshot snapshot);
}

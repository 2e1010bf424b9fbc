package de.digicheck.invitation;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CodePlace;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Where records of codes are kept: those with part and role apart for each campaign, so that they can be destroyed as a
 * whole; bare hashes, which lead nowhere, with everything else. Each place is written once.
 */
public interface CodeRecords {

    /** Writes all records of a place, in their order. */
    Mono<Void> write(CampaignKey campaign, CodePlace.Name place, List<CodeRecord> records);

    /** The record of a code. */
    Mono<CodeRecord> find(CampaignKey campaign, CodePlace.Name place, CodeHash hash);

    /** All records of a place. */
    Flux<CodeRecord> list(CampaignKey campaign, CodePlace.Name place);

    /**
     * Deletes the record of a code.
     *
     * @return whether there was one
     */
    Mono<Boolean> remove(CampaignKey campaign, CodePlace.Name place, CodeHash hash);

    /** All places of a campaign. */
    Flux<CodePlace.Name> places(CampaignKey campaign);

    /** Deletes a place; nothing happens when it is not there. */
    Mono<Void> drop(CampaignKey campaign, CodePlace.Name place);

    /** Destroys all places of a campaign with parts and roles, so that nothing of them is left on the disk. */
    Mono<Void> dropParts(CampaignKey campaign);
}

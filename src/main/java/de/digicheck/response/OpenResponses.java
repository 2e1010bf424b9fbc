package de.digicheck.response;

import de.digicheck.campaign.CampaignKey;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where responses are kept until their campaign is sealed; each campaign apart, so that all of it can be dropped. */
public interface OpenResponses {

    /** Makes room for the responses of a campaign; nothing happens when it was done before. */
    Mono<Void> prepare(CampaignKey campaign);

    /**
     * Stores a response, unless there is one with its id.
     *
     * @return whether it was stored; then it survives a crash
     */
    Mono<Boolean> add(CampaignKey campaign, EncryptedResponse response);

    /** The ids of all responses. */
    Flux<ResponseId> ids(CampaignKey campaign);

    /** The responses with these ids, in any order. */
    Flux<EncryptedResponse> find(CampaignKey campaign, List<ResponseId> ids);

    /** How many there are, by part and role. */
    Flux<ResponseCount> count(CampaignKey campaign);

    /** Deletes everything about the responses of a campaign; nothing happens when there is nothing. */
    Mono<Void> drop(CampaignKey campaign);
}

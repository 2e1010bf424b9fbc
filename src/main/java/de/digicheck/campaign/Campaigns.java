package de.digicheck.campaign;

import java.util.Map;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where campaigns are kept. */
public interface Campaigns {

    /** A campaign, or nothing. */
    Mono<Campaign> find(CampaignKey key);

    /**
     * A campaign as it was at most a second ago, or nothing; changes made here show at once. For pages that many people
     * open at the same time: one of them asks the store.
     */
    Mono<Campaign> findRecent(CampaignKey key);

    /** All campaigns, by key. */
    Flux<Campaign> list();

    /** The campaigns that have access codes and keep single answers, and where the codes are kept; reads little. */
    Mono<Map<CampaignKey, CodePlace.Name>> codePlaces();

    /**
     * Keeps a new campaign.
     *
     * @return an error with {@link RefusedChangeException.Reason#KEY_TAKEN} when there is one with this key
     */
    Mono<Campaign> add(Campaign campaign);

    /**
     * Changes a campaign in one step: reads it, applies the change, and stores it when nobody else has changed it
     * meanwhile; otherwise it begins again.
     *
     * @param change may throw {@link RefusedChangeException}; is called again after a conflict, so it only computes
     * @return the campaign as stored
     */
    Mono<Campaign> change(CampaignKey key, UnaryOperator<Campaign> change);
}

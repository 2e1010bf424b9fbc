package de.digicheck.dashboard;

import de.digicheck.campaign.CampaignKey;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which results have a public page. None until somebody publishes it. */
public interface ResultPublications {

    /** The publication of a campaign, or nothing. */
    Mono<ResultPublication> find(CampaignKey campaign);

    /** All publications, the latest first. */
    Flux<ResultPublication> list();

    /**
     * Keeps a publication.
     *
     * @return whether it is new; false where the campaign was published already, whose publication stays
     */
    Mono<Boolean> add(ResultPublication publication);

    /**
     * Takes the public page of a campaign away.
     *
     * @return whether there was one
     */
    Mono<Boolean> remove(CampaignKey campaign);
}

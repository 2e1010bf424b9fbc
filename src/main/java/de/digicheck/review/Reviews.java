package de.digicheck.review;

import de.digicheck.campaign.CampaignKey;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where reviews are kept. Entries are only ever added. */
public interface Reviews {

    /** All entries about a part, the first one first. */
    Flux<ReviewEntry> of(CampaignKey campaign, String part);

    /** All entries about a campaign, by part, in each the first one first. */
    Flux<ReviewEntry> of(CampaignKey campaign);

    /**
     * Adds an entry under the next number of its part, whatever number it has.
     *
     * @return the entry as it is kept
     */
    Mono<ReviewEntry> add(ReviewEntry entry);
}

package de.digicheck.response;

import de.digicheck.campaign.CampaignKey;
import reactor.core.publisher.Mono;

/** Takes answers. */
public interface ResponseInbox {

    /**
     * Stores answers, once for each seed, if the campaign takes answers now. Work that has begun goes on when the caller
     * cancels.
     *
     * @return an error when it is not known whether the answers are stored; asking again with the same seed is harmless
     */
    Mono<Receipt> take(CampaignKey campaign, Submission submission);

    /** Tells whether answers with this seed are stored; only while the campaign is open. */
    Mono<Boolean> has(CampaignKey campaign, ResponseSeed seed);
}

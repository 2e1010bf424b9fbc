package de.digicheck.participation;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.response.ResponseSeed;

/**
 * Everything that is known of somebody who is answering. It travels in the page, encrypted, and is kept nowhere else.
 *
 * @param seed drawn at the start, so that a submission that is repeated is the same response
 */
public record Journey(CampaignKey campaign, ResponseSeed seed, Background background, FormEntries entries) {

    /** The same journey with other entries. */
    public Journey with(FormEntries others) {
        return new Journey(campaign, seed, background, others);
    }
}

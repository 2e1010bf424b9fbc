package de.digicheck.participation;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.response.ResponseSeed;

/**
 * Everything that is known of somebody who is answering. It travels in the page, encrypted, and is kept nowhere else.
 *
 * @param seed drawn at the start, so that a submission that is repeated is the same response
 * @param resume drawn at the start as well, so that saving again replaces what was saved before
 */
public record Journey(
        CampaignKey campaign, ResponseSeed seed, Background background, ResumeCode resume, FormEntries entries) {

    /** The same journey with another seed. */
    public Journey with(ResponseSeed other) {
        return new Journey(campaign, other, background, resume, entries);
    }

    /** The same journey with other entries. */
    public Journey with(FormEntries others) {
        return new Journey(campaign, seed, background, resume, others);
    }
}

package de.digicheck.participation;

import de.digicheck.campaign.CampaignKey;
import reactor.core.publisher.Mono;

/** Where drafts are kept until they are submitted or their campaign closes; each campaign apart. */
public interface Drafts {

    /** Keeps a draft, in the place of the one with the same id. */
    Mono<Void> keep(CampaignKey campaign, SealedDraft draft);

    /** The draft with an id. */
    Mono<SealedDraft> find(CampaignKey campaign, DraftId id);

    /** Deletes a draft; nothing happens when there is none. */
    Mono<Void> drop(CampaignKey campaign, DraftId id);

    /** Deletes all drafts of a campaign, so that nothing of them is left on the disk. */
    Mono<Void> dropAll(CampaignKey campaign);
}

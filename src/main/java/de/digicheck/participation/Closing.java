package de.digicheck.participation;

import de.digicheck.campaign.BeforeClose;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.StateChange;
import de.digicheck.campaign.TransitionWork;
import de.digicheck.invitation.CodeRetention;
import reactor.core.publisher.Mono;

/**
 * The close of a campaign: nothing leads from a code to a part any more, and what was saved to go on later is gone. What
 * is left when this breaks off after the campaign is closed is removed at the next start, or within the hour.
 */
public final class Closing implements TransitionWork {

    private final Campaigns campaigns;
    private final CodeRetention codes;
    private final Drafts drafts;
    private final BeforeClose before;

    public Closing(Campaigns campaigns, CodeRetention codes, Drafts drafts, BeforeClose before) {
        this.campaigns = campaigns;
        this.codes = codes;
        this.drafts = drafts;
        this.before = before;
    }

    @Override
    public CampaignState target() {
        return CampaignState.CLOSED;
    }

    @Override
    public Mono<Campaign> carryOut(Campaign campaign, StateChange change) {
        return before.keep(campaign)
                .then(Mono.defer(() -> codes.strip(campaign.key())))
                .flatMap(strip -> campaigns.change(campaign.key(), current -> strip.apply(current.enter(change))))
                .flatMap(closed -> codes.tidy(closed.key())
                        .then(drafts.dropAll(closed.key()))
                        .onErrorComplete()
                        .thenReturn(closed));
    }
}

package de.digicheck.demo;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignState;

/** The campaigns of the demonstration town. */
enum DemoCampaign {
    /** Everybody can take part. */
    TO_TAKE_PART("demo-offen", CampaignState.OPEN),
    /** Simulated answers, released. */
    RELEASED("demo-abgeschlossen", CampaignState.RELEASED);

    private final String key;
    private final CampaignState goal;

    DemoCampaign(String key, CampaignState goal) {
        this.key = key;
        this.goal = goal;
    }

    CampaignKey key() {
        return new CampaignKey(key);
    }

    /** Tells whether loading is through with it; what happens afterwards is up to those who try it. */
    boolean isLoaded(Campaign campaign) {
        return campaign.state().hasReached(goal);
    }
}

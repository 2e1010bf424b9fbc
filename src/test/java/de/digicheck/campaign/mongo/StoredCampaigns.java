package de.digicheck.campaign.mongo;

import de.digicheck.campaign.Campaigns;
import de.digicheck.platform.mongo.Databases;

/** The real campaigns for tests of other features. */
public final class StoredCampaigns {

    private StoredCampaigns() {}

    /** Those of an installation. */
    public static Campaigns in(Databases databases) {
        return CampaignConfiguration.stored(databases);
    }
}

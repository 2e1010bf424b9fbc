package de.digicheck.response;

import de.digicheck.campaign.CampaignKeys;
import de.digicheck.campaign.Campaigns;

/** All that responses are kept with. */
public record ResponseStores(Campaigns campaigns, OpenResponses open, SealedCollections sealed, CampaignKeys keys) {}

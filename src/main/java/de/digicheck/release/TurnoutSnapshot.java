package de.digicheck.release;

import de.digicheck.campaign.CampaignKey;
import java.time.Instant;

/**
 * A rounded count of responses as it was at one time.
 *
 * @param tens responses, rounded down to tens
 * @param complete whether it was counted after sealing
 */
public record TurnoutSnapshot(CampaignKey campaign, long tens, Instant asOf, boolean complete) {}

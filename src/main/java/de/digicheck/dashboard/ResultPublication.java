package de.digicheck.dashboard;

import de.digicheck.campaign.CampaignKey;
import java.time.Instant;

/**
 * That the town's results of a released campaign have a public page.
 *
 * @param at since when
 * @param by account that has published it
 */
public record ResultPublication(CampaignKey campaign, Instant at, String by) {}

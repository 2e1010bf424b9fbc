package de.digicheck.release;

import de.digicheck.campaign.CampaignKey;
import java.time.LocalDate;

/**
 * The release of a campaign: published once, never changed.
 *
 * @param day on which it was published, in German time
 */
public record PublishedRelease(CampaignKey campaign, LocalDate day, Release release) {}

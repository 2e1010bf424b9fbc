package de.digicheck.aggregation;

/**
 * Estimates from the sealed responses of a campaign.
 *
 * @param openLink whether they rest on answers by an open link, because there are no others; one person may have given
 *     several of them
 */
public record CampaignEstimates(Estimates estimates, boolean openLink) {}

package de.digicheck.aggregation;

import java.util.Optional;

/**
 * Estimates from the sealed responses of a campaign.
 *
 * @param parts from the answers that carry a part; empty when all came by the open link
 * @param openLink from the answers by an open link, of which one person may have given several; they are never added to
 *     the others
 */
public record CampaignEstimates(Optional<GridEstimates> parts, Optional<Estimates> openLink) {}

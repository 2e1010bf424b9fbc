package de.digicheck.invitation;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.Optional;

/**
 * Invitation (<i>Einladung</i>): what an access code says of its holder.
 *
 * @param part of the announced grid; empty once the campaign is closed
 * @param role where the grid tells it apart
 */
public record Invitation(CampaignKey campaign, Optional<PartKey> part, Optional<RoleKey> role, AccessCode code) {}

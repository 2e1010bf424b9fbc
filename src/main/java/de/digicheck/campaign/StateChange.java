package de.digicheck.campaign;

import java.time.Instant;
import java.util.Optional;

/**
 * One step in the life of a campaign.
 *
 * @param to the state it entered; {@link CampaignState#DRAFTED} for the beginning and after a refusal
 * @param by name of the account that did it
 */
public record StateChange(CampaignState to, Instant at, String by, Optional<String> reason) {}

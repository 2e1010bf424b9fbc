package de.digicheck.idea;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.shared.ItemKey;

/** Where an idea comes from; nothing that leads to an answer or to a person. */
public sealed interface IdeaSource {

    /** From the form that is open to everybody at any time. */
    record Anybody() implements IdeaSource {}

    /**
     * A free text of a survey, after redaction.
     *
     * @param item what was asked
     */
    record Survey(CampaignKey campaign, ItemKey item) implements IdeaSource {}

    /** From a workshop. */
    record Workshop(IdeaId workshop) implements IdeaSource {}
}

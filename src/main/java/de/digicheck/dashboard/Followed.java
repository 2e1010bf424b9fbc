package de.digicheck.dashboard;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.shared.LocalizedText;
import java.util.Optional;
import reactor.core.publisher.Flux;

/** What becomes of what staff has said, for the public page of a result: the bundles of ideas, each with its state. */
@FunctionalInterface
public interface Followed {

    /** Nothing is told. */
    Followed NOTHING = campaign -> Flux.empty();

    /**
     * Something that is followed up.
     *
     * @param label short name that says nothing of single persons
     * @param state what becomes of it, in words
     * @param reason why; empty where none is needed
     */
    record Row(LocalizedText label, LocalizedText state, Optional<LocalizedText> reason) {}

    /** What was followed up after a campaign and may be public, in the order in which it is shown. */
    Flux<Row> after(CampaignKey campaign);
}

package de.digicheck.release;

import de.digicheck.campaign.CampaignKey;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where batches wait for redaction. */
public interface TextBatches {

    /** The batches of a campaign, by id. */
    Flux<TextBatch> of(CampaignKey campaign);

    /** Keeps the batches of a campaign; whatever it had before is gone. */
    Mono<Void> keep(CampaignKey campaign, List<TextBatch> batches);

    /**
     * Keeps the next revision of a batch.
     *
     * @return nothing when the latest one is not the one before
     */
    Mono<TextBatch> replace(TextBatch next);

    /** Deletes a batch; the last one takes everything with it. */
    Mono<Void> remove(TextBatch batch);

    /** Deletes all batches of a campaign. */
    Mono<Void> drop(CampaignKey campaign);
}

package de.digicheck.response;

import de.digicheck.campaign.Campaign;
import de.digicheck.shared.ItemKey;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads responses. Only {@code aggregation} may. */
public interface SealedResponses {

    /**
     * All responses of a campaign that is sealed, in random order.
     *
     * @return an error when the campaign is not sealed, or its questionnaire is not the one that was answered
     */
    Flux<SealedResponse> read(Campaign campaign);

    /**
     * How many free texts were written, by item; items without a text are not in it.
     *
     * @return an error when the campaign is not sealed
     */
    Mono<Map<ItemKey, Long>> countTexts(Campaign campaign);

    /**
     * All free texts of a campaign that is sealed, in random order, with their announced parts.
     *
     * @return nothing when {@link #forgetPartsOfTexts} was called before
     */
    Flux<FreeTextAnswer> texts(Campaign campaign);

    /** Destroys what leads from a free text to its part; nothing happens when it is destroyed already. */
    Mono<Void> forgetPartsOfTexts(Campaign campaign);

    /** How many have answered so far, or did, by part and role in no particular order; before sealing as well. */
    Flux<ResponseCount> count(Campaign campaign);
}

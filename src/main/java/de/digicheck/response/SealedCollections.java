package de.digicheck.response;

import de.digicheck.shared.ItemKey;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Where sealed responses are kept: for each attempt to seal a collection of answers and a collection of texts, in the
 * order in which they are added, with random ids. Both go by the name of the first.
 */
public interface SealedCollections {

    /** Makes the two collections. */
    Mono<Void> create(String collection);

    /** Adds answers. */
    Mono<Void> addAnswers(String collection, List<SealedRow> answers);

    /** Adds free texts; their parts are kept apart from them. */
    Mono<Void> addTexts(String collection, List<FreeTextAnswer> texts);

    /** Number of responses. */
    Mono<Long> countAnswers(String collection);

    /** Number of free texts. */
    Mono<Long> countTexts(String collection);

    /** Number of free texts by item; items without a text are not in it. */
    Mono<Map<ItemKey, Long>> countTextsByItem(String collection);

    /** All free texts, with their parts as long as these are kept. */
    Flux<FreeTextAnswer> readTexts(String collection);

    /** Tells whether the parts of texts are still kept. */
    Mono<Boolean> keepsPartsOfTexts(String collection);

    /** Destroys what leads from a text to its part; the texts stay. */
    Mono<Void> dropPartsOfTexts(String collection);

    /** How many there are, by part and role. */
    Flux<ResponseCount> count(String collection);

    /** All responses. */
    Flux<SealedRow> read(String collection);

    /** The names of all that there are, of all campaigns, also where one of the two collections is missing. */
    Flux<String> list();

    /** Deletes both, and the parts of texts; nothing happens when they are not there. */
    Mono<Void> drop(String collection);
}

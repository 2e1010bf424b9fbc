package de.digicheck.response;

import de.digicheck.campaign.Campaign;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.shared.ItemKey;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads sealed answers from their collection. */
public final class SealedAnswers implements SealedResponses {

    private final ResponseStores stores;
    private final Ciphers ciphers;

    public SealedAnswers(ResponseStores stores, Questionnaires questionnaires) {
        this.stores = stores;
        this.ciphers = new Ciphers(questionnaires);
    }

    @Override
    public Flux<SealedResponse> read(Campaign campaign) {
        return Flux.defer(() -> {
            AnswerCodec codec = ciphers.codec(campaign);
            return stores.sealed()
                    .read(collectionOf(campaign))
                    .map(row -> new SealedResponse(row.part(), row.role(), codec.readCells(row.answers())));
        });
    }

    private static String collectionOf(Campaign campaign) {
        return campaign.sealing()
                .sealed()
                .orElseThrow(() -> new IllegalStateException("the campaign " + campaign.key() + " is not sealed"));
    }

    @Override
    public Mono<Map<ItemKey, Long>> countTexts(Campaign campaign) {
        return Mono.defer(() -> stores.sealed().countTextsByItem(collectionOf(campaign)));
    }

    @Override
    public Flux<FreeTextAnswer> texts(Campaign campaign) {
        return Mono.fromCallable(() -> collectionOf(campaign)).flatMapMany(collection -> stores.sealed()
                .keepsPartsOfTexts(collection)
                .filter(kept -> kept)
                .flatMapMany(kept -> stores.sealed().readTexts(collection)));
    }

    @Override
    public Mono<Void> forgetPartsOfTexts(Campaign campaign) {
        return Mono.fromCallable(() -> collectionOf(campaign)).flatMap(stores.sealed()::dropPartsOfTexts);
    }

    @Override
    public Flux<ResponseCount> count(Campaign campaign) {
        return campaign.sealing().sealed().map(stores.sealed()::count).orElseGet(() -> stores.open()
                .count(campaign.key()));
    }
}

package de.digicheck.response;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.Hpke;
import de.digicheck.campaign.KeyUnavailableException;
import de.digicheck.campaign.Progress.Stage;
import de.digicheck.campaign.RefusedChangeException;
import de.digicheck.campaign.RefusedChangeException.Reason;
import de.digicheck.campaign.RunningWorks.Report;
import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.Column;
import de.digicheck.shared.ItemKey;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.crypto.InvalidCipherTextException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * One attempt to fill the collections of sealed answers. Keeps ids in memory, and answers only for as long as a batch
 * takes. Texts are fetched once more in an order of their own, so that two texts of one person do not stand together.
 */
final class SealingAttempt {

    /** Decrypted at a time. A response takes about a kilobyte, with long texts in every box some hundred. */
    private static final int BATCH = 200;

    private final ResponseStores stores;
    private final CampaignKey campaign;
    private final String collection;
    private final AnswerCodec codec;
    private final ResponseCipher cipher;
    private final Report report;
    private final SecureRandom random = new SecureRandom();

    /** A text that was given: in which response, to which item. */
    private record TextPlace(ResponseId response, ItemKey item) {}

    SealingAttempt(ResponseStores stores, Ciphers ciphers, Campaign campaign, Report report) {
        this.report = report;
        this.stores = stores;
        this.campaign = campaign.key();
        this.collection = campaign.sealing().attempt().orElseThrow();
        this.codec = ciphers.codec(campaign);
        this.cipher = ciphers.of(campaign);
    }

    /** Fills the collections with every answer; when that fails it leaves none. */
    Mono<Void> fill(AnswerKey key) {
        return keys(key)
                .flatMap(keys -> stores.sealed()
                        .create(collection)
                        .then(shuffledIds())
                        .flatMap(ids -> writeAll(ids, keys))
                        .doFinally(signal -> keys.wipe()))
                .onErrorResume(error ->
                        stores.sealed().drop(collection).onErrorComplete().then(Mono.error(error)));
    }

    private static Mono<Hpke.KeyPair> keys(AnswerKey key) {
        return Mono.fromCallable(key::pair)
                .subscribeOn(Schedulers.boundedElastic())
                .onErrorMap(KeyUnavailableException.class, missing -> unreadable(missing.toString()));
    }

    private Mono<List<ResponseId>> shuffledIds() {
        return stores.open().ids(campaign).collectList().doOnNext(ids -> Collections.shuffle(ids, random));
    }

    private Mono<Void> writeAll(List<ResponseId> ids, Hpke.KeyPair keys) {
        return batches(Stage.ANSWERS, ids)
                .concatMap(batch -> writeAnswers(batch, keys), 1)
                .collectList()
                .doOnNext(places -> Collections.shuffle(places, random))
                .flatMap(places -> batches(Stage.TEXTS, places)
                        .concatMap(batch -> writeTexts(batch, keys), 1)
                        .then(Mono.defer(() -> verify(ids, places.size()))));
    }

    /** What is to be written, in pieces; tells how much was when the next piece is asked for. */
    private <T> Flux<List<T>> batches(Stage stage, List<T> all) {
        return Flux.range(0, (all.size() + BATCH - 1) / BATCH).map(number -> {
            int from = number * BATCH;
            report.at(stage, from, all.size());
            return all.subList(from, Math.min(all.size(), from + BATCH));
        });
    }

    private Flux<TextPlace> writeAnswers(List<ResponseId> ids, Hpke.KeyPair keys) {
        return open(ids, keys).flatMapMany(responses -> stores.sealed()
                .addAnswers(
                        collection,
                        ids.stream().map(id -> row(openedOf(responses, id))).toList())
                .thenMany(Flux.fromIterable(textPlaces(ids, responses))));
    }

    private SealedRow row(Opened opened) {
        long[] cells = opened.answers().cells();
        List<Column> columns = opened.answers().codebook().columns();
        for (int index = 0; index < cells.length; index++) {
            if (Answers.holdsText(columns.get(index)) && Cell.isCode(cells[index])) {
                cells[index] = Cell.BLANK;
            }
        }
        EncryptedResponse response = opened.response();
        return new SealedRow(response.part(), response.role(), codec.writeCells(cells));
    }

    private static List<TextPlace> textPlaces(List<ResponseId> ids, Map<ResponseId, Opened> responses) {
        List<TextPlace> places = new ArrayList<>();
        for (ResponseId id : ids) {
            openedOf(responses, id).answers().texts().keySet().forEach(item -> places.add(new TextPlace(id, item)));
        }
        return places;
    }

    private Mono<Void> writeTexts(List<TextPlace> places, Hpke.KeyPair keys) {
        List<ResponseId> ids =
                places.stream().map(TextPlace::response).distinct().toList();
        return open(ids, keys)
                .map(responses ->
                        places.stream().map(place -> textAt(place, responses)).toList())
                .flatMap(texts -> stores.sealed().addTexts(collection, texts));
    }

    private static FreeTextAnswer textAt(TextPlace place, Map<ResponseId, Opened> responses) {
        Opened opened = openedOf(responses, place.response());
        Map<ItemKey, String> texts = opened.answers().texts();
        return new FreeTextAnswer(
                place.item(),
                opened.response().part(),
                Optional.ofNullable(texts.get(place.item())).orElseThrow());
    }

    private record Opened(EncryptedResponse response, Answers answers) {}

    private static Opened openedOf(Map<ResponseId, Opened> responses, ResponseId id) {
        return Optional.ofNullable(responses.get(id)).orElseThrow(() -> unreadable("a response has vanished"));
    }

    private Mono<Map<ResponseId, Opened>> open(List<ResponseId> ids, Hpke.KeyPair keys) {
        return stores.open()
                .find(campaign, ids)
                .collectList()
                .publishOn(Schedulers.boundedElastic())
                .map(found -> decrypt(found, keys));
    }

    private Map<ResponseId, Opened> decrypt(List<EncryptedResponse> responses, Hpke.KeyPair keys) {
        Map<ResponseId, Opened> opened = new HashMap<>();
        for (EncryptedResponse response : responses) {
            try {
                opened.put(response.id(), new Opened(response, cipher.decrypt(response, keys)));
            } catch (InvalidCipherTextException | IllegalArgumentException e) {
                throw unreadable("a stored response cannot be decrypted: it was changed, or the keys are not its own");
            }
        }
        return opened;
    }

    /** Compares with what is stored now: also with what came after the ids were read, which must not happen. */
    private Mono<Void> verify(List<ResponseId> ids, long texts) {
        report.at(Stage.COMPARING);
        Set<ResponseId> expected = new HashSet<>(ids);
        return Mono.zip(
                        stores.sealed().countAnswers(collection),
                        stores.sealed().countTexts(collection),
                        stores.open().ids(campaign).collectList().map(now -> expected.equals(new HashSet<>(now))))
                .filter(counted -> counted.getT1() == ids.size() && counted.getT2() == texts && counted.getT3())
                .switchIfEmpty(Mono.error(() -> new RefusedChangeException(
                        Reason.CHANGED_MEANWHILE, "answers or sealed answers changed during sealing; seal again")))
                .then();
    }

    private static RefusedChangeException unreadable(String what) {
        return new RefusedChangeException(
                Reason.UNREADABLE_ANSWERS, "sealing stopped and nothing was destroyed: " + what);
    }
}

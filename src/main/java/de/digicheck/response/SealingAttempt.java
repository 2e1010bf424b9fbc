package de.digicheck.response;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

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
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.bouncycastle.crypto.InvalidCipherTextException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * One attempt to fill the collections of sealed answers. Keeps ids in memory, and only what is written of the answers for as long
 * as a batch takes. Texts are fetched once more in an order of their own, so that two texts of one person do not stand together.
 */
final class SealingAttempt {

    /** Written at a time: about a kilobyte of each response, at most 16 of each text. */
    private static final int BATCH = 400;
    /** Decrypted by one thread before it takes the next ones. */
    private static final int SHARE = 20;

    private static final int DECRYPTING = 2;

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
        return each(ids, keys, this::withoutTexts).flatMapMany(opened -> {
            List<WithoutTexts> responses =
                    ids.stream().map(id -> openedOf(opened, id)).toList();
            return stores.sealed()
                    .addAnswers(
                            collection,
                            responses.stream().map(WithoutTexts::row).toList())
                    .thenMany(Flux.fromIterable(responses))
                    .flatMapIterable(WithoutTexts::texts);
        });
    }

    /** A response as it is sealed, and where it has texts. */
    private record WithoutTexts(SealedRow row, List<TextPlace> texts) {}

    private WithoutTexts withoutTexts(EncryptedResponse response, Answers answers) {
        long[] cells = answers.cells();
        List<Column> columns = answers.codebook().columns();
        for (int index = 0; index < cells.length; index++) {
            if (Answers.holdsText(columns.get(index)) && Cell.isCode(cells[index])) {
                cells[index] = Cell.BLANK;
            }
        }
        List<TextPlace> texts = answers.texts().keySet().stream()
                .map(item -> new TextPlace(response.id(), item))
                .toList();
        return new WithoutTexts(new SealedRow(response.part(), response.role(), codec.writeCells(cells)), texts);
    }

    private Mono<Void> writeTexts(List<TextPlace> places, Hpke.KeyPair keys) {
        Map<ResponseId, Set<ItemKey>> wanted =
                places.stream().collect(groupingBy(TextPlace::response, mapping(TextPlace::item, toSet())));
        return each(
                        List.copyOf(wanted.keySet()),
                        keys,
                        (response, answers) -> texts(response, answers, openedOf(wanted, response.id())))
                .map(opened -> places.stream()
                        .map(place -> Optional.ofNullable(
                                        openedOf(opened, place.response()).get(place.item()))
                                .orElseThrow())
                        .toList())
                .flatMap(texts -> stores.sealed().addTexts(collection, texts));
    }

    private static Map<ItemKey, FreeTextAnswer> texts(
            EncryptedResponse response, Answers answers, Set<ItemKey> wanted) {
        Map<ItemKey, FreeTextAnswer> texts = new HashMap<>();
        answers.texts().forEach((item, text) -> {
            if (wanted.contains(item)) {
                texts.put(item, new FreeTextAnswer(item, response.part(), text));
            }
        });
        return texts;
    }

    private static <T> T openedOf(Map<ResponseId, T> responses, ResponseId id) {
        return Optional.ofNullable(responses.get(id)).orElseThrow(() -> unreadable("a response has vanished"));
    }

    /** What is taken of each response; nothing else of them is kept. */
    private <T> Mono<Map<ResponseId, T>> each(
            List<ResponseId> ids, Hpke.KeyPair keys, BiFunction<EncryptedResponse, Answers, T> take) {
        return stores.open()
                .find(campaign, ids)
                .buffer(SHARE)
                .flatMap(
                        share -> Mono.fromCallable(() -> decrypt(share, keys, take))
                                .subscribeOn(Schedulers.boundedElastic()),
                        DECRYPTING)
                .collect(HashMap::new, Map::putAll);
    }

    private <T> Map<ResponseId, T> decrypt(
            List<EncryptedResponse> responses, Hpke.KeyPair keys, BiFunction<EncryptedResponse, Answers, T> take) {
        Map<ResponseId, T> taken = new HashMap<>();
        for (EncryptedResponse response : responses) {
            try {
                taken.put(response.id(), take.apply(response, cipher.decrypt(response, keys)));
            } catch (InvalidCipherTextException | IllegalArgumentException e) {
                throw unreadable("a stored response cannot be decrypted: it was changed, or the keys are not its own");
            }
        }
        return taken;
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

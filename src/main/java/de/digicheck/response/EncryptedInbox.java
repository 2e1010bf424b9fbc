package de.digicheck.response;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.KeyName;
import de.digicheck.campaign.RefusedChangeException;
import de.digicheck.questionnaire.Questionnaires;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Encrypts answers when they arrive and stores them. */
public final class EncryptedInbox implements ResponseInbox {

    /** What takes longer is not acknowledged. */
    public static final Duration LONGEST = Duration.ofSeconds(20);

    private final ResponseStores stores;
    private final Ciphers ciphers;
    private final SubmissionsInFlight inFlight;
    private final Clock clock;

    public EncryptedInbox(
            ResponseStores stores, Questionnaires questionnaires, SubmissionsInFlight inFlight, Clock clock) {
        this.stores = stores;
        this.ciphers = new Ciphers(questionnaires);
        this.inFlight = inFlight;
        this.clock = clock;
    }

    @Override
    public Mono<Receipt> take(CampaignKey campaign, Submission submission) {
        return inFlight.during(campaign, () -> inTime(check(campaign, submission)));
    }

    @Override
    public Mono<Boolean> has(CampaignKey campaign, ResponseSeed seed) {
        return Mono.fromCallable(() -> ResponseId.of(stores.keys().get(campaign, KeyName.ID_KEY), seed))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(id -> stores.open().find(campaign, List.of(id)).hasElements());
    }

    /** Sealing relies on it that nothing is acknowledged later, even if this process stands still for a while. */
    private static Mono<Receipt> inTime(Mono<Receipt> taking) {
        long begin = System.nanoTime();
        return taking.timeout(LONGEST).handle((receipt, sink) -> {
            if (System.nanoTime() - begin > LONGEST.toNanos()) {
                sink.error(new TimeoutException("the store took longer than " + LONGEST));
            } else {
                sink.next(receipt);
            }
        });
    }

    private Mono<Receipt> check(CampaignKey key, Submission submission) {
        return stores.campaigns()
                .find(key)
                .switchIfEmpty(Mono.error(() -> new RefusedChangeException(
                        RefusedChangeException.Reason.UNKNOWN_CAMPAIGN, "no campaign " + key)))
                .flatMap(campaign ->
                        campaign.takesAnswers(clock) ? store(campaign, submission) : Mono.just(Receipt.CLOSED));
    }

    private Mono<Receipt> store(Campaign campaign, Submission submission) {
        return Mono.fromCallable(() -> encrypt(campaign, submission))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(response -> stores.open().add(campaign.key(), response))
                .map(stored -> stored ? Receipt.STORED : Receipt.ALREADY_STORED);
    }

    private EncryptedResponse encrypt(Campaign campaign, Submission submission) {
        byte[] idKey = stores.keys().get(campaign.key(), KeyName.ID_KEY);
        byte[] publicKey = stores.keys().get(campaign.key(), KeyName.PUBLIC_KEY);
        return ciphers.of(campaign).encrypt(submission, idKey, publicKey);
    }
}

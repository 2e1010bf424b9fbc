package de.digicheck.response;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.OpenedKey;
import de.digicheck.campaign.Progress.Stage;
import de.digicheck.campaign.RefusedChangeException;
import de.digicheck.campaign.RunningWorks;
import de.digicheck.campaign.RunningWorks.Report;
import de.digicheck.campaign.SealingPlace;
import de.digicheck.campaign.StateChange;
import de.digicheck.campaign.TransitionWork;
import de.digicheck.questionnaire.Questionnaires;
import java.security.SecureRandom;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/**
 * Sealing (<i>Versiegelung</i>): decrypts the answers of a closed campaign, writes them in random order with random ids
 * into new collections, points the campaign to them, and destroys the encrypted answers and the keys. Until the campaign
 * points to the new collections nothing is destroyed; whatever broke off before is begun anew.
 */
public final class Sealing implements TransitionWork {

    private final ResponseStores stores;
    private final Ciphers ciphers;
    private final Drain drain;
    private final Leftovers leftovers;
    private final SecureRandom random = new SecureRandom();
    private final RunningWorks works;

    /**
     * Seals what is in these stores.
     *
     * @param works where it is carried out
     */
    public Sealing(
            ResponseStores stores,
            Questionnaires questionnaires,
            Drain drain,
            Leftovers leftovers,
            RunningWorks works) {
        this.stores = stores;
        this.ciphers = new Ciphers(questionnaires);
        this.drain = drain;
        this.leftovers = leftovers;
        this.works = works;
    }

    @Override
    public CampaignState target() {
        return CampaignState.SEALED;
    }

    /** Goes on when the caller cancels; who asks while it is running waits for the same run. */
    @Override
    public Mono<Campaign> carryOut(Campaign campaign, StateChange change) {
        return join(campaign, change, () -> new AnswerKey(stores.keys(), campaign.key()));
    }

    @Override
    public Mono<Campaign> carryOut(Campaign campaign, StateChange change, OpenedKey key) {
        return join(campaign, change, () -> new AnswerKey(stores.keys(), campaign.key(), key));
    }

    private Mono<Campaign> join(Campaign campaign, StateChange change, Supplier<AnswerKey> opened) {
        return Mono.defer(() -> {
            AnswerKey key = opened.get();
            return works.run(
                    campaign,
                    target(),
                    Stage.WAITING,
                    report -> seal(campaign, change, key, report).doFinally(signal -> key.wipe()),
                    key::wipe);
        });
    }

    private Mono<Campaign> seal(Campaign campaign, StateChange change, AnswerKey key, Report report) {
        return drain.after(campaign)
                .then(Mono.defer(() -> begin(campaign)))
                .flatMap(begun -> new SealingAttempt(stores, ciphers, begun, report)
                        .fill(key)
                        .thenReturn(begun))
                .flatMap(begun -> finish(begun, change))
                .doOnNext(done -> report.at(Stage.DESTROYING))
                .flatMap(done -> leftovers.destroyOpen(done.key()).thenReturn(done));
    }

    /** Records the attempt, so that an older one cannot finish any more, and removes what older ones have left. */
    private Mono<Campaign> begin(Campaign campaign) {
        SealingPlace place = SealingPlace.attempt(SealedName.fresh(campaign.key(), random));
        return stores.campaigns()
                .change(campaign.key(), current -> requireOwn(current, current.state() == CampaignState.CLOSED)
                        .sealInto(place))
                .flatMap(begun -> leftovers.remove().thenReturn(begun));
    }

    private Mono<Campaign> finish(Campaign begun, StateChange change) {
        SealingPlace attempt = begun.sealing();
        SealingPlace place = SealingPlace.sealed(attempt.attempt().orElseThrow());
        return stores.campaigns()
                .change(begun.key(), current -> requireOwn(
                                current, current.sealing().equals(attempt))
                        .sealInto(place)
                        .enter(change))
                .onErrorResume(error -> afterAll(begun.key(), place, error));
    }

    /** The answer of the store may have been lost; what counts is what it has stored. */
    private Mono<Campaign> afterAll(CampaignKey campaign, SealingPlace place, Throwable error) {
        return stores.campaigns()
                .find(campaign)
                .filter(stored -> stored.sealing().equals(place))
                .switchIfEmpty(leftovers.remove().onErrorComplete().then(Mono.error(error)));
    }

    private static Campaign requireOwn(Campaign campaign, boolean own) {
        if (!own) {
            throw new RefusedChangeException(
                    RefusedChangeException.Reason.WRONG_STATE,
                    "the campaign " + campaign.key() + " is being sealed by another request, or is sealed already");
        }
        return campaign;
    }
}

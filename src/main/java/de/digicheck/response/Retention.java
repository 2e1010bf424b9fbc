package de.digicheck.response;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.KeyName;
import de.digicheck.campaign.SealingPlace;
import de.digicheck.shared.GermanTime;
import java.time.Clock;
import java.time.LocalDate;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Retention (<i>Aufbewahrung</i>): deletes single answers and free texts on the day that the terms name, with a record of
 * it in the campaign. Released figures stay.
 */
public final class Retention {

    private final ResponseStores stores;
    private final Leftovers leftovers;
    private final Clock clock;

    public Retention(ResponseStores stores, Leftovers leftovers, Clock clock) {
        this.stores = stores;
        this.leftovers = leftovers;
        this.clock = clock;
    }

    /** Deletes what is not to be kept any more. The record comes first; what a crash leaves is removed at the next start. */
    public Mono<Void> expire() {
        LocalDate today = LocalDate.now(clock.withZone(GermanTime.ZONE));
        return stores.campaigns()
                .list()
                .concatMap(campaign -> isOver(campaign, today) ? record(campaign, today) : Mono.just(campaign))
                .filter(campaign -> campaign.sealing().deleted().isPresent())
                .concatMap(this::destroyKey)
                .then(leftovers.remove());
    }

    private static boolean isOver(Campaign campaign, LocalDate today) {
        return campaign.sealing().sealed().isPresent()
                && campaign.keepsAnswersUntil()
                        .filter(day -> !day.isAfter(today))
                        .isPresent();
    }

    private Mono<Campaign> record(Campaign campaign, LocalDate today) {
        return stores.campaigns().change(campaign.key(), current -> current.sealInto(SealingPlace.deleted(today)));
    }

    private Mono<Void> destroyKey(Campaign campaign) {
        return Mono.<Void>fromRunnable(() -> stores.keys().destroy(campaign.key(), KeyName.CODE_KEY))
                .subscribeOn(Schedulers.boundedElastic());
    }
}

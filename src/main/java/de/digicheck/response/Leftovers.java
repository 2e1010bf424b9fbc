package de.digicheck.response;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignState;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What a crash during sealing leaves behind: collections that no campaign points to, and what should be destroyed. */
public final class Leftovers {

    private final ResponseStores stores;

    public Leftovers(ResponseStores stores) {
        this.stores = stores;
    }

    /**
     * Removes all that. Harmless while an attempt is running, here or in another instance: collections are listed before
     * campaigns are read, and a campaign names an attempt before its collections exist.
     */
    public Mono<Void> remove() {
        return stores.sealed().list().collectList().flatMap(collections -> stores.campaigns()
                .list()
                .collectList()
                .flatMap(campaigns -> remove(collections, campaigns)));
    }

    private Mono<Void> remove(List<String> collections, List<Campaign> campaigns) {
        Flux<String> unused = Flux.fromIterable(withoutOwner(collections, campaigns));
        Flux<Campaign> sealed =
                Flux.fromIterable(campaigns).filter(one -> one.state().hasReached(CampaignState.SEALED));
        return unused.concatMap(stores.sealed()::drop)
                .thenMany(sealed.concatMap(campaign -> destroyOpen(campaign.key())))
                .then();
    }

    private static Set<String> withoutOwner(Collection<String> collections, List<Campaign> campaigns) {
        Set<String> unused = new HashSet<>(collections);
        campaigns.stream()
                .flatMap(campaign -> Stream.of(
                        campaign.sealing().attempt(), campaign.sealing().sealed()))
                .forEach(owned -> owned.ifPresent(unused::remove));
        return unused;
    }

    /** Destroys what leads back from sealed answers: the encrypted ones and the keys to them. */
    Mono<Void> destroyOpen(CampaignKey campaign) {
        return stores.open()
                .drop(campaign)
                .then(Mono.<Void>fromRunnable(() -> stores.keys().destroySecrets(campaign))
                        .subscribeOn(Schedulers.boundedElastic()));
    }
}

package de.digicheck.campaign;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Campaigns of one test, which trusts whoever changes them. */
final class CampaignsInMemory implements Campaigns {

    private final Map<String, Campaign> all = new TreeMap<>();

    @Override
    public Mono<Campaign> find(CampaignKey key) {
        return Mono.justOrEmpty(all.get(key.value()));
    }

    @Override
    public Mono<Campaign> findRecent(CampaignKey key) {
        return find(key);
    }

    @Override
    public Flux<Campaign> list() {
        return Flux.fromIterable(all.values());
    }

    @Override
    public Mono<Campaign> add(Campaign campaign) {
        all.put(campaign.key().value(), campaign);
        return Mono.just(campaign);
    }

    @Override
    public Mono<Campaign> change(CampaignKey key, UnaryOperator<Campaign> change) {
        return find(key).map(change).map(Campaign::nextRevision).flatMap(this::add);
    }

    @Override
    public Mono<Map<CampaignKey, CodePlace.Name>> codePlaces() {
        return Mono.just(Map.of());
    }
}

package de.digicheck.campaign;

import de.digicheck.audit.AuditLog;
import java.util.Map;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Campaigns whose every change is in the audit log. The campaign is stored first, and the log completes itself from it:
 * what a crash has left out is added with the next change, and by {@link #complete} at the next start.
 */
public final class AuditedCampaigns implements Campaigns {

    private final Campaigns campaigns;
    private final AuditLog log;

    public AuditedCampaigns(Campaigns campaigns, AuditLog log) {
        this.campaigns = campaigns;
        this.log = log;
    }

    @Override
    public Mono<Campaign> find(CampaignKey key) {
        return campaigns.find(key);
    }

    @Override
    public Mono<Campaign> findRecent(CampaignKey key) {
        return campaigns.findRecent(key);
    }

    @Override
    public Flux<Campaign> list() {
        return campaigns.list();
    }

    @Override
    public Mono<Campaign> add(Campaign campaign) {
        return campaigns.add(campaign).flatMap(this::recorded);
    }

    @Override
    public Mono<Campaign> change(CampaignKey key, UnaryOperator<Campaign> change) {
        return campaigns.change(key, change).flatMap(this::recorded);
    }

    @Override
    public Mono<Map<CampaignKey, CodePlace.Name>> codePlaces() {
        return campaigns.codePlaces();
    }

    /** Adds what is missing in the log. */
    public Mono<Void> complete() {
        return campaigns.list().concatMap(this::recorded).then();
    }

    private Mono<Campaign> recorded(Campaign campaign) {
        return log.record(CampaignRecords.of(campaign)).thenReturn(campaign);
    }
}

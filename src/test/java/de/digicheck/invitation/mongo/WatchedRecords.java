package de.digicheck.invitation.mongo;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CodePlace;
import de.digicheck.invitation.CodeHash;
import de.digicheck.invitation.CodeRecord;
import de.digicheck.invitation.CodeRecords;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Real records, and in which order they were written, which a store does not tell. */
final class WatchedRecords implements CodeRecords {

    final List<List<CodeRecord>> written = new CopyOnWriteArrayList<>();
    private final CodeRecords real;

    WatchedRecords(CodeRecords real) {
        this.real = real;
    }

    @Override
    public Mono<Void> write(CampaignKey campaign, CodePlace.Name place, List<CodeRecord> records) {
        written.add(records);
        return real.write(campaign, place, records);
    }

    @Override
    public Mono<CodeRecord> find(CampaignKey campaign, CodePlace.Name place, CodeHash hash) {
        return real.find(campaign, place, hash);
    }

    @Override
    public Flux<CodeRecord> list(CampaignKey campaign, CodePlace.Name place) {
        return real.list(campaign, place);
    }

    @Override
    public Mono<Boolean> remove(CampaignKey campaign, CodePlace.Name place, CodeHash hash) {
        return real.remove(campaign, place, hash);
    }

    @Override
    public Flux<CodePlace.Name> places(CampaignKey campaign) {
        return real.places(campaign);
    }

    @Override
    public Mono<Void> drop(CampaignKey campaign, CodePlace.Name place) {
        return real.drop(campaign, place);
    }

    @Override
    public Mono<Void> dropParts(CampaignKey campaign) {
        return real.dropParts(campaign);
    }
}

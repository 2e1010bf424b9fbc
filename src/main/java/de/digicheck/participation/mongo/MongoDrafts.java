package de.digicheck.participation.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.participation.DraftId;
import de.digicheck.participation.Drafts;
import de.digicheck.participation.SealedDraft;
import de.digicheck.platform.mongo.Databases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.bson.types.Binary;
import reactor.core.publisher.Mono;

/** Drafts, a database for each campaign. A document has {@code _id} and the encrypted draft, and nothing else. */
final class MongoDrafts implements Drafts {

    static final String COLLECTION = "drafts";

    private static final String ID = "_id";
    private static final String DRAFT = "draft";
    /** So long a campaign without drafts is not asked again; otherwise each submission would ask. */
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private final Databases databases;
    private final Clock clock;
    private final Map<CampaignKey, Instant> withoutDrafts = new ConcurrentHashMap<>();

    MongoDrafts(Databases databases, Clock clock) {
        this.databases = databases;
        this.clock = clock;
    }

    private MongoCollection<Document> documents(CampaignKey campaign) {
        return databases.drafts(campaign.value()).getCollection(COLLECTION);
    }

    @Override
    public Mono<Void> keep(CampaignKey campaign, SealedDraft draft) {
        Binary id = id(draft.id());
        Document document = new Document(ID, id).append(DRAFT, new Binary(draft.content()));
        return Mono.defer(() -> Mono.from(
                        documents(campaign).replaceOne(eq(ID, id), document, new ReplaceOptions().upsert(true))))
                .doOnNext(kept -> withoutDrafts.remove(campaign))
                .then();
    }

    @Override
    public Mono<SealedDraft> find(CampaignKey campaign, DraftId id) {
        return Mono.from(documents(campaign).find(eq(ID, id(id))).first())
                .map(document ->
                        new SealedDraft(id, document.get(DRAFT, Binary.class).getData()));
    }

    @Override
    public Mono<Void> drop(CampaignKey campaign, DraftId id) {
        Instant now = clock.instant();
        return withoutDrafts.getOrDefault(campaign, Instant.MIN).isAfter(now)
                ? Mono.empty()
                : Mono.from(documents(campaign).find().first())
                        .flatMap(any -> Mono.from(documents(campaign).deleteOne(eq(ID, id(id)))))
                        .switchIfEmpty(Mono.fromRunnable(() -> withoutDrafts.put(campaign, now.plus(REMEMBERED))))
                        .then();
    }

    @Override
    public Mono<Void> dropAll(CampaignKey campaign) {
        return Mono.from(databases.drafts(campaign.value()).drop());
    }

    private static Binary id(DraftId id) {
        return new Binary(id.bytes());
    }
}

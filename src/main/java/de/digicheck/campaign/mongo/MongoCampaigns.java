package de.digicheck.campaign.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.CodePlace;
import de.digicheck.campaign.RefusedChangeException;
import de.digicheck.campaign.RefusedChangeException.Reason;
import de.digicheck.platform.mongo.Claims;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Campaigns as documents; a change replaces the whole document if its revision is still the one that was read. */
final class MongoCampaigns implements Campaigns {

    private static final int BATCH = 100;
    private static final int ATTEMPTS = 10;
    private static final Duration FIRST_WAIT = Duration.ofMillis(5);

    private final MongoCollection<Document> documents;
    private final LatestCampaigns latest = new LatestCampaigns();
    private final Map<CampaignKey, SharedReads<Campaign>> reads = new ConcurrentHashMap<>();
    private final Claims claims;

    MongoCampaigns(MongoCollection<Document> documents) {
        this.documents = documents;
        this.claims = new Claims(documents);
    }

    @Override
    public Mono<Campaign> find(CampaignKey key) {
        return Mono.defer(() -> latest.of(key).isPresent() ? shared(key) : read(key));
    }

    /** Only those that exist are shared, so that no memory is taken for what somebody makes up. */
    private Mono<Campaign> shared(CampaignKey key) {
        return reads.computeIfAbsent(
                        key,
                        known -> new SharedReads<>(
                                () -> latest.of(known).map(this::refreshed).orElseGet(() -> read(known))))
                .next();
    }

    @Override
    public Mono<Campaign> findRecent(CampaignKey key) {
        return Mono.defer(() -> latest.recent(key).map(Mono::just).orElseGet(() -> find(key)));
    }

    private Mono<Campaign> read(CampaignKey key) {
        return Mono.from(documents.find(byKey(key)).first())
                .map(CampaignDocument::read)
                .map(latest::keep);
    }

    /** Asks only whether it has changed: the document of a large town has hundreds of parts. */
    private Mono<Campaign> refreshed(Campaign known) {
        return Mono.from(documents
                        .find(byKey(known.key()))
                        .projection(Projections.include(CampaignDocument.REVISION))
                        .first())
                .flatMap(document -> document.getLong(CampaignDocument.REVISION) == known.revision()
                        ? Mono.just(latest.keep(known))
                        : read(known.key()));
    }

    @Override
    public Flux<Campaign> list() {
        return Flux.from(documents.find(Claims.NO_CLAIM).sort(ascending("_id")).batchSize(BATCH))
                .map(CampaignDocument::read);
    }

    @Override
    public Mono<Map<CampaignKey, CodePlace.Name>> codePlaces() {
        return Flux.from(documents
                        .find(Claims.NO_CLAIM)
                        .projection(Projections.include(CampaignDocument.CODES, CampaignDocument.DELETED))
                        .batchSize(BATCH))
                .collect(TreeMap::new, MongoCampaigns::putCurrent);
    }

    private static void putCurrent(Map<CampaignKey, CodePlace.Name> places, Document document) {
        CampaignDocument.codes(document.get(CampaignDocument.CODES, Document.class))
                .current()
                .filter(name -> document.getString(CampaignDocument.DELETED) == null)
                .ifPresent(name -> places.put(new CampaignKey(document.getString("_id")), name));
    }

    @Override
    public Mono<Campaign> add(Campaign campaign) {
        return Mono.from(documents.insertOne(CampaignDocument.write(campaign)))
                .thenReturn(campaign)
                .onErrorMap(MongoWriteException.class, e -> taken(campaign.key(), e));
    }

    private static Throwable taken(CampaignKey key, MongoWriteException e) {
        return e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY
                ? new RefusedChangeException(Reason.KEY_TAKEN, "there is a campaign " + key)
                : e;
    }

    @Override
    public Mono<Campaign> change(CampaignKey key, UnaryOperator<Campaign> change) {
        Mono<Campaign> attempt = Mono.defer(() -> find(key))
                .switchIfEmpty(
                        Mono.error(() -> new RefusedChangeException(Reason.UNKNOWN_CAMPAIGN, "no campaign " + key)))
                .flatMap(before -> replace(before, change.apply(before).nextRevision()));
        return attempt.retryWhen(Retry.backoff(ATTEMPTS, FIRST_WAIT)
                .filter(MongoCampaigns::isConflict)
                .onRetryExhaustedThrow((spec, signal) -> signal.failure()));
    }

    private Mono<Campaign> replace(Campaign before, Campaign after) {
        before.requireKeptBy(after);
        Bson unchanged = and(byKey(before.key()), eq(CampaignDocument.REVISION, before.revision()));
        Mono<Campaign> replacement = Mono.from(documents.replaceOne(unchanged, CampaignDocument.write(after)))
                .filter(result -> result.getMatchedCount() == 1)
                .switchIfEmpty(Mono.error(() -> meanwhile(before.key())))
                .then(Mono.fromSupplier(() -> latest.keep(after)));
        return claims.holding(before.key() + " " + after.revision(), replacement, () -> meanwhile(before.key()));
    }

    private static RefusedChangeException meanwhile(CampaignKey key) {
        return new RefusedChangeException(
                Reason.CHANGED_MEANWHILE, "campaign " + key + " was changed at the same time");
    }

    private static boolean isConflict(Throwable error) {
        return error instanceof RefusedChangeException refused && refused.reason() == Reason.CHANGED_MEANWHILE;
    }

    private static Bson byKey(CampaignKey key) {
        return eq("_id", key.value());
    }
}

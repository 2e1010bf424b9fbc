package de.digicheck.release.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.release.AuditReport;
import de.digicheck.release.AuditSheets;
import de.digicheck.release.PublishedRelease;
import de.digicheck.release.Release;
import de.digicheck.release.Releases;
import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * One document a release; the figures are one text, so that nothing in the database can be searched or changed in parts, and
 * so is the audit sheet, which is read by itself.
 */
final class MongoReleases implements Releases {

    private static final int BATCH = 20;
    private static final int FORMAT = 1;
    private static final String SHEET = "sheet";

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(FigureJson.module()).build();

    private final MongoCollection<Document> documents;
    private final MongoCollection<Document> refusals;
    private final Map<CampaignKey, SoftReference<PublishedRelease>> read = new ConcurrentHashMap<>();

    /**
     * The store.
     *
     * @param refusals audit sheets of what was not released
     */
    MongoReleases(MongoCollection<Document> documents, MongoCollection<Document> refusals) {
        this.documents = documents;
        this.refusals = refusals;
    }

    @Override
    public Mono<PublishedRelease> find(CampaignKey campaign) {
        return Mono.defer(() -> Mono.justOrEmpty(known(campaign)).switchIfEmpty(load(campaign)));
    }

    private Optional<PublishedRelease> known(CampaignKey campaign) {
        return Optional.ofNullable(read.get(campaign)).map(SoftReference::get);
    }

    private Mono<PublishedRelease> load(CampaignKey campaign) {
        return Mono.from(documents
                        .find(eq("_id", campaign.value()))
                        .projection(exclude(SHEET))
                        .first())
                .map(MongoReleases::read)
                .doOnNext(release -> read.put(campaign, new SoftReference<>(release)));
    }

    /** The sheets beside the releases. */
    AuditSheets sheets() {
        return campaign -> sheetOf(documents, campaign)
                .switchIfEmpty(Mono.defer(() -> sheetOf(refusals, campaign)))
                .flatMap(document -> Mono.justOrEmpty(sheet(document)));
    }

    private static Mono<Document> sheetOf(MongoCollection<Document> some, CampaignKey campaign) {
        return Mono.from(some.find(eq("_id", campaign.value()))
                .projection(include(SHEET))
                .first());
    }

    @Override
    public Flux<PublishedRelease> list() {
        return Flux.from(documents.find().projection(include("_id")).batchSize(BATCH))
                .concatMap(document -> find(new CampaignKey(document.getString("_id"))))
                .sort(Comparator.comparing(PublishedRelease::day).reversed().thenComparing(PublishedRelease::campaign));
    }

    @Override
    public Mono<PublishedRelease> keep(PublishedRelease release, Optional<AuditReport> sheet) {
        Document document = write(release);
        sheet.ifPresent(one -> document.append(SHEET, MAPPER.writeValueAsString(one)));
        return Mono.from(documents.insertOne(document))
                .onErrorComplete(MongoReleases::isKept)
                .then(find(release.campaign()));
    }

    @Override
    public Mono<Void> refuse(CampaignKey campaign, AuditReport sheet) {
        Document document = new Document("_id", campaign.value()).append(SHEET, MAPPER.writeValueAsString(sheet));
        return Mono.from(refusals.replaceOne(eq("_id", campaign.value()), document, new ReplaceOptions().upsert(true)))
                .then();
    }

    private static boolean isKept(Throwable error) {
        return error instanceof MongoWriteException refused
                && refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    static Document write(PublishedRelease release) {
        return new Document("_id", release.campaign().value())
                .append("format", FORMAT)
                .append("day", release.day().toString())
                .append("release", MAPPER.writeValueAsString(release.release()));
    }

    private static Optional<AuditReport> sheet(Document document) {
        return Optional.ofNullable(document.getString(SHEET)).map(text -> MAPPER.readValue(text, AuditReport.class));
    }

    static PublishedRelease read(Document document) {
        return new PublishedRelease(
                new CampaignKey(document.getString("_id")),
                LocalDate.parse(document.getString("day")),
                MAPPER.readValue(document.getString("release"), Release.class));
    }
}

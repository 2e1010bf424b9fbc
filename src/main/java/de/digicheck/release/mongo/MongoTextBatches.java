package de.digicheck.release.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.platform.mongo.Claims;
import de.digicheck.release.BatchText;
import de.digicheck.release.TextBatch;
import de.digicheck.release.TextBatches;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.OrgUnitCode;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A collection {@code batches-<campaign>} for each campaign, dropped when nothing is left to redact. */
final class MongoTextBatches implements TextBatches {

    private static final int BATCH = 20;
    private static final String ID = "_id";
    private static final String REVISION = "revision";

    private final MongoDatabase database;

    MongoTextBatches(MongoDatabase database) {
        this.database = database;
    }

    private MongoCollection<Document> documents(CampaignKey campaign) {
        return database.getCollection("batches-" + campaign);
    }

    @Override
    public Flux<TextBatch> of(CampaignKey campaign) {
        return Flux.from(documents(campaign)
                        .find(Claims.NO_CLAIM)
                        .sort(Sorts.ascending(ID))
                        .batchSize(BATCH))
                .map(document -> read(campaign, document));
    }

    @Override
    public Mono<Void> keep(CampaignKey campaign, List<TextBatch> batches) {
        Mono<Void> kept = batches.isEmpty()
                ? Mono.empty()
                : Mono.from(documents(campaign)
                                .insertMany(batches.stream()
                                        .map(MongoTextBatches::write)
                                        .toList()))
                        .then();
        return drop(campaign).then(kept);
    }

    @Override
    public Mono<TextBatch> replace(TextBatch next) {
        MongoCollection<Document> documents = documents(next.campaign());
        Bson before = and(eq(ID, next.id()), eq(REVISION, next.revision() - 1));
        Mono<TextBatch> update = Mono.from(documents.replaceOne(before, write(next)))
                .filter(result -> result.getMatchedCount() == 1)
                .map(result -> next);
        return new Claims(documents)
                .holding(next.id() + " " + next.revision(), update, Busy::new)
                .onErrorResume(Busy.class, busy -> Mono.empty());
    }

    @Override
    public Mono<Void> remove(TextBatch batch) {
        return Mono.from(documents(batch.campaign()).deleteOne(eq(ID, batch.id())))
                .then(of(batch.campaign()).hasElements())
                .flatMap(more -> more ? Mono.empty() : drop(batch.campaign()));
    }

    @Override
    public Mono<Void> drop(CampaignKey campaign) {
        return Mono.from(documents(campaign).drop());
    }

    private static Document write(TextBatch batch) {
        return new Document(ID, batch.id())
                .append(REVISION, batch.revision())
                .append("item", batch.item().value())
                .append("units", batch.units().stream().map(OrgUnitCode::value).toList())
                .append(
                        "texts",
                        batch.texts().stream().map(MongoTextBatches::write).toList());
    }

    private static Document write(BatchText text) {
        Document document =
                new Document("id", text.id()).append("text", text.text()).append("decided", text.isDecided());
        text.passed().ifPresent(passed -> document.append("passed", passed));
        return document;
    }

    private static TextBatch read(CampaignKey campaign, Document document) {
        return new TextBatch(
                document.getString(ID),
                document.getInteger(REVISION),
                campaign,
                new ItemKey(document.getString("item")),
                document.getList("units", String.class).stream()
                        .map(OrgUnitCode::new)
                        .toList(),
                document.getList("texts", Document.class).stream()
                        .map(text -> new BatchText(
                                text.getString("id"),
                                text.getString("text"),
                                text.getBoolean("decided"),
                                Optional.ofNullable(text.getString("passed"))))
                        .toList());
    }

    /** Somebody else is at the same revision. */
    private static final class Busy extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}

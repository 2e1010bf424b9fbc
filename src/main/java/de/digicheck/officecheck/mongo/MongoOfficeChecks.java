package de.digicheck.officecheck.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.officecheck.ChangedMeanwhileException;
import de.digicheck.officecheck.CheckId;
import de.digicheck.officecheck.CheckVersion;
import de.digicheck.officecheck.OfficeChecks;
import de.digicheck.platform.mongo.Claims;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Checks as documents, one a check: the latest version on top, earlier ones below {@code earlier}. A new version takes the
 * place of the latest only if that is still the one before it.
 */
final class MongoOfficeChecks implements OfficeChecks {

    private static final int BATCH = 100;

    private final MongoCollection<Document> documents;
    private final Claims claims;

    MongoOfficeChecks(MongoCollection<Document> documents) {
        this.documents = documents;
        this.claims = new Claims(documents);
    }

    @Override
    public Mono<CheckVersion> find(CheckId id) {
        return Mono.from(documents.find(byId(id)).projection(latest()).first())
                .map(document -> OfficeCheckDocument.read(id, document));
    }

    @Override
    public Flux<CheckVersion> list() {
        return Flux.from(documents.find(Claims.NO_CLAIM).projection(latest()).batchSize(BATCH))
                .map(document -> OfficeCheckDocument.read(new CheckId(document.getString("_id")), document));
    }

    @Override
    public Flux<CheckVersion> versionsOf(CheckId id) {
        return Mono.from(documents.find(byId(id)).first())
                .flatMapIterable(MongoOfficeChecks::versions)
                .map(document -> OfficeCheckDocument.read(id, document));
    }

    private static List<Document> versions(Document document) {
        List<Document> versions = new ArrayList<>(document.getList(OfficeCheckDocument.EARLIER, Document.class));
        versions.add(document);
        return versions;
    }

    @Override
    public Mono<CheckVersion> add(CheckVersion version) {
        return version.number() == 1 ? insert(version) : replace(version);
    }

    private Mono<CheckVersion> insert(CheckVersion version) {
        Document document = OfficeCheckDocument.write(version)
                .append("_id", version.id().value())
                .append(OfficeCheckDocument.EARLIER, List.of());
        return Mono.from(documents.insertOne(document)).thenReturn(version);
    }

    private Mono<CheckVersion> replace(CheckVersion version) {
        Bson before = and(byId(version.id()), eq(OfficeCheckDocument.NUMBER, version.number() - 1));
        Mono<CheckVersion> update = Mono.from(
                        documents.find(before).projection(latest()).first())
                .flatMap(latest -> Mono.from(documents.updateOne(before, replace(latest, version))))
                .filter(result -> result.getMatchedCount() == 1)
                .switchIfEmpty(Mono.error(() -> meanwhile(version)))
                .thenReturn(version);
        return claims.holding(version.id() + " " + version.number(), update, () -> meanwhile(version));
    }

    private static ChangedMeanwhileException meanwhile(CheckVersion version) {
        return new ChangedMeanwhileException("the latest version of the check is not " + (version.number() - 1));
    }

    private static Bson replace(Document latest, CheckVersion version) {
        Document earlier = new Document(latest);
        earlier.remove("_id");
        List<Bson> updates = new ArrayList<>();
        updates.add(Updates.push(OfficeCheckDocument.EARLIER, earlier));
        OfficeCheckDocument.write(version).forEach((name, value) -> updates.add(Updates.set(name, value)));
        return Updates.combine(updates);
    }

    private static Bson latest() {
        return Projections.exclude(OfficeCheckDocument.EARLIER);
    }

    private static Bson byId(CheckId id) {
        return eq("_id", id.value());
    }
}

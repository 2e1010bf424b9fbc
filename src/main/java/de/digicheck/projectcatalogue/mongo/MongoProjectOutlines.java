package de.digicheck.projectcatalogue.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.platform.mongo.Claims;
import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.projectcatalogue.ProjectOutlines;
import de.digicheck.projectcatalogue.RefusedOutlineException;
import de.digicheck.projectcatalogue.RefusedOutlineException.Reason;
import de.digicheck.shared.ProjectKey;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Outlines as documents, one an outline: the latest version on top, earlier ones below {@code earlier}. A new version takes
 * the place of the latest only if that is still the one before it. A document holds some thousand versions.
 */
final class MongoProjectOutlines implements ProjectOutlines {

    private static final int BATCH = 100;

    private final MongoCollection<Document> documents;
    private final Claims claims;

    MongoProjectOutlines(MongoCollection<Document> documents) {
        this.documents = documents;
        this.claims = new Claims(documents);
    }

    @Override
    public Mono<OutlineVersion> find(ProjectKey key) {
        return Mono.from(documents.find(byKey(key)).projection(latest()).first())
                .map(OutlineDocument::read);
    }

    @Override
    public Flux<OutlineVersion> list() {
        return Flux.from(documents
                        .find(Claims.NO_CLAIM)
                        .projection(latest())
                        .sort(ascending("_id"))
                        .batchSize(BATCH))
                .map(OutlineDocument::read);
    }

    @Override
    public Flux<OutlineVersion> versionsOf(ProjectKey key) {
        return Mono.from(documents.find(byKey(key)).first())
                .flatMapIterable(MongoProjectOutlines::versions)
                .map(OutlineDocument::read);
    }

    private static List<Document> versions(Document document) {
        List<Document> versions = new ArrayList<>(document.getList(OutlineDocument.EARLIER, Document.class));
        versions.add(document);
        return versions;
    }

    @Override
    public Mono<OutlineVersion> add(OutlineVersion version) {
        return version.number() == 1 ? insert(version) : append(version);
    }

    private Mono<OutlineVersion> insert(OutlineVersion version) {
        Document document = OutlineDocument.write(version)
                .append("_id", version.key().value())
                .append(OutlineDocument.EARLIER, List.of());
        return Mono.from(documents.insertOne(document))
                .thenReturn(version)
                .onErrorMap(MongoWriteException.class, e -> taken(version, e));
    }

    private static Throwable taken(OutlineVersion version, MongoWriteException e) {
        return e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY
                ? new RefusedOutlineException(Reason.KEY_TAKEN, "there is an outline " + version.key())
                : e;
    }

    private Mono<OutlineVersion> append(OutlineVersion version) {
        Bson before = and(byKey(version.key()), eq(OutlineDocument.NUMBER, version.number() - 1));
        Mono<OutlineVersion> update = Mono.from(
                        documents.find(before).projection(latest()).first())
                .flatMap(latest -> Mono.from(documents.updateOne(before, replace(latest, version))))
                .filter(result -> result.getMatchedCount() == 1)
                .switchIfEmpty(Mono.error(() -> meanwhile(version)))
                .thenReturn(version);
        return claims.holding(version.key() + " " + version.number(), update, () -> meanwhile(version));
    }

    private static RefusedOutlineException meanwhile(OutlineVersion version) {
        return new RefusedOutlineException(
                Reason.CHANGED_MEANWHILE,
                "the latest version of " + version.key() + " is not " + (version.number() - 1));
    }

    private static Bson replace(Document latest, OutlineVersion version) {
        Document earlier = new Document(latest);
        earlier.remove("_id");
        List<Bson> updates = new ArrayList<>();
        updates.add(Updates.push(OutlineDocument.EARLIER, earlier));
        OutlineDocument.write(version).forEach((name, value) -> updates.add(Updates.set(name, value)));
        return Updates.combine(updates);
    }

    private static Bson latest() {
        return Projections.exclude(OutlineDocument.EARLIER);
    }

    private static Bson byKey(ProjectKey key) {
        return eq("_id", key.value());
    }
}

package de.digicheck.prioritisation.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.prioritisation.CoarseRating;
import de.digicheck.prioritisation.CoarseRatings;
import de.digicheck.prioritisation.Size;
import de.digicheck.shared.ProjectKey;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Coarse ratings as documents, one a version; whoever is first with a version has it. */
final class MongoCoarseRatings implements CoarseRatings {

    private static final int BATCH = 100;
    private static final String PROJECT = "project";
    private static final String VERSION = "version";
    private static final String EFFECT = "effect";
    private static final String EFFORT = "effort";

    private final MongoCollection<Document> documents;

    MongoCoarseRatings(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    @Override
    public Flux<CoarseRating> list() {
        return Flux.from(documents
                        .find()
                        .sort(orderBy(ascending(PROJECT), descending(VERSION)))
                        .batchSize(BATCH))
                .map(MongoCoarseRatings::read)
                .distinctUntilChanged(CoarseRating::project);
    }

    @Override
    public Flux<CoarseRating> versionsOf(ProjectKey project) {
        return Flux.from(documents
                        .find(eq(PROJECT, project.value()))
                        .sort(ascending(VERSION))
                        .batchSize(BATCH))
                .map(MongoCoarseRatings::read);
    }

    @Override
    public Mono<Boolean> add(CoarseRating rating) {
        return Mono.from(documents.insertOne(write(rating)))
                .map(inserted -> true)
                .onErrorResume(
                        MongoWriteException.class,
                        error -> error.getError().getCategory() == ErrorCategory.DUPLICATE_KEY
                                ? Mono.just(false)
                                : Mono.error(error));
    }

    private static Document write(CoarseRating rating) {
        Document document = new Document("_id", rating.project() + "/" + rating.version())
                .append(PROJECT, rating.project().value())
                .append(VERSION, rating.version())
                .append("at", rating.at().toString())
                .append("by", rating.by());
        rating.effect().ifPresent(size -> document.append(EFFECT, size.name()));
        rating.effort().ifPresent(size -> document.append(EFFORT, size.name()));
        return document;
    }

    private static CoarseRating read(Document document) {
        return new CoarseRating(
                new ProjectKey(document.getString(PROJECT)),
                document.getInteger(VERSION),
                Instant.parse(document.getString("at")),
                document.getString("by"),
                Optional.ofNullable(document.getString(EFFECT)).flatMap(Size::find),
                Optional.ofNullable(document.getString(EFFORT)).flatMap(Size::find));
    }
}

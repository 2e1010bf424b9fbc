package de.digicheck.roadmap.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.roadmap.RefusedRoadmapException;
import de.digicheck.roadmap.RefusedRoadmapException.Reason;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.roadmap.Roadmaps;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Versions of the roadmap as documents, one a version; whoever is first with a number has it. */
final class MongoRoadmaps implements Roadmaps {

    private static final int BATCH = 100;
    private static final String ID = "_id";

    private final MongoCollection<Document> documents;

    MongoRoadmaps(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    @Override
    public Mono<RoadmapVersion> find(int number) {
        return Mono.from(documents.find(eq(ID, number)).first()).map(RoadmapDocument::read);
    }

    @Override
    public Mono<RoadmapVersion> latest() {
        return Mono.from(documents
                        .find()
                        .sort(descending(ID))
                        .limit(1)
                        .batchSize(1)
                        .first())
                .map(RoadmapDocument::read);
    }

    @Override
    public Flux<RoadmapVersion> list() {
        return Flux.from(documents.find().sort(descending(ID)).batchSize(BATCH)).map(RoadmapDocument::read);
    }

    @Override
    public Mono<RoadmapVersion> add(RoadmapVersion version) {
        return Mono.from(documents.insertOne(RoadmapDocument.write(version).append(ID, version.number())))
                .thenReturn(version)
                .onErrorMap(MongoWriteException.class, e -> taken(version, e));
    }

    private static Throwable taken(RoadmapVersion version, MongoWriteException e) {
        return e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY
                ? new RefusedRoadmapException(Reason.CHANGED_MEANWHILE, "there is a version " + version.number())
                : e;
    }
}

package de.digicheck.prioritisation.mongo;

import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.reactivestreams.client.FindPublisher;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.prioritisation.Criterion;
import de.digicheck.prioritisation.SwingWeights;
import de.digicheck.prioritisation.Weighting;
import de.digicheck.prioritisation.Weightings;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Decisions on weights as documents, one a version. */
final class MongoWeightings implements Weightings {

    private static final int BATCH = 100;
    private static final String ID = "_id";

    private final MongoCollection<Document> documents;

    MongoWeightings(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    @Override
    public Flux<Weighting> list() {
        return Flux.from(latestFirst()).map(MongoWeightings::read);
    }

    @Override
    public Mono<Weighting> latest() {
        return Mono.from(latestFirst().limit(1)).map(MongoWeightings::read);
    }

    private FindPublisher<Document> latestFirst() {
        return documents.find().sort(descending(ID)).batchSize(BATCH);
    }

    @Override
    public Mono<Boolean> add(Weighting weighting) {
        return Mono.from(documents.insertOne(write(weighting)))
                .map(inserted -> true)
                .onErrorResume(
                        MongoWriteException.class,
                        error -> error.getError().getCategory() == ErrorCategory.DUPLICATE_KEY
                                ? Mono.just(false)
                                : Mono.error(error));
    }

    private static Document write(Weighting weighting) {
        Document points = new Document();
        weighting.points().points().forEach((criterion, value) -> points.append(criterion.key(), value));
        return new Document(ID, weighting.version())
                .append("at", Date.from(weighting.at()))
                .append("by", weighting.by())
                .append("offices", weighting.offices())
                .append("points", points);
    }

    private static Weighting read(Document document) {
        Document stored = document.get("points", Document.class);
        Map<Criterion, Double> points = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            Number value = stored.get(criterion.key(), Number.class);
            points.put(criterion, value == null ? 0 : value.doubleValue());
        }
        return new Weighting(
                document.getInteger(ID),
                document.getDate("at").toInstant(),
                document.getString("by"),
                document.getString("offices"),
                new SwingWeights(points));
    }
}

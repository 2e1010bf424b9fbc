package de.digicheck.projectcatalogue.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.projectcatalogue.UnitConcept;
import de.digicheck.projectcatalogue.UnitConcepts;
import de.digicheck.shared.OrgUnitCode;
import java.time.LocalDate;
import java.util.Optional;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Concepts of units as documents, one a unit. */
final class MongoUnitConcepts implements UnitConcepts {

    private static final int BATCH = 500;

    private final MongoCollection<Document> documents;

    MongoUnitConcepts(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    @Override
    public Flux<UnitConcept> list() {
        return Flux.from(documents.find().sort(ascending("_id")).batchSize(BATCH))
                .map(MongoUnitConcepts::read);
    }

    @Override
    public Mono<UnitConcept> put(UnitConcept concept) {
        return Mono.from(documents.replaceOne(
                        eq("_id", concept.unit().value()), write(concept), new ReplaceOptions().upsert(true)))
                .thenReturn(concept);
    }

    private static Document write(UnitConcept concept) {
        return new Document("_id", concept.unit().value())
                .append("reference", concept.reference())
                .append("address", concept.address().orElse(null))
                .append("day", concept.day().toString());
    }

    private static UnitConcept read(Document document) {
        return new UnitConcept(
                new OrgUnitCode(document.getString("_id")),
                document.getString("reference"),
                Optional.ofNullable(document.getString("address")),
                LocalDate.parse(document.getString("day")));
    }
}

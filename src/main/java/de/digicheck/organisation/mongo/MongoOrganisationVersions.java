package de.digicheck.organisation.mongo;

import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.organisation.OrganisationVersion;
import de.digicheck.organisation.OrganisationVersions;
import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Versions of the organisation as documents; the number is the id, so that of two at a time one is kept. */
final class MongoOrganisationVersions implements OrganisationVersions {

    private static final int BATCH = 20;
    private static final String ID = "_id";

    private final MongoCollection<Document> documents;

    MongoOrganisationVersions(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    @Override
    public Flux<OrganisationVersion> list() {
        return after(0);
    }

    @Override
    public Flux<OrganisationVersion> after(int number) {
        return Flux.from(documents.find(gt(ID, number)).sort(ascending(ID)).batchSize(BATCH))
                .map(MongoOrganisationVersions::read);
    }

    @Override
    public Mono<Boolean> add(OrganisationVersion version) {
        return Mono.from(documents.insertOne(write(version)))
                .thenReturn(true)
                .onErrorResume(MongoWriteException.class, MongoOrganisationVersions::falseIfTaken);
    }

    private static Mono<Boolean> falseIfTaken(MongoWriteException error) {
        return error.getError().getCategory() == ErrorCategory.DUPLICATE_KEY ? Mono.just(false) : Mono.error(error);
    }

    private static Document write(OrganisationVersion version) {
        return new Document(ID, version.number())
                .append("from", version.from().toString())
                .append("text", version.text())
                .append("at", Date.from(version.at()))
                .append("by", version.by());
    }

    private static OrganisationVersion read(Document document) {
        return new OrganisationVersion(
                document.getInteger(ID),
                LocalDate.parse(document.getString("from")),
                document.getString("text"),
                document.getDate("at").toInstant(),
                document.getString("by"));
    }
}

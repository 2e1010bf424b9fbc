package de.digicheck.projectcatalogue.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.projectcatalogue.UnitAgreement;
import de.digicheck.projectcatalogue.UnitAgreements;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.ProjectKey;
import java.util.Date;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** What heads have said, one document each, numbered by outline: of two at the same moment one takes the next number. */
final class MongoUnitAgreements implements UnitAgreements {

    private static final int BATCH = 500;
    private static final int MOST_AT_ONCE = 50;
    private static final String OUTLINE = "outline";
    private static final String NUMBER = "number";

    private final MongoCollection<Document> documents;

    MongoUnitAgreements(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    @Override
    public Flux<UnitAgreement> of(ProjectKey outline) {
        return Flux.from(documents
                        .find(eq(OUTLINE, outline.value()))
                        .sort(ascending(NUMBER))
                        .batchSize(BATCH))
                .map(MongoUnitAgreements::read);
    }

    @Override
    public Mono<UnitAgreement> add(UnitAgreement agreement) {
        return of(agreement.outline())
                .count()
                .flatMap(before -> Mono.from(documents.insertOne(write(agreement, Math.toIntExact(before) + 1))))
                .thenReturn(agreement)
                .retryWhen(Retry.max(MOST_AT_ONCE).filter(MongoUnitAgreements::isTaken));
    }

    private static boolean isTaken(Throwable error) {
        return error instanceof MongoWriteException refused
                && refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    private static Document write(UnitAgreement agreement, int number) {
        return new Document("_id", agreement.outline() + "/" + number)
                .append(OUTLINE, agreement.outline().value())
                .append(NUMBER, number)
                .append("version", agreement.version())
                .append("unit", agreement.unit().value())
                .append("agrees", agreement.agrees())
                .append("reason", agreement.reason())
                .append("by", agreement.account())
                .append("at", Date.from(agreement.at()));
    }

    private static UnitAgreement read(Document document) {
        return new UnitAgreement(
                new ProjectKey(document.getString(OUTLINE)),
                document.getInteger("version"),
                new OrgUnitCode(document.getString("unit")),
                document.getBoolean("agrees"),
                document.getString("reason"),
                document.getString("by"),
                document.getDate("at").toInstant());
    }
}

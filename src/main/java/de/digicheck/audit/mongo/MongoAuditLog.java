package de.digicheck.audit.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.reactivestreams.client.FindPublisher;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.audit.AuditEntry;
import de.digicheck.audit.AuditLog;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The audit log as documents, one an entry. */
final class MongoAuditLog implements AuditLog {

    private static final int BATCH = 500;
    private static final String ID = "_id";
    private static final String AT = "at";
    private static final String CAMPAIGN = "campaign";

    private final MongoCollection<Document> documents;

    MongoAuditLog(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    @Override
    public Mono<Void> record(Collection<AuditEntry> entries) {
        List<String> ids = entries.stream().map(AuditEntry::id).toList();
        return Flux.from(documents.find(in(ID, ids)).projection(include(ID)).batchSize(BATCH))
                .map(document -> document.getString(ID))
                .collect(Collectors.toSet())
                .flatMapMany(known -> missing(entries, known))
                .concatMap(this::insert)
                .then();
    }

    private static Flux<AuditEntry> missing(Collection<AuditEntry> entries, Set<String> known) {
        return Flux.fromIterable(entries).filter(entry -> !known.contains(entry.id()));
    }

    /** Somebody else may have recorded the same thing just now. */
    private Mono<Void> insert(AuditEntry entry) {
        return Mono.from(documents.insertOne(write(entry)))
                .onErrorResume(MongoWriteException.class, MongoAuditLog::ignoreTwice)
                .then();
    }

    static <T> Mono<T> ignoreTwice(MongoWriteException error) {
        return error.getError().getCategory() == ErrorCategory.DUPLICATE_KEY ? Mono.empty() : Mono.error(error);
    }

    @Override
    public Flux<AuditEntry> list() {
        return read(documents.find());
    }

    @Override
    public Flux<AuditEntry> listOf(String campaign) {
        return read(documents.find(eq(CAMPAIGN, campaign)));
    }

    private static Flux<AuditEntry> read(FindPublisher<Document> found) {
        return Flux.from(found.sort(descending(AT, ID)).batchSize(BATCH)).map(MongoAuditLog::read);
    }

    private static Document write(AuditEntry entry) {
        return new Document(ID, entry.id())
                .append(AT, Date.from(entry.at()))
                .append("by", entry.by())
                .append("action", entry.action())
                .append(CAMPAIGN, entry.campaign().orElse(null))
                .append("detail", entry.detail().orElse(null));
    }

    private static AuditEntry read(Document document) {
        return new AuditEntry(
                document.getString(ID),
                document.getDate(AT).toInstant(),
                document.getString("by"),
                document.getString("action"),
                Optional.ofNullable(document.getString(CAMPAIGN)),
                Optional.ofNullable(document.getString("detail")));
    }
}

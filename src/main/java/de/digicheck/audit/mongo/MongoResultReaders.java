package de.digicheck.audit.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import com.mongodb.MongoWriteException;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.audit.ResultReader;
import de.digicheck.audit.ResultReaders;
import de.digicheck.shared.GermanTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Readers of results as documents, one for each campaign, day and account. */
final class MongoResultReaders implements ResultReaders {

    private static final int BATCH = 500;
    private static final int MOST_REMEMBERED = 10_000;

    private final MongoCollection<Document> documents;
    private final Clock clock;

    /** What this instance has noted, so that most requests write nothing. */
    private final Set<ResultReader> noted = ConcurrentHashMap.newKeySet();

    MongoResultReaders(MongoCollection<Document> documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public Mono<Void> note(String campaign, String account) {
        return Mono.defer(() -> {
            ResultReader reader = new ResultReader(campaign, LocalDate.now(clock.withZone(GermanTime.ZONE)), account);
            return noted.contains(reader) ? Mono.empty() : insert(reader);
        });
    }

    private Mono<Void> insert(ResultReader reader) {
        return Mono.from(documents.insertOne(write(reader)))
                .onErrorResume(MongoWriteException.class, MongoAuditLog::ignoreTwice)
                .then(Mono.fromRunnable(() -> remember(reader)));
    }

    private void remember(ResultReader reader) {
        if (noted.size() >= MOST_REMEMBERED) {
            noted.clear();
        }
        noted.add(reader);
    }

    @Override
    public Flux<ResultReader> listOf(String campaign) {
        return Flux.from(documents
                        .find(eq("campaign", campaign))
                        .sort(orderBy(descending("day"), ascending("account")))
                        .batchSize(BATCH))
                .map(MongoResultReaders::read);
    }

    private static Document write(ResultReader reader) {
        return new Document("_id", reader.campaign() + "/" + reader.day() + "/" + reader.account())
                .append("campaign", reader.campaign())
                .append("day", reader.day().toString())
                .append("account", reader.account());
    }

    private static ResultReader read(Document document) {
        return new ResultReader(
                document.getString("campaign"),
                LocalDate.parse(document.getString("day")),
                document.getString("account"));
    }
}

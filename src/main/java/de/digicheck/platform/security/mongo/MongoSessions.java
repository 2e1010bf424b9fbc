package de.digicheck.platform.security.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.platform.security.Sessions;
import de.digicheck.platform.security.StoredSession;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** Sessions as documents; the hash of the id is the id. */
final class MongoSessions implements Sessions {

    private static final String NAME = "name";
    private static final String VALUE = "value";
    private static final String LAST_ACCESS = "lastAccess";

    private final MongoCollection<Document> documents;

    MongoSessions(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    @Override
    public Mono<StoredSession> find(String idHash) {
        return Mono.from(documents.find(eq("_id", idHash)).first()).map(MongoSessions::read);
    }

    @Override
    public Mono<Void> add(StoredSession session) {
        return Mono.from(documents.insertOne(write(session))).then();
    }

    @Override
    public Mono<Void> replace(StoredSession session) {
        return Mono.from(documents.replaceOne(eq("_id", session.idHash()), write(session)))
                .then();
    }

    @Override
    public Mono<Void> remove(String idHash) {
        return Mono.from(documents.deleteOne(eq("_id", idHash))).then();
    }

    @Override
    public Mono<Void> removeWith(String attribute, String value) {
        return Mono.from(documents.deleteMany(elemMatch("attributes", and(eq(NAME, attribute), eq(VALUE, value)))))
                .then();
    }

    @Override
    public Mono<Void> removeIdleSince(Instant since) {
        return Mono.from(documents.deleteMany(lt(LAST_ACCESS, Date.from(since))))
                .then();
    }

    private static Document write(StoredSession session) {
        List<Document> attributes = session.attributes().entrySet().stream()
                .map(attribute -> new Document(NAME, attribute.getKey()).append(VALUE, attribute.getValue()))
                .toList();
        return new Document("_id", session.idHash())
                .append("attributes", attributes)
                .append("created", Date.from(session.created()))
                .append(LAST_ACCESS, Date.from(session.lastAccess()));
    }

    private static StoredSession read(Document document) {
        Map<String, String> attributes = new TreeMap<>();
        document.getList("attributes", Document.class)
                .forEach(attribute -> attributes.put(attribute.getString(NAME), attribute.getString(VALUE)));
        return new StoredSession(
                document.getString("_id"),
                attributes,
                document.getDate("created").toInstant(),
                document.getDate(LAST_ACCESS).toInstant());
    }
}

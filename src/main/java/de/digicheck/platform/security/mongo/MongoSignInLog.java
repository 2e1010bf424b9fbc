package de.digicheck.platform.security.mongo;

import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.platform.security.SignInEntry;
import de.digicheck.platform.security.SignInLog;
import de.digicheck.shared.GermanTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The log of sign-ins as documents, one an entry. */
final class MongoSignInLog implements SignInLog {

    private static final int BATCH = 500;
    private static final int MOST_REMEMBERED = 10_000;
    private static final String AT = "at";
    private static final String ID = "_id";

    private final MongoCollection<Document> documents;
    private final Clock clock;
    /** What this instance has recorded of programs, so that most of their requests write nothing. */
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    MongoSignInLog(MongoCollection<Document> documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public Mono<Void> record(SignInEntry entry) {
        return Mono.defer(() -> {
            String id = id(entry);
            return known.contains(id) ? Mono.empty() : insert(id, entry);
        });
    }

    private Mono<Void> insert(String id, SignInEntry entry) {
        return Mono.from(documents.insertOne(write(id, entry)))
                .onErrorResume(MongoWriteException.class, MongoSignInLog::ignoreTwice)
                .then(Mono.fromRunnable(() -> remember(id, entry)));
    }

    private static <T> Mono<T> ignoreTwice(MongoWriteException error) {
        return error.getError().getCategory() == ErrorCategory.DUPLICATE_KEY ? Mono.empty() : Mono.error(error);
    }

    private void remember(String id, SignInEntry entry) {
        if (entry.program()) {
            if (known.size() >= MOST_REMEMBERED) {
                known.clear();
            }
            known.add(id);
        }
    }

    private static String id(SignInEntry entry) {
        return entry.program()
                ? LocalDate.ofInstant(entry.at(), GermanTime.ZONE) + "/" + entry.success() + "/"
                        + entry.account().orElse("")
                : UUID.randomUUID().toString();
    }

    @Override
    public Flux<SignInEntry> list() {
        return Flux.from(documents.find().sort(descending(AT, ID)).batchSize(BATCH))
                .map(MongoSignInLog::read);
    }

    @Override
    public Mono<Void> expire() {
        return Mono.defer(() -> Mono.from(
                        documents.deleteMany(lt(AT, Date.from(clock.instant().minus(KEPT)))))
                .then());
    }

    private static Document write(String id, SignInEntry entry) {
        return new Document(ID, id)
                .append(AT, Date.from(entry.at()))
                .append("account", entry.account().orElse(null))
                .append("success", entry.success())
                .append("program", entry.program());
    }

    private static SignInEntry read(Document document) {
        return new SignInEntry(
                document.getDate(AT).toInstant(),
                Optional.ofNullable(document.getString("account")),
                document.getBoolean("success"),
                document.getBoolean("program"));
    }
}

package de.digicheck.platform.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/**
 * Lets one instance of the service at a time make a change, on every store: a document of the name is inserted before and
 * deleted after, and an insert of an id that is there fails everywhere. Needed because a store may find and replace a
 * document in two steps. Claims lie in the collection whose documents are changed; its readers leave them out by
 * {@link #NO_CLAIM}. What a crash leaves is taken over after {@value #STALE_SECONDS} seconds.
 */
public final class Claims {

    /** Filter of all documents that are no claims. */
    public static final Bson NO_CLAIM = exists("claimed", false);

    private static final int STALE_SECONDS = 60;
    private static final Duration STALE = Duration.ofSeconds(STALE_SECONDS);
    private static final String ID = "_id";
    private static final String CLAIMED = "claimed";

    private final MongoCollection<Document> documents;
    private final Clock clock = Clock.systemUTC();

    /** Claims beside the documents of a collection. */
    public Claims(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    /**
     * Does something while nobody else does what has the same name.
     *
     * @param name no id of a document of the collection
     * @param busy the error when somebody else is at it
     */
    public <T> Mono<T> holding(String name, Mono<T> work, Supplier<? extends Throwable> busy) {
        return Mono.usingWhen(take(name, busy), taken -> work, taken -> Mono.from(documents.deleteOne(eq(ID, taken))));
    }

    private Mono<String> take(String name, Supplier<? extends Throwable> busy) {
        Document claim = new Document(ID, name).append(CLAIMED, Date.from(clock.instant()));
        return Mono.from(documents.insertOne(claim))
                .thenReturn(name)
                .onErrorResume(MongoWriteException.class, e -> isTaken(e) ? refused(name, busy) : Mono.error(e));
    }

    private static boolean isTaken(MongoWriteException e) {
        return e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    /** Whoever comes next after the claim has grown stale can take it. */
    private Mono<String> refused(String name, Supplier<? extends Throwable> busy) {
        Instant stale = clock.instant().minus(STALE);
        return Mono.from(documents.find(eq(ID, name)).first())
                .map(claim -> claim.getDate(CLAIMED))
                .filter(since -> since.toInstant().isBefore(stale))
                .flatMap(since -> Mono.from(documents.deleteOne(and(eq(ID, name), eq(CLAIMED, since)))))
                .then(Mono.error(busy));
    }
}

package de.digicheck.idea.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.idea.ChangedMeanwhileException;
import de.digicheck.idea.IdeaId;
import de.digicheck.idea.Register;
import de.digicheck.idea.Revised;
import de.digicheck.platform.mongo.Claims;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a thing: {@code _id}, {@code revision}, and what its kind has. A revision takes the place of the one before. */
final class MongoRegister<T extends Revised> implements Register<T> {

    private static final int BATCH = 500;
    private static final String ID = "_id";
    private static final String REVISION = "revision";

    private final MongoCollection<Document> documents;
    private final Claims claims;
    private final Form<T> form;

    /** How a kind of things is written. */
    record Form<T>(Function<T, Document> write, Function<Stored, T> read) {}

    /** What every document has, and the document. */
    record Stored(IdeaId id, int revision, Document document) {}

    MongoRegister(MongoCollection<Document> documents, Form<T> form) {
        this.documents = documents;
        this.claims = new Claims(documents);
        this.form = form;
    }

    @Override
    public Mono<T> find(IdeaId id) {
        return Mono.from(documents.find(byId(id)).first()).map(this::read);
    }

    @Override
    public Flux<T> list() {
        return Flux.from(documents
                        .find(Claims.NO_CLAIM)
                        .sort(Sorts.ascending(ID))
                        .batchSize(BATCH))
                .map(this::read);
    }

    private T read(Document document) {
        return form.read()
                .apply(new Stored(new IdeaId(document.getString(ID)), document.getInteger(REVISION), document));
    }

    private Document write(T thing) {
        Document document = new Document(ID, thing.id().value()).append(REVISION, thing.revision());
        document.putAll(form.write().apply(thing));
        return document;
    }

    @Override
    public Mono<Void> addAll(List<T> fresh) {
        return Flux.fromIterable(fresh)
                .concatMap(
                        thing -> Mono.from(documents.insertOne(write(thing))).onErrorComplete(MongoRegister::isThere))
                .then();
    }

    private static boolean isThere(Throwable error) {
        return error instanceof MongoWriteException refused
                && refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    @Override
    public Mono<T> replace(T next) {
        Bson before = and(byId(next.id()), eq(REVISION, next.revision() - 1));
        Mono<T> update = Mono.from(documents.replaceOne(before, write(next)))
                .filter(result -> result.getMatchedCount() == 1)
                .switchIfEmpty(Mono.error(() -> meanwhile(next)))
                .thenReturn(next);
        return claims.holding(next.id() + " " + next.revision(), update, () -> meanwhile(next));
    }

    private static ChangedMeanwhileException meanwhile(Revised next) {
        return new ChangedMeanwhileException("the latest revision is not " + (next.revision() - 1));
    }

    private static Bson byId(IdeaId id) {
        return eq(ID, id.value());
    }
}

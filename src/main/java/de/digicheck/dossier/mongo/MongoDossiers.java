package de.digicheck.dossier.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.dossier.Dossier;
import de.digicheck.dossier.DossierStep;
import de.digicheck.dossier.Dossiers;
import de.digicheck.dossier.RefusedDossierException;
import de.digicheck.dossier.RefusedDossierException.Reason;
import de.digicheck.platform.mongo.Claims;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Dossiers as documents, one a dossier. A revision is written only over the one before. What a dossier says is written
 * when it is frozen, over a draft alone; sharing writes shares alone. Of a deleted draft its number stays, and when that was.
 */
final class MongoDossiers implements Dossiers {

    private static final int BATCH = 50;
    private static final String REVISION = "revision";
    private static final String FROZEN = "frozen";
    private static final String DELETED = "deleted";
    private static final Bson NOT_DELETED = exists(DELETED, false);

    private final MongoCollection<Document> documents;
    private final Claims claims;

    MongoDossiers(MongoCollection<Document> documents) {
        this.documents = documents;
        this.claims = new Claims(documents);
    }

    @Override
    public Mono<Dossier> find(int number) {
        return Mono.from(documents.find(and(eq("_id", number), NOT_DELETED)).first())
                .map(DossierDocument::read);
    }

    @Override
    public Flux<Dossier> list() {
        return Flux.from(documents
                        .find(and(Claims.NO_CLAIM, NOT_DELETED))
                        .sort(descending("_id"))
                        .batchSize(BATCH))
                .map(DossierDocument::read);
    }

    @Override
    public Mono<Dossier> save(Dossier dossier) {
        return dossier.stamp().revision() == 1 ? insert(dossier) : update(dossier);
    }

    private Mono<Dossier> insert(Dossier dossier) {
        return Mono.from(documents.insertOne(DossierDocument.write(dossier)))
                .thenReturn(dossier)
                .onErrorMap(MongoWriteException.class, error -> taken(dossier, error));
    }

    private static Throwable taken(Dossier dossier, MongoWriteException error) {
        return error.getError().getCategory() == ErrorCategory.DUPLICATE_KEY
                ? new RefusedDossierException(Reason.NUMBER_TAKEN, "there is a dossier " + dossier.number())
                : error;
    }

    private Mono<Dossier> update(Dossier dossier) {
        Document next = DossierDocument.write(dossier);
        boolean ofDraft =
                dossier.stamp().step() == DossierStep.CHANGED || dossier.stamp().step() == DossierStep.FROZEN;
        return over(dossier, ofDraft, before -> Mono.from(documents.updateOne(before, change(next, ofDraft))));
    }

    @Override
    public Mono<Dossier> delete(Dossier deletion) {
        Document stone = new Document("_id", deletion.number())
                .append(DELETED, deletion.stamp().at().toString());
        return over(deletion, true, before -> Mono.from(documents.replaceOne(before, stone)));
    }

    @Override
    public Mono<Integer> highest() {
        return Mono.from(documents.find(Claims.NO_CLAIM).sort(descending("_id")).first())
                .map(document -> document.getInteger("_id"))
                .defaultIfEmpty(0);
    }

    /** Writes a revision over the one before, which is a draft or is not; nobody else does so at the same time. */
    private Mono<Dossier> over(Dossier dossier, boolean draft, Function<Bson, Mono<UpdateResult>> write) {
        Bson before =
                and(eq("_id", dossier.number()), eq(REVISION, dossier.stamp().revision() - 1), eq("open", draft));
        Mono<Dossier> written = write.apply(before)
                .filter(result -> result.getMatchedCount() == 1)
                .switchIfEmpty(Mono.error(() -> meanwhile(dossier)))
                .thenReturn(dossier);
        String claim = "dossier " + dossier.number() + " " + dossier.stamp().revision();
        return claims.holding(claim, written, () -> meanwhile(dossier));
    }

    private static Bson change(Document next, boolean ofDraft) {
        List<Bson> changes = new ArrayList<>();
        for (String name : List.of(REVISION, "step", "at", "by")) {
            changes.add(Updates.set(name, next.get(name)));
        }
        for (String name : ofDraft ? List.of("draft", FROZEN, "open") : List.of("shares")) {
            changes.add(Updates.set(name, next.get(name)));
        }
        return Updates.combine(changes);
    }

    private static RefusedDossierException meanwhile(Dossier dossier) {
        return new RefusedDossierException(
                Reason.CHANGED_MEANWHILE,
                "dossier " + dossier.number() + " is not at revision "
                        + (dossier.stamp().revision() - 1));
    }
}

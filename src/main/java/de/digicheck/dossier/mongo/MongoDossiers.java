package de.digicheck.dossier.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.dossier.Dossier;
import de.digicheck.dossier.DossierStep;
import de.digicheck.dossier.Dossiers;
import de.digicheck.dossier.RefusedDossierException;
import de.digicheck.dossier.RefusedDossierException.Reason;
import de.digicheck.platform.mongo.Claims;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Dossiers as documents, one a dossier. A revision is written only over the one before. What a dossier says is written
 * when it is frozen, over a draft alone; sharing writes shares alone.
 */
final class MongoDossiers implements Dossiers {

    private static final int BATCH = 50;
    private static final String REVISION = "revision";
    private static final String FROZEN = "frozen";

    private final MongoCollection<Document> documents;
    private final Claims claims;

    MongoDossiers(MongoCollection<Document> documents) {
        this.documents = documents;
        this.claims = new Claims(documents);
    }

    @Override
    public Mono<Dossier> find(int number) {
        return Mono.from(documents.find(eq("_id", number)).first()).map(DossierDocument::read);
    }

    @Override
    public Flux<Dossier> list() {
        return Flux.from(documents.find(Claims.NO_CLAIM).sort(descending("_id")).batchSize(BATCH))
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
        Bson before =
                and(eq("_id", dossier.number()), eq(REVISION, dossier.stamp().revision() - 1), eq("open", ofDraft));
        Mono<Dossier> update = Mono.from(documents.updateOne(before, change(next, ofDraft)))
                .filter(result -> result.getMatchedCount() == 1)
                .switchIfEmpty(Mono.error(() -> meanwhile(dossier)))
                .thenReturn(dossier);
        String claim = "dossier " + dossier.number() + " " + dossier.stamp().revision();
        return claims.holding(claim, update, () -> meanwhile(dossier));
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

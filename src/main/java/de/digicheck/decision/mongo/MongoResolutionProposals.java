package de.digicheck.decision.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.decision.ProposalNumber;
import de.digicheck.decision.ProposalVersion;
import de.digicheck.decision.RefusedDecisionException;
import de.digicheck.decision.RefusedDecisionException.Reason;
import de.digicheck.decision.ResolutionProposals;
import de.digicheck.platform.mongo.Claims;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Proposals as documents, one a proposal, with all versions; a new one is added only after the one before it. */
final class MongoResolutionProposals implements ResolutionProposals {

    private static final int BATCH = 100;
    private static final String LATEST = "latest";
    private static final String VERSIONS = "versions";

    private final MongoCollection<Document> documents;
    private final Claims claims;

    MongoResolutionProposals(MongoCollection<Document> documents) {
        this.documents = documents;
        this.claims = new Claims(documents);
    }

    @Override
    public Mono<ProposalVersion> find(ProposalNumber number) {
        return versionsOf(number).takeLast(1).next();
    }

    @Override
    public Flux<ProposalVersion> list() {
        return Flux.from(documents.find(Claims.NO_CLAIM).sort(ascending("_id")).batchSize(BATCH))
                .map(MongoResolutionProposals::versions)
                .map(versions -> ProposalDocument.read(versions.get(versions.size() - 1)));
    }

    @Override
    public Flux<ProposalVersion> versionsOf(ProposalNumber number) {
        return Mono.from(documents.find(byNumber(number)).first())
                .flatMapIterable(MongoResolutionProposals::versions)
                .map(ProposalDocument::read);
    }

    private static List<Document> versions(Document document) {
        return document.getList(VERSIONS, Document.class);
    }

    @Override
    public Mono<ProposalVersion> add(ProposalVersion version) {
        return version.number() == 1 ? insert(version) : append(version);
    }

    private Mono<ProposalVersion> insert(ProposalVersion version) {
        Document document = new Document("_id", version.proposal().number().toString())
                .append(LATEST, 1)
                .append(VERSIONS, List.of(ProposalDocument.write(version)));
        return Mono.from(documents.insertOne(document))
                .thenReturn(version)
                .onErrorMap(MongoWriteException.class, error -> taken(version, error));
    }

    private static Throwable taken(ProposalVersion version, MongoWriteException error) {
        return error.getError().getCategory() == ErrorCategory.DUPLICATE_KEY
                ? new RefusedDecisionException(
                        Reason.NUMBER_TAKEN,
                        "there is a proposal " + version.proposal().number())
                : error;
    }

    private Mono<ProposalVersion> append(ProposalVersion version) {
        Bson before = and(byNumber(version.proposal().number()), eq(LATEST, version.number() - 1));
        Bson change = Updates.combine(
                Updates.set(LATEST, version.number()), Updates.push(VERSIONS, ProposalDocument.write(version)));
        Mono<ProposalVersion> update = Mono.from(documents.updateOne(before, change))
                .filter(result -> result.getMatchedCount() == 1)
                .switchIfEmpty(Mono.error(() -> meanwhile(version)))
                .thenReturn(version);
        return claims.holding(version.proposal().number() + " " + version.number(), update, () -> meanwhile(version));
    }

    private static RefusedDecisionException meanwhile(ProposalVersion version) {
        return new RefusedDecisionException(
                Reason.CHANGED_MEANWHILE,
                "the latest version of " + version.proposal().number() + " is not " + (version.number() - 1));
    }

    private static Bson byNumber(ProposalNumber number) {
        return eq("_id", number.toString());
    }
}

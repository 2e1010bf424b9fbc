package de.digicheck.decision.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.decision.DecisionPublication;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** Whether decisions are published, as one document. */
final class MongoDecisionPublication implements DecisionPublication {

    private static final String ID = "decisions";
    private static final String ON = "on";

    private final MongoCollection<Document> documents;

    MongoDecisionPublication(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    @Override
    public Mono<Boolean> isOn() {
        return Mono.from(documents.find(eq("_id", ID)).first())
                .map(document -> document.getBoolean(ON, false))
                .defaultIfEmpty(false);
    }

    @Override
    public Mono<Void> set(boolean on) {
        Document document = new Document("_id", ID).append(ON, on);
        return Mono.from(documents.replaceOne(eq("_id", ID), document, new ReplaceOptions().upsert(true)))
                .then();
    }
}

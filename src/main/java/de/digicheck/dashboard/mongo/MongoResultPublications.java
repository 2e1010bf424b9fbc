package de.digicheck.dashboard.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.dashboard.ResultPublication;
import de.digicheck.dashboard.ResultPublications;
import java.util.Date;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Publications, one document each; its id is the campaign, so that a campaign is published once. */
final class MongoResultPublications implements ResultPublications {

    private static final String ID = "_id";
    private static final String AT = "at";
    private static final String BY = "by";

    private final MongoCollection<Document> documents;

    MongoResultPublications(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    @Override
    public Mono<ResultPublication> find(CampaignKey campaign) {
        return Mono.from(documents.find(eq(ID, campaign.value())).first()).map(MongoResultPublications::publication);
    }

    @Override
    public Flux<ResultPublication> list() {
        return Flux.from(documents.find().sort(Sorts.descending(AT))).map(MongoResultPublications::publication);
    }

    @Override
    public Mono<Boolean> add(ResultPublication publication) {
        Document document = new Document(ID, publication.campaign().value())
                .append(AT, Date.from(publication.at()))
                .append(BY, publication.by());
        return Mono.from(documents.insertOne(document))
                .thenReturn(true)
                .onErrorResume(MongoWriteException.class, e -> isThere(e) ? Mono.just(false) : Mono.error(e));
    }

    private static boolean isThere(MongoWriteException e) {
        return e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    @Override
    public Mono<Boolean> remove(CampaignKey campaign) {
        return Mono.from(documents.deleteOne(eq(ID, campaign.value()))).map(result -> result.getDeletedCount() > 0);
    }

    private static ResultPublication publication(Document document) {
        return new ResultPublication(
                new CampaignKey(document.getString(ID)), document.getDate(AT).toInstant(), document.getString(BY));
    }
}

package de.digicheck.response.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.platform.mongo.Databases;
import de.digicheck.response.EncryptedResponse;
import de.digicheck.response.OpenResponses;
import de.digicheck.response.ResponseCount;
import de.digicheck.response.ResponseId;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Open responses, a database for each campaign. A document has {@code _id}, part, role and encrypted answers. */
final class MongoOpenResponses implements OpenResponses {

    static final String COLLECTION = "responses";
    static final String ANSWERS = "answers";

    private static final String ID = "_id";
    private static final int BATCH = 1000;
    private static final int NAMESPACE_EXISTS = 48;

    private final Databases databases;

    MongoOpenResponses(Databases databases) {
        this.databases = databases;
    }

    private MongoCollection<Document> documents(CampaignKey campaign) {
        return databases.open(campaign.value()).getCollection(COLLECTION);
    }

    /** Some servers come to a deadlock when the first inserts of a collection create it at the same time. */
    @Override
    public Mono<Void> prepare(CampaignKey campaign) {
        return Mono.from(databases.open(campaign.value()).createCollection(COLLECTION))
                .onErrorComplete(MongoOpenResponses::isThere);
    }

    static boolean isThere(Throwable error) {
        return error instanceof MongoCommandException refused && refused.getErrorCode() == NAMESPACE_EXISTS;
    }

    @Override
    public Mono<Boolean> add(CampaignKey campaign, EncryptedResponse response) {
        return insert(campaign, response)
                .onErrorResume(MongoSocketException.class, lost -> insertAgain(campaign, response));
    }

    private Mono<Boolean> insert(CampaignKey campaign, EncryptedResponse response) {
        return Mono.from(documents(campaign).insertOne(write(response)))
                .thenReturn(true)
                .onErrorReturn(MongoOpenResponses::isDuplicate, false);
    }

    /** The answer was lost, the insert perhaps not: then what is stored has our ciphertext, which nobody else's equals. */
    private Mono<Boolean> insertAgain(CampaignKey campaign, EncryptedResponse response) {
        Binary answers = new Binary(response.answers());
        return insert(campaign, response)
                .filter(stored -> stored)
                .switchIfEmpty(Mono.from(documents(campaign)
                                .find(Filters.eq(id(response)))
                                .first())
                        .map(stored -> answers.equals(stored.get(ANSWERS, Binary.class))));
    }

    private static boolean isDuplicate(Throwable error) {
        return error instanceof MongoWriteException refused
                && refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    private static Document write(EncryptedResponse response) {
        Document document = new Document(ID, id(response));
        new ResponseGroup(response.part(), response.role()).write(document);
        return document.append(ANSWERS, new Binary(response.answers()));
    }

    private static Binary id(EncryptedResponse response) {
        return new Binary(response.id().bytes());
    }

    private static EncryptedResponse read(Document document) {
        ResponseGroup group = ResponseGroup.of(document);
        return new EncryptedResponse(
                readId(document),
                group.part(),
                group.role(),
                document.get(ANSWERS, Binary.class).getData());
    }

    private static ResponseId readId(Document document) {
        return ResponseId.of(document.get(ID, Binary.class).getData());
    }

    @Override
    public Flux<ResponseId> ids(CampaignKey campaign) {
        return Flux.from(documents(campaign)
                        .find()
                        .projection(Projections.include(ID))
                        .batchSize(BATCH))
                .map(MongoOpenResponses::readId);
    }

    @Override
    public Flux<EncryptedResponse> find(CampaignKey campaign, List<ResponseId> ids) {
        List<Binary> keys = ids.stream().map(id -> new Binary(id.bytes())).toList();
        return Flux.from(documents(campaign).find(Filters.in(ID, keys)).batchSize(BATCH))
                .map(MongoOpenResponses::read);
    }

    @Override
    public Flux<ResponseCount> count(CampaignKey campaign) {
        return ResponseGroup.count(documents(campaign));
    }

    @Override
    public Mono<Void> drop(CampaignKey campaign) {
        return Mono.from(databases.open(campaign.value()).drop());
    }
}

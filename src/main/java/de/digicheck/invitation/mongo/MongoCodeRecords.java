package de.digicheck.invitation.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CodePlace;
import de.digicheck.invitation.CodeHash;
import de.digicheck.invitation.CodeRecord;
import de.digicheck.invitation.CodeRecords;
import de.digicheck.platform.mongo.Databases;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.types.Binary;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Records of codes. Those with part and role lie in a database of the campaign, which is dropped as a whole because a
 * store may keep what is deleted; bare hashes in the main database. A document has {@code _id}, part and role, and nothing
 * else.
 */
final class MongoCodeRecords implements CodeRecords {

    private static final String PREFIX = "codes-";
    private static final String ID = "_id";
    private static final String PART = "part";
    private static final String ROLE = "role";
    private static final int BATCH = 1000;

    private final Databases databases;

    MongoCodeRecords(Databases databases) {
        this.databases = databases;
    }

    private MongoDatabase database(CampaignKey campaign, boolean bare) {
        return bare ? databases.main() : databases.codes(campaign.value());
    }

    private static String collection(CampaignKey campaign, CodePlace.Name place) {
        return PREFIX + campaign + "-" + place.value();
    }

    private MongoCollection<Document> documents(CampaignKey campaign, CodePlace.Name place) {
        return database(campaign, place.bare()).getCollection(collection(campaign, place));
    }

    @Override
    public Mono<Void> write(CampaignKey campaign, CodePlace.Name place, List<CodeRecord> records) {
        MongoCollection<Document> documents = documents(campaign, place);
        return Flux.fromIterable(records)
                .map(MongoCodeRecords::write)
                .buffer(BATCH)
                .concatMap(documents::insertMany)
                .then();
    }

    @Override
    public Mono<CodeRecord> find(CampaignKey campaign, CodePlace.Name place, CodeHash hash) {
        return Mono.from(documents(campaign, place).find(eq(ID, id(hash))).first())
                .map(MongoCodeRecords::read);
    }

    @Override
    public Flux<CodeRecord> list(CampaignKey campaign, CodePlace.Name place) {
        return Flux.from(documents(campaign, place).find().batchSize(BATCH)).map(MongoCodeRecords::read);
    }

    @Override
    public Mono<Boolean> remove(CampaignKey campaign, CodePlace.Name place, CodeHash hash) {
        return Mono.from(documents(campaign, place).deleteOne(eq(ID, id(hash))))
                .map(result -> result.getDeletedCount() == 1);
    }

    @Override
    public Flux<CodePlace.Name> places(CampaignKey campaign) {
        return places(campaign, false).concatWith(places(campaign, true));
    }

    private Flux<CodePlace.Name> places(CampaignKey campaign, boolean bare) {
        Pattern pattern = Pattern.compile(Pattern.quote(PREFIX + campaign + "-") + "([0-9a-f]{16})");
        return Flux.from(database(campaign, bare).listCollectionNames().batchSize(BATCH))
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(name -> new CodePlace.Name(name.group(1), bare));
    }

    @Override
    public Mono<Void> drop(CampaignKey campaign, CodePlace.Name place) {
        return Mono.from(documents(campaign, place).drop());
    }

    @Override
    public Mono<Void> dropParts(CampaignKey campaign) {
        return Mono.from(databases.codes(campaign.value()).drop());
    }

    private static Document write(CodeRecord code) {
        Document document = new Document(ID, id(code.hash()));
        code.part().ifPresent(part -> document.append(PART, part.value()));
        code.role().ifPresent(role -> document.append(ROLE, role.value()));
        return document;
    }

    private static Binary id(CodeHash hash) {
        return new Binary(hash.bytes());
    }

    private static CodeRecord read(Document document) {
        return new CodeRecord(
                CodeHash.of(document.get(ID, Binary.class).getData()),
                Optional.ofNullable(document.getString(PART)).map(PartKey::new),
                Optional.ofNullable(document.getString(ROLE)).map(RoleKey::new));
    }
}

package de.digicheck.response.mongo;

import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import de.digicheck.response.FreeTextAnswer;
import de.digicheck.response.ResponseCount;
import de.digicheck.response.SealedCollections;
import de.digicheck.response.SealedName;
import de.digicheck.response.SealedRow;
import de.digicheck.shared.ItemKey;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sealed responses: {@code sealed-<campaign>-<random>} and {@code texts-<campaign>-<random>} in the main database. */
final class MongoSealedCollections implements SealedCollections {

    private static final String TEXTS = "texts-";
    private static final String ITEM = "item";
    private static final String TEXT = "text";
    private static final int BATCH = 500;
    private static final int ID_BYTES = 16;

    private final MongoDatabase database;
    private final SecureRandom random = new SecureRandom();

    MongoSealedCollections(MongoDatabase database) {
        this.database = database;
    }

    private MongoCollection<Document> answers(String collection) {
        return database.getCollection(collection);
    }

    private MongoCollection<Document> texts(String collection) {
        return database.getCollection(textsOf(collection));
    }

    private static String textsOf(String collection) {
        return TEXTS + collection.substring(SealedName.PREFIX.length());
    }

    private static String answersOf(String texts) {
        return SealedName.PREFIX + texts.substring(TEXTS.length());
    }

    @Override
    public Mono<Void> create(String collection) {
        return Mono.from(database.createCollection(collection))
                .then(Mono.from(database.createCollection(textsOf(collection))));
    }

    @Override
    public Mono<Void> addAnswers(String collection, List<SealedRow> answers) {
        return Mono.from(answers(collection)
                        .insertMany(answers.stream().map(this::write).toList()))
                .then();
    }

    @Override
    public Mono<Void> addTexts(String collection, List<FreeTextAnswer> texts) {
        return Mono.from(texts(collection)
                        .insertMany(texts.stream().map(this::write).toList()))
                .then();
    }

    private Document write(SealedRow row) {
        Document document = new Document("_id", randomId());
        new ResponseGroup(row.part(), row.role()).write(document);
        return document.append(MongoOpenResponses.ANSWERS, new Binary(row.answers()));
    }

    private Document write(FreeTextAnswer answer) {
        return new Document("_id", randomId())
                .append(ITEM, answer.item().value())
                .append(TEXT, answer.text());
    }

    /** An ObjectId would tell time and order. */
    private Binary randomId() {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return new Binary(id);
    }

    @Override
    public Mono<Long> countAnswers(String collection) {
        return count(answers(collection));
    }

    @Override
    public Mono<Long> countTexts(String collection) {
        return count(texts(collection));
    }

    private static Mono<Long> count(MongoCollection<Document> documents) {
        return Flux.from(documents.find().projection(Projections.include("_id")).batchSize(BATCH))
                .count();
    }

    @Override
    public Mono<Map<ItemKey, Long>> countTextsByItem(String collection) {
        return Flux.from(texts(collection)
                        .find()
                        .projection(Projections.include(ITEM))
                        .batchSize(BATCH))
                .collect(Collectors.groupingBy(
                        document -> new ItemKey(document.getString(ITEM)), Collectors.counting()));
    }

    @Override
    public Flux<SealedRow> read(String collection) {
        return Flux.from(answers(collection).find().batchSize(BATCH)).map(MongoSealedCollections::readRow);
    }

    private static SealedRow readRow(Document document) {
        ResponseGroup group = ResponseGroup.of(document);
        byte[] answers = document.get(MongoOpenResponses.ANSWERS, Binary.class).getData();
        return new SealedRow(group.part(), group.role(), answers);
    }

    @Override
    public Flux<ResponseCount> count(String collection) {
        return ResponseGroup.count(answers(collection));
    }

    @Override
    public Flux<String> list() {
        return Flux.from(database.listCollectionNames())
                .map(name -> name.startsWith(TEXTS) ? answersOf(name) : name)
                .filter(SealedName::isName)
                .distinct();
    }

    @Override
    public Mono<Void> drop(String collection) {
        return Mono.from(texts(collection).drop())
                .then(Mono.from(answers(collection).drop()));
    }
}

package de.digicheck.response.mongo;

import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import de.digicheck.platform.mongo.Databases;
import de.digicheck.response.FreeTextAnswer;
import de.digicheck.response.ResponseCount;
import de.digicheck.response.SealedCollections;
import de.digicheck.response.SealedName;
import de.digicheck.response.SealedRow;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.PartKey;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sealed responses: {@code sealed-<campaign>-<random>} and {@code texts-<campaign>-<random>} in the main database. Which part a
 * text is of stands in a database of its own, so that it can be dropped as a whole when batches are formed.
 */
final class MongoSealedCollections implements SealedCollections {

    private static final String TEXTS = "texts-";
    private static final String ID = "_id";
    private static final String PARTS = "parts";
    private static final String PART = "part";
    private static final String ITEM = "item";
    private static final String TEXT = "text";
    private static final int BATCH = 500;
    private static final int ID_BYTES = 16;

    private final Databases databases;
    private final MongoDatabase database;
    private final SecureRandom random = new SecureRandom();

    MongoSealedCollections(Databases databases) {
        this.databases = databases;
        this.database = databases.main();
    }

    private MongoDatabase partsDatabase(String collection) {
        return databases.partsOfTexts(collection.substring(collection.lastIndexOf('-') + 1));
    }

    private MongoCollection<Document> parts(String collection) {
        return partsDatabase(collection).getCollection(PARTS);
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
        List<Document> documents = texts.stream().map(this::write).toList();
        List<Document> parts = IntStream.range(0, texts.size())
                .mapToObj(i -> part(documents.get(i), texts.get(i)))
                .toList();
        return Mono.from(parts(collection).insertMany(parts))
                .then(Mono.from(texts(collection).insertMany(documents)))
                .then();
    }

    private static Document part(Document text, FreeTextAnswer answer) {
        Document document = new Document(ID, text.get(ID));
        answer.part().ifPresent(part -> document.append(PART, part.value()));
        return document;
    }

    @Override
    public Flux<FreeTextAnswer> readTexts(String collection) {
        return Flux.from(parts(collection).find().batchSize(BATCH))
                .collectMap(document -> document.get(ID, Binary.class), document -> Optional.ofNullable(
                                document.getString(PART))
                        .map(PartKey::new))
                .flatMapMany(parts -> Flux.from(texts(collection).find().batchSize(BATCH))
                        .map(document -> new FreeTextAnswer(
                                new ItemKey(document.getString(ITEM)),
                                parts.getOrDefault(document.get(ID, Binary.class), Optional.empty()),
                                document.getString(TEXT))));
    }

    @Override
    public Mono<Boolean> keepsPartsOfTexts(String collection) {
        return Mono.from(parts(collection).find().batchSize(1).first()).hasElement();
    }

    @Override
    public Mono<Void> dropPartsOfTexts(String collection) {
        return Mono.from(partsDatabase(collection).drop());
    }

    private Document write(SealedRow row) {
        Document document = new Document(ID, randomId());
        new ResponseGroup(row.part(), row.role()).write(document);
        return document.append(MongoOpenResponses.ANSWERS, new Binary(row.answers()));
    }

    private Document write(FreeTextAnswer answer) {
        return new Document(ID, randomId()).append(ITEM, answer.item().value()).append(TEXT, answer.text());
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
        return Flux.from(documents.find().projection(Projections.include(ID)).batchSize(BATCH))
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
        return dropPartsOfTexts(collection)
                .then(Mono.from(texts(collection).drop()))
                .then(Mono.from(answers(collection).drop()));
    }
}

package de.digicheck.service;

import static de.digicheck.fixtures.MongoStore.all;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import de.digicheck.platform.mongo.EmbeddedStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;

/** A copy of the files of the embedded store: their bytes, free pages included, and the documents in them. */
final class StoredTraces {

    /** No files. */
    static final StoredTraces NONE = new StoredTraces(Path.of("none"), List.of());

    private final Path folder;
    private final List<String> files;

    private StoredTraces(Path folder, List<String> files) {
        this.folder = folder;
        this.files = files;
    }

    /** Copies everything below a folder, also while it is used. */
    static StoredTraces copy(Path store, Path copy) {
        try {
            Files.createDirectories(copy);
            List<String> files = new ArrayList<>();
            try (Stream<Path> paths = Files.list(store)) {
                for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                    Files.copy(path, copy.resolve(path.getFileName()));
                    files.add(Files.readString(path, StandardCharsets.ISO_8859_1));
                }
            }
            return new StoredTraces(copy, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells whether bytes stand anywhere in the files. */
    boolean contain(byte[] bytes) {
        return place(bytes) >= 0;
    }

    boolean contain(String text) {
        return contain(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Where bytes stand first in the files one after the other; −1 when nowhere. */
    long place(byte[] bytes) {
        String needle = new String(bytes, StandardCharsets.ISO_8859_1);
        long before = 0;
        for (String file : files) {
            int found = file.indexOf(needle);
            if (found >= 0) {
                return before + found;
            }
            before += file.length();
        }
        return -1;
    }

    /** The documents of a collection in the order in which the store gives them. */
    List<Document> documents(String database, String collection) {
        return on(client -> all(
                client.getDatabase(database).getCollection(collection).find().batchSize(1000)));
    }

    /** The first collection whose name begins so. */
    String collection(String database, String prefix) {
        return on(client -> all(client.getDatabase(database).listCollectionNames())).stream()
                .filter(name -> name.startsWith(prefix))
                .findFirst()
                .orElseThrow();
    }

    private <T> T on(Function<MongoClient, T> work) {
        try (EmbeddedStore store = EmbeddedStore.open(folder, Clock.systemUTC());
                MongoClient client = MongoClients.create(store.uri())) {
            return work.apply(client);
        }
    }

    static byte[] id(Document document) {
        return document.get("_id", Binary.class).getData();
    }

    static byte[] answers(Document document) {
        return document.get("answers", Binary.class).getData();
    }
}

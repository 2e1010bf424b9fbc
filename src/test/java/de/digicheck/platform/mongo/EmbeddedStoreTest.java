package de.digicheck.platform.mongo;

import static de.digicheck.fixtures.MongoStore.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.MongoCommandException;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {

    private static final String OPEN = "digicheck-open-2026";

    @TempDir
    private Path parent;

    @Test
    void keepsDataOverARestart() {
        onStore(client -> insert(client.getDatabase(OPEN), "r1"));

        onStore(client -> assertThat(ids(client.getDatabase(OPEN))).containsExactly("r1"));
    }

    /** Else the library would keep the index in another map than the one whose keys we order, and be slow again. */
    @Test
    void keepsIdsWhereTheirOrderIsOurs() {
        onStore(client -> insert(client.getDatabase(OPEN), "r1"));

        StoreFolder folder = StoreFolder.open(folder());
        StoreFile file = StoreFile.open(folder, OPEN);
        try {
            List<MVMap<Object, Object>> indexes = file.store().getMapNames().stream()
                    .filter(name -> name.contains(StoreFile.INDEX))
                    .map(name -> file.store().openMap(name))
                    .toList();
            assertThat(indexes)
                    .anySatisfy(index -> assertThat(index.sizeAsLong()).isEqualTo(1))
                    .allSatisfy(index -> assertThat(index.getKeyType()).isInstanceOf(KeyType.class));
        } finally {
            file.close();
            folder.close();
        }
    }

    @Test
    void listensOnLoopbackOnly() {
        try (EmbeddedStore store = open()) {
            assertThat(store.uri()).startsWith("mongodb://127.0.0.1:");
        }
    }

    @Test
    void refusesAFolderThatIsInUse() {
        try (EmbeddedStore store = open()) {
            assertThat(store.uri()).isNotEmpty();
            assertThatExceptionOfType(StoreUnavailableException.class)
                    .isThrownBy(this::open)
                    .withMessageContaining(folder().toString())
                    .withMessageContaining("in use by another DigiCheck")
                    .withMessageContaining("Stop that one first");
        }
        onStore(client -> insert(client.getDatabase(OPEN), "after"));
    }

    @Test
    void namesADamagedFileAndGivesTheFolderFree() throws IOException {
        onStore(client -> insert(client.getDatabase(OPEN), "r1"));
        Path file = folder().resolve(OPEN + ".mv");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, "nonsense".repeat(2_000).getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(this::open)
                .withMessageContaining(file.toString())
                .withMessageContaining("Restore the data folder from a backup");

        Files.write(file, whole);
        onStore(client -> assertThat(ids(client.getDatabase(OPEN))).containsExactly("r1"));
    }

    @Test
    void letsOnlyTheOwnerReadItsFiles() {
        assumeTrue(
                folder().getFileSystem().supportedFileAttributeViews().contains("posix"),
                "the file system of the test knows no permissions");
        onStore(client -> {
            insert(client.getDatabase(OPEN), "r1");
            assertThat(permissions(folder())).isEqualTo("rwx------");
            assertThat(files()).isNotEmpty().allSatisfy(file -> assertThat(permissions(folder().resolve(file)))
                    .as(file)
                    .isEqualTo("rw-------"));
        });
    }

    @Test
    void givesEachDatabaseAFileAndDeletesItWithTheDatabase() {
        onStore(client -> {
            insert(client.getDatabase("digicheck"), "c1");
            insert(client.getDatabase(OPEN), "a-very-telling-id");
            assertThat(files()).containsExactlyInAnyOrder("digicheck.mv", OPEN + ".mv", "store.lock");
            assertThat(contains(folder().resolve(OPEN + ".mv"), "a-very-telling-id"))
                    .isTrue();

            all(client.getDatabase(OPEN).drop());

            assertThat(files()).containsExactly("digicheck.mv", "store.lock");
            assertThat(ids(client.getDatabase("digicheck"))).containsExactly("c1");
        });
        assertThat(folder()).isDirectoryNotContaining(file -> contains(file, "a-very-telling-id"));
    }

    @Test
    void createsNothingForAReader() {
        onStore(client -> {
            MongoDatabase unknown = client.getDatabase(OPEN);
            assertThat(ids(unknown)).isEmpty();
            assertThat(all(unknown.getCollection("responses").countDocuments())).containsExactly(0L);
            assertThat(all(unknown.listCollectionNames())).isEmpty();
            all(unknown.drop());
        });
        assertThat(files()).containsExactly("store.lock");
    }

    @Test
    void refusesANameThatIsNoFileName() {
        onStore(client -> assertThatExceptionOfType(MongoCommandException.class)
                .isThrownBy(() -> insert(client.getDatabase("a~b"), "r1"))
                .satisfies(e -> assertThat(e.getErrorCode()).isEqualTo(73)));
        assertThat(files()).containsExactly("store.lock");
    }

    @Test
    void refusesWhoDoesNotKnowTheUri() {
        try (EmbeddedStore store = open();
                MongoClient owner = MongoClients.create(store.uri());
                MongoClient stranger = MongoClients.create(store.uri().replaceAll("\\?.*", ""));
                MongoClient guesser = MongoClients.create(store.uri().replaceAll("=.*", "=guess"))) {
            insert(owner.getDatabase(OPEN), "r1");
            for (MongoClient other : List.of(stranger, guesser)) {
                assertUnauthorized(() -> ids(other.getDatabase(OPEN)));
                assertUnauthorized(() -> insert(other.getDatabase(OPEN), "r2"));
                assertUnauthorized(() -> all(other.getDatabase(OPEN).drop()));
                assertUnauthorized(() -> all(other.listDatabaseNames()));
            }
            assertThat(ids(owner.getDatabase(OPEN))).containsExactly("r1");
        }
    }

    @Test
    void drawsANewSecretAtEachStart() {
        assertThat(secret()).hasSizeGreaterThan(20).isNotEqualTo(secret());
    }

    private String secret() {
        try (EmbeddedStore store = open()) {
            return store.uri().replaceAll(".*=", "");
        }
    }

    private static void assertUnauthorized(Runnable command) {
        assertThatExceptionOfType(MongoCommandException.class)
                .isThrownBy(command::run)
                .satisfies(e -> assertThat(e.getErrorCodeName()).isEqualTo("Unauthorized"));
    }

    private Path folder() {
        return parent.resolve("data");
    }

    private EmbeddedStore open() {
        return EmbeddedStore.open(folder(), Clock.systemUTC());
    }

    private void onStore(Consumer<MongoClient> use) {
        try (EmbeddedStore store = open();
                MongoClient client = MongoClients.create(store.uri())) {
            use.accept(client);
        }
    }

    private List<String> files() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void insert(MongoDatabase database, String id) {
        all(database.getCollection("responses").insertOne(new Document("_id", id)));
    }

    private static List<String> ids(MongoDatabase database) {
        return all(database.getCollection("responses").find()).stream()
                .map(document -> document.getString("_id"))
                .toList();
    }
}

package de.digicheck.response.mongo;

import static de.digicheck.fixtures.MongoStore.all;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignState;
import de.digicheck.platform.mongo.EmbeddedStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;

/** What somebody finds who has every file of the data folder, byte by byte. */
class DataFolderTest {

    private static final String MAIN = "digicheck";
    private static final CampaignKey CAMPAIGN = new CampaignKey("staff-2026");
    private static final int PEOPLE = 60;

    @TempDir
    private Path data;

    private <T> T onStore(Function<MongoClient, T> work) {
        try (EmbeddedStore store = EmbeddedStore.open(data.resolve("store"), Clock.systemUTC());
                MongoClient client = MongoClients.create(store.uri())) {
            return work.apply(client);
        }
    }

    private AnsweringTown town(MongoClient client) {
        return AnsweringTown.on(client, MAIN, data.resolve("keys"));
    }

    /** Gives the open documents as they are stored. */
    private List<Document> answer(MongoClient client) {
        AnsweringTown town = town(client);
        town.open(CAMPAIGN.value());
        all(Flux.range(0, PEOPLE).flatMap(person -> town.take(CAMPAIGN, person)));
        return AnsweringTown.documents(client, MAIN + "-open-" + CAMPAIGN, "responses");
    }

    private boolean seal(MongoClient client) {
        AnsweringTown town = town(client);
        town.move(CAMPAIGN, CampaignState.CLOSED);
        town.move(CAMPAIGN, CampaignState.SEALED);
        return town.sealedPeople(CAMPAIGN).size() == PEOPLE;
    }

    /** How many of the byte sequences stand in any file. */
    private long found(List<byte[]> needles) {
        List<String> files = contents();
        return needles.stream()
                .map(needle -> new String(needle, StandardCharsets.ISO_8859_1))
                .filter(needle -> files.stream().anyMatch(file -> file.contains(needle)))
                .count();
    }

    private List<String> contents() {
        try (Stream<Path> paths = Files.walk(data)) {
            List<String> contents = new ArrayList<>();
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                contents.add(Files.readString(path, StandardCharsets.ISO_8859_1));
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> ids(List<Document> documents) {
        return documents.stream()
                .map(document -> document.get("_id", Binary.class).getData())
                .toList();
    }

    /** Three pieces of each ciphertext, as a file may break it elsewhere. */
    private static List<byte[]> pieces(List<Document> documents) {
        return documents.stream()
                .map(document -> document.get("answers", Binary.class).getData())
                .flatMap(answers -> IntStream.of(0, answers.length / 2, answers.length - 24)
                        .mapToObj(from -> Arrays.copyOfRange(answers, from, from + 24)))
                .toList();
    }

    private static List<byte[]> seeds() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(person -> AnsweringTown.seed(person).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static List<byte[]> texts() {
        return IntStream.range(0, PEOPLE)
                .filter(person -> person % 4 == 0)
                .mapToObj(person -> AnsweringTown.text(person).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void holdsNoAnswerInClearWhileTheCampaignIsOpen() {
        List<Document> documents = onStore(this::answer);

        assertThat(found(ids(documents))).as("ids are there to be found").isEqualTo(PEOPLE);
        assertThat(found(pieces(documents))).as("so are ciphertexts").isGreaterThan(PEOPLE);
        assertThat(found(texts())).isZero();
        assertThat(found(seeds())).isZero();
    }

    @Test
    void holdsNothingThatLeadsBackAfterSealing() throws IOException {
        List<Document> documents = onStore(this::answer);
        List<byte[]> secrets = List.of(
                Files.readAllBytes(data.resolve("keys/staff-2026/answers/id-key")),
                Files.readAllBytes(data.resolve("keys/staff-2026/answers/private-key")));
        assertThat(found(secrets)).isEqualTo(2);

        assertThat(onStore(this::seal)).isTrue();

        assertThat(found(texts())).as("texts are there to be found").isEqualTo(PEOPLE / 4);
        assertThat(found(ids(documents))).isZero();
        assertThat(found(pieces(documents))).isZero();
        assertThat(found(seeds())).isZero();
        assertThat(found(secrets)).isZero();
        assertThat(data.resolve("store").toFile().list())
                .as("the parts of texts wait in a file of their own until the release")
                .hasSize(3)
                .contains("digicheck.mv", "store.lock")
                .anyMatch(name -> name.startsWith("digicheck-texts-"));
    }
}

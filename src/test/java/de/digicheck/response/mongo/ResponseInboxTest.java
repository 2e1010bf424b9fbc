package de.digicheck.response.mongo;

import static de.digicheck.fixtures.MongoStore.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.reactivestreams.client.MongoClient;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.KeyUnavailableException;
import de.digicheck.campaign.RefusedChangeException;
import de.digicheck.fixtures.CuttableConnection;
import de.digicheck.fixtures.EveryStore;
import de.digicheck.fixtures.MongoStore;
import de.digicheck.response.Receipt;
import de.digicheck.response.ResponseCount;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

@EveryStore
class ResponseInboxTest {

    private final MongoStore store;
    private final String main;
    private AnsweringTown town;
    private CampaignKey campaign;

    @TempDir
    private Path keys;

    ResponseInboxTest(MongoStore store) {
        this.store = store;
        this.main = store.newDatabase().getName();
        this.town = AnsweringTown.on(store.client(), main, Path.of("unused"));
        this.campaign = new CampaignKey("unused");
    }

    @BeforeEach
    void openCampaign() {
        town = AnsweringTown.on(store.client(), main, keys);
        campaign = town.open("c" + store.newDatabase().getName().substring(15));
    }

    @AfterEach
    void dropResponses() {
        all(town.stores.open().drop(campaign));
    }

    private List<Document> documents() {
        return AnsweringTown.documents(store.client(), main + "-open-" + campaign, "responses");
    }

    private Receipt take(int person) {
        return all(town.take(campaign, person)).get(0);
    }

    @Test
    void storesNothingButIdPartRoleAndEncryptedAnswers() {
        take(1);
        take(3);
        take(20);

        Map<Set<String>, Document> byNames = new HashMap<>();
        documents().forEach(document -> byNames.put(document.keySet(), document));
        assertThat(byNames)
                .containsOnlyKeys(
                        Set.of("_id", "part", "role", "answers"),
                        Set.of("_id", "part", "answers"),
                        Set.of("_id", "role", "answers"));
        assertThat(documents()).allSatisfy(document -> {
            assertThat(document.get("_id", Binary.class).getData()).hasSize(16);
            assertThat(document.get("_id", Binary.class).getType()).isZero();
            assertThat(document.get("answers")).isInstanceOf(Binary.class);
        });
        assertThat(new HashSet<>(documents().stream()
                        .map(document -> document.get("answers", Binary.class).length())
                        .toList()))
                .as("the length does not tell who wrote a text")
                .hasSize(1);
    }

    @Test
    void storesOneOfManyParallelSubmissionsOfOneSeed() {
        List<Receipt> receipts = all(Flux.range(0, 200).flatMap(attempt -> town.take(campaign, 1), 50));

        assertThat(receipts).hasSize(200).containsOnlyOnce(Receipt.STORED).doesNotContain(Receipt.CLOSED);
        assertThat(documents()).hasSize(1);
    }

    @Test
    void keepsTheFirstAnswersOfASeed() {
        take(1);
        Document first = documents().get(0);

        assertThat(take(1)).isEqualTo(Receipt.ALREADY_STORED);
        assertThat(documents()).containsExactly(first);
    }

    @Test
    void countsAnAnswerOnceWhoseAcknowledgementWasLost() {
        try (CuttableConnection connection = CuttableConnection.to(store.address());
                MongoClient client = store.clientThrough(connection.port())) {
            AnsweringTown cut = AnsweringTown.on(client, main, keys);
            assertThat(all(cut.take(campaign, 1))).containsExactly(Receipt.STORED);
            connection.swallowAnswerTo("insert");

            assertThat(all(cut.take(campaign, 2))).containsExactly(Receipt.STORED);
            assertThat(all(cut.take(campaign, 2))).containsExactly(Receipt.ALREADY_STORED);
        }
        assertThat(documents()).hasSize(2);
    }

    @Test
    void doesNotTakeAnotherAnswerForItsOwnAfterALostAcknowledgement() {
        take(1);
        try (CuttableConnection connection = CuttableConnection.to(store.address());
                MongoClient client = store.clientThrough(connection.port())) {
            AnsweringTown cut = AnsweringTown.on(client, main, keys);
            connection.swallowAnswerTo("insert");

            assertThat(all(cut.take(campaign, 1))).containsExactly(Receipt.ALREADY_STORED);
        }
        assertThat(documents()).hasSize(1);
    }

    @Test
    void storesWhatWasSentThoughTheSenderWentAway() {
        IntStream.range(0, 50)
                .forEach(person -> town.take(campaign, person).subscribe().dispose());

        List<Long> complete = all(town.stores
                .open()
                .ids(campaign)
                .count()
                .repeat()
                .filter(stored -> stored == 50)
                .next());

        assertThat(complete).containsExactly(50L);
    }

    @Test
    void refusesAnswersToACampaignThatIsNotOpen() {
        town.move(campaign, CampaignState.CLOSED);

        assertThat(take(1)).isEqualTo(Receipt.CLOSED);
        assertThat(documents()).isEmpty();
        assertThatExceptionOfType(RefusedChangeException.class)
                .isThrownBy(() -> all(town.take(new CampaignKey("nobody-knows-it"), 1)));
    }

    @Test
    void refusesAnswersToAnotherQuestionnaire() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> all(town.inbox.take(campaign, AnsweringTown.submissionToAnotherQuestionnaire())));
        assertThat(documents()).isEmpty();
    }

    @Test
    void storesNothingWithoutKeys() throws IOException {
        Files.delete(keys.resolve(campaign.value()).resolve("answers/public-key"));

        assertThatExceptionOfType(KeyUnavailableException.class).isThrownBy(() -> take(1));
        assertThat(documents()).isEmpty();
    }

    @Test
    void countsResponsesByPartAndRole() {
        all(Flux.range(0, 30).flatMap(person -> town.take(campaign, person)));

        List<ResponseCount> open = all(town.reader().count(town.find(campaign)));
        town.move(campaign, CampaignState.CLOSED);
        town.move(campaign, CampaignState.SEALED);

        assertThat(open)
                .contains(
                        new ResponseCount(Optional.of(new PartKey("o0")), Optional.empty(), 9),
                        new ResponseCount(Optional.of(new PartKey("o1")), Optional.of(new RoleKey("lead")), 9))
                .extracting(ResponseCount::responses)
                .satisfies(counts -> assertThat(
                                counts.stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(30));
        assertThat(all(town.reader().count(town.find(campaign)))).containsExactlyInAnyOrderElementsOf(open);
    }

    /** Some are refused, some sealed; who was told "stored" is among the sealed, who was told "closed" is not. */
    @Test
    void losesNoAnswerThatArrivesInTheMomentOfClosing() {
        Map<Integer, Receipt> receipts = new HashMap<>();
        Sinks.Empty<Void> busy = Sinks.empty();
        Mono<Map<Integer, Receipt>> answering = Flux.range(0, 600)
                .flatMap(
                        person -> town.take(campaign, person).doOnNext(receipt -> {
                            synchronized (receipts) {
                                receipts.put(person, receipt);
                                if (receipts.size() == 150) {
                                    busy.tryEmitEmpty();
                                }
                            }
                        }),
                        40)
                .then(Mono.just(receipts));
        Mono<Campaign> closing = busy.asMono()
                .then(Mono.defer(() -> town.moving(campaign, CampaignState.CLOSED)))
                .then(Mono.defer(() -> town.moving(campaign, CampaignState.SEALED)));

        all(Mono.zip(answering, closing));

        List<Integer> stored = IntStream.range(0, 600)
                .filter(person -> receipts.get(person) == Receipt.STORED)
                .boxed()
                .toList();
        assertThat(stored).hasSizeGreaterThanOrEqualTo(150).hasSizeLessThan(600);
        assertThat(town.sealedPeople(campaign)).containsExactlyInAnyOrderElementsOf(stored);
        assertThat(Arrays.asList(Receipt.values())).containsAll(receipts.values());
    }
}

package de.digicheck.response.mongo;

import static de.digicheck.fixtures.MongoStore.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.RefusedChangeException;
import de.digicheck.campaign.RefusedChangeException.Reason;
import de.digicheck.fixtures.EveryStore;
import de.digicheck.fixtures.MongoStore;
import de.digicheck.questionnaire.Cell;
import de.digicheck.response.FreeTextAnswer;
import de.digicheck.response.Receipt;
import de.digicheck.response.ResponseId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
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
import reactor.test.StepVerifier;

@EveryStore
class SealingTest {

    private final MongoStore store;
    private final String main;
    private AnsweringTown town;
    private CampaignKey campaign;

    @TempDir
    private Path keys;

    SealingTest(MongoStore store) {
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

    private void answer(int people) {
        all(Flux.range(0, people).flatMap(person -> town.take(campaign, person), 50));
    }

    private Campaign closeAndSeal() {
        town.move(campaign, CampaignState.CLOSED);
        return town.move(campaign, CampaignState.SEALED);
    }

    private MongoCollection<Document> open() {
        return store.client().getDatabase(main + "-open-" + campaign).getCollection("responses");
    }

    @Test
    void keepsEveryAnswerWithPartAndRole() {
        answer(450);

        closeAndSeal();

        assertThat(town.sealedPeople(campaign))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 450).boxed().toList());
        assertThat(town.sealedResponses(campaign)).allSatisfy(response -> {
            int person = AnsweringTown.person(response);
            assertThat(response.part())
                    .isEqualTo(AnsweringTown.submission(person).part());
            assertThat(response.role())
                    .isEqualTo(AnsweringTown.submission(person).role());
            assertThat(response.cells()[0]).isEqualTo(1 + person % 5);
        });
    }

    @Test
    void takesTextsApartFromAnswers() {
        answer(450);

        String collection = closeAndSeal().sealing().sealed().orElseThrow();

        List<Document> answers = AnsweringTown.documents(store.client(), main, collection);
        List<Document> texts =
                AnsweringTown.documents(store.client(), main, collection.replaceFirst("sealed-", "texts-"));
        assertThat(texts).hasSize(2 * 113).extracting(Document::keySet).containsOnly(Set.of("_id", "item", "text"));
        assertThat(texts.stream().filter(text -> text.getString("item").equals("text")))
                .extracting(text -> text.getString("text"))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 450)
                        .filter(person -> person % 4 == 0)
                        .mapToObj(AnsweringTown::text)
                        .toList());
        assertThat(town.sealedResponses(campaign))
                .as("nothing tells who wrote a text")
                .allSatisfy(response -> assertThat(response.cells()).endsWith(Cell.BLANK, Cell.BLANK));
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.keySet()).isSubsetOf("_id", "part", "role", "answers"));
        assertThat(ids(answers)).doesNotContainAnyElementsOf(ids(texts)).hasSize(450);
    }

    private static Set<String> ids(List<Document> documents) {
        Set<String> ids = new HashSet<>();
        documents.forEach(document -> ids.add(
                HexFormat.of().formatHex(document.get("_id", Binary.class).getData())));
        return ids;
    }

    /**
     * Correlation of the order of arrival with the order of sealing; under independence with 400 rows it lies beyond 0.25
     * once in two million.
     */
    @Test
    void storesInAnOrderThatTellsNothing() {
        WatchedStores watched = new WatchedStores(Mono.empty());
        town = new AnsweringTown(watched.around(town.stores));
        all(Flux.range(0, 400).concatMap(one -> town.take(campaign, one)));

        closeAndSeal();

        List<Integer> answers = town.sealedPeople(campaign);
        assertThat(answers).hasSize(400);
        assertThat(correlation(answers)).as("answers").isBetween(-0.25, 0.25);
        List<Integer> texts =
                watched.texts().stream().map(SealingTest::personOf).toList();
        assertThat(texts).hasSize(200);
        assertThat(correlation(texts)).as("texts").isBetween(-0.36, 0.36);
        List<Integer> places = texts.stream().map(answers::indexOf).toList();
        assertThat(correlation(places)).as("texts against answers").isBetween(-0.36, 0.36);
        assertThat(IntStream.range(1, texts.size())
                        .filter(index -> texts.get(index).equals(texts.get(index - 1)))
                        .count())
                .as("neighbours by one person; one is expected")
                .isLessThan(10);
    }

    private static int personOf(FreeTextAnswer text) {
        return Integer.parseInt(text.text().substring(text.text().length() - 6));
    }

    @Test
    void waitsForAnswersThatAreOnTheirWay() {
        Sinks.Empty<Void> gate = Sinks.empty();
        town = new AnsweringTown(new WatchedStores(gate.asMono()).around(town.stores));
        Mono<Receipt> receipt = town.take(campaign, 1).cache();
        receipt.subscribe();
        List<ResponseId> arrived = all(Mono.defer(
                                () -> town.stores.open().ids(campaign).collectList())
                        .repeat()
                        .filter(ids -> !ids.isEmpty())
                        .next())
                .get(0);
        town.move(campaign, CampaignState.CLOSED);

        Mono<Campaign> sealing = town.moving(campaign, CampaignState.SEALED).cache();
        StepVerifier.create(sealing)
                .expectSubscription()
                .expectNoEvent(Duration.ofMillis(300))
                .then(gate::tryEmitEmpty)
                .expectNextCount(1)
                .expectComplete()
                .verify(Duration.ofSeconds(30));

        assertThat(arrived).hasSize(1);
        assertThat(all(receipt)).containsExactly(Receipt.STORED);
        assertThat(town.sealedPeople(campaign)).containsExactly(1);
    }

    @Test
    void givesIdsThatTellNothing() {
        for (int person = 0; person < 400; person += 4) {
            all(Flux.range(person, 4).concatMap(one -> town.take(campaign, one)));
        }
        Set<String> before = ids(all(open().find().batchSize(1000)));

        String collection = closeAndSeal().sealing().sealed().orElseThrow();

        List<Document> answers = AnsweringTown.documents(store.client(), main, collection);
        assertThat(ids(answers)).doesNotContainAnyElementsOf(before).hasSize(400);
        List<Integer> people = town.sealedPeople(campaign);
        List<Integer> byId = IntStream.range(0, answers.size())
                .boxed()
                .sorted(Comparator.comparing(index -> HexFormat.of()
                        .formatHex(answers.get(index).get("_id", Binary.class).getData())))
                .map(people::get)
                .toList();
        assertThat(correlation(byId)).isBetween(-0.25, 0.25);
        double meanOfFirstByte = answers.stream()
                .mapToInt(answer ->
                        Byte.toUnsignedInt(answer.get("_id", Binary.class).getData()[0]))
                .average()
                .orElseThrow();
        assertThat(meanOfFirstByte).isBetween(108.0, 147.0);
    }

    /** Between the position in a list and the number that stands there. */
    private static double correlation(List<Integer> numbers) {
        double n = numbers.size();
        double meanX = (n - 1) / 2;
        double meanY = numbers.stream().mapToInt(Integer::intValue).average().orElseThrow();
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int index = 0; index < n; index++) {
            double x = index - meanX;
            double y = numbers.get(index) - meanY;
            xy += x * y;
            xx += x * x;
            yy += y * y;
        }
        return xy / Math.sqrt(xx * yy);
    }

    @Test
    void destroysWhatLeadsBack() {
        answer(3);

        closeAndSeal();

        assertThat(all(store.client().listDatabaseNames())).doesNotContain(main + "-open-" + campaign);
        assertThat(keys.resolve(campaign.value()).resolve("answers").toFile().list())
                .containsExactly("public-key");
    }

    @Test
    void sealsACampaignThatNobodyAnswered() {
        closeAndSeal();

        assertThat(town.sealedPeople(campaign)).isEmpty();
    }

    @Test
    void sharesOneRunBetweenRequestsAndGoesOnWithoutThem() {
        answer(20);
        town.move(campaign, CampaignState.CLOSED);

        town.moving(campaign, CampaignState.SEALED).subscribe().dispose();
        List<Campaign> sealed = all(Flux.range(0, 5).flatMap(request -> town.moving(campaign, CampaignState.SEALED)
                .onErrorResume(
                        RefusedChangeException.class,
                        late -> town.stores.campaigns().find(campaign))));

        assertThat(sealed)
                .hasSize(5)
                .allSatisfy(one -> assertThat(one.state()).isEqualTo(CampaignState.SEALED))
                .extracting(Campaign::sealing)
                .containsOnly(town.find(campaign).sealing());
        assertThat(town.sealedPeople(campaign)).hasSize(20);
    }

    @Test
    void sealsOnceWhenTwoInstancesTry() {
        answer(20);
        town.move(campaign, CampaignState.CLOSED);
        AnsweringTown other = AnsweringTown.on(store.client(), main, keys);

        all(Flux.merge(
                        town.moving(campaign, CampaignState.SEALED).onErrorComplete(),
                        other.moving(campaign, CampaignState.SEALED).onErrorComplete())
                .then());

        if (town.find(campaign).state() == CampaignState.CLOSED) {
            town.move(campaign, CampaignState.SEALED);
        }
        all(town.leftovers.remove());
        assertThat(town.sealedPeople(campaign)).hasSize(20).doesNotHaveDuplicates();
        assertThat(all(store.client().getDatabase(main).listCollectionNames())).hasSize(3);
    }

    @Test
    void stopsAtAResponseThatCannotBeDecrypted() {
        answer(20);
        Document response = all(open().find().first()).get(0);
        byte[] damaged = response.get("answers", Binary.class).getData();
        damaged[40] ^= 1;
        all(open().updateOne(Filters.eq(response.get("_id")), Updates.set("answers", new Binary(damaged))));
        town.move(campaign, CampaignState.CLOSED);

        assertThatNothingIsLost();
    }

    @Test
    void stopsWithoutThePrivateKey() throws IOException {
        answer(20);
        Path key = keys.resolve(campaign.value()).resolve("answers/private-key");
        byte[] content = Files.readAllBytes(key);
        Files.delete(key);
        town.move(campaign, CampaignState.CLOSED);

        assertThatNothingIsLost();

        Files.write(key, content);
        town.move(campaign, CampaignState.SEALED);
        assertThat(town.sealedPeople(campaign)).hasSize(20);
    }

    private void assertThatNothingIsLost() {
        assertThatExceptionOfType(RefusedChangeException.class)
                .isThrownBy(() -> town.move(campaign, CampaignState.SEALED))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.UNREADABLE_ANSWERS))
                .withMessageContaining("nothing was destroyed");
        assertThat(town.find(campaign).state()).isEqualTo(CampaignState.CLOSED);
        assertThat(all(open().find().batchSize(1000))).hasSize(20);
        assertThat(keys.resolve(campaign.value()).resolve("answers/id-key")).exists();
        assertThat(all(store.client().getDatabase(main).listCollectionNames())).containsExactly("campaigns");
        assertThatIllegalStateException().isThrownBy(() -> town.sealedPeople(campaign));
    }
}

package de.digicheck.response.mongo;

import static de.digicheck.fixtures.MongoStore.all;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.fixtures.RandomAnswers;
import de.digicheck.organisation.AnnouncedGrid;
import de.digicheck.organisation.Part;
import de.digicheck.platform.mongo.EmbeddedStore;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.response.EncryptedInbox;
import de.digicheck.response.Receipt;
import de.digicheck.response.ResponseInbox;
import de.digicheck.response.ResponseSeed;
import de.digicheck.response.ResponseStores;
import de.digicheck.response.Submission;
import de.digicheck.response.SubmissionsInFlight;
import de.digicheck.shared.RoleKey;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;

/** Answers of many people to an open campaign, put into the data folder of a service that does not run. */
public final class StoredAnswers {

    private static final int AT_A_TIME = 64;
    private static final int CHUNK = 500;

    private StoredAnswers() {}

    /** Somebody of a part; a role where one is stored. */
    private record Person(Part leaf, Optional<RoleKey> role) {}

    /**
     * Adds answers by chance, of different people as long as there are enough of them.
     *
     * @param data data folder with an embedded store
     */
    public static void add(Path data, Questionnaire questionnaire, String campaign, int answers) {
        try (EmbeddedStore store = EmbeddedStore.open(data.resolve("store"), Clock.systemUTC());
                MongoClient client = MongoClients.create(store.uri())) {
            ResponseStores stores = AnsweringTown.stores(client, "digicheck", data.resolve("keys"));
            CampaignKey key = new CampaignKey(campaign);
            AnnouncedGrid grid = all(stores.campaigns().find(key)).get(0).plan().grid();
            ResponseInbox inbox = new EncryptedInbox(
                    stores, new Questionnaires(List.of(questionnaire)), new SubmissionsInFlight(), Clock.systemUTC());
            Random random = new Random(1);
            List<Person> staff = staff(grid, random);
            Codebook codebook = Codebook.of(questionnaire);
            for (int first = 0; first < answers; first += CHUNK) {
                int size = Math.min(CHUNK, answers - first);
                List<Receipt> receipts = all(Flux.range(first, size)
                        .map(number -> submission(number, staff.get(number % staff.size()), codebook, random))
                        .flatMap(submission -> inbox.take(key, submission), AT_A_TIME));
                if (!Collections.nCopies(size, Receipt.STORED).equals(receipts)) {
                    throw new IllegalStateException("not every answer was stored");
                }
            }
        }
    }

    private static List<Person> staff(AnnouncedGrid grid, Random random) {
        List<Person> staff = new ArrayList<>(
                grid.leaves().stream().flatMap(StoredAnswers::staff).toList());
        Collections.shuffle(staff, random);
        return staff;
    }

    private static Stream<Person> staff(Part leaf) {
        int stored =
                leaf.storedRoles().values().stream().mapToInt(Integer::intValue).sum();
        Stream<Person> others =
                Stream.generate(() -> new Person(leaf, Optional.empty())).limit(Math.max(0, leaf.invited() - stored));
        return Stream.concat(
                leaf.storedRoles().entrySet().stream()
                        .flatMap(role -> Stream.generate(() -> new Person(leaf, Optional.of(role.getKey())))
                                .limit(role.getValue())),
                others);
    }

    private static Submission submission(int number, Person person, Codebook codebook, Random random) {
        return new Submission(
                new ResponseSeed("stored-answer-%06d".formatted(number)),
                Optional.of(person.leaf().key()),
                person.role(),
                RandomAnswers.withoutTexts(codebook, random));
    }
}

package de.digicheck.response.mongo;

import static de.digicheck.fixtures.MongoStore.all;
import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignState;
import de.digicheck.fixtures.EveryStore;
import de.digicheck.fixtures.MongoStore;
import de.digicheck.response.ResponseStores;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;

/** With trustees, who enter a passphrase for each attempt: whatever step of sealing is the last before a crash, another attempt completes it and nothing is lost or left over. */
@EveryStore
class SealingCrashTest {

    private static final int PEOPLE = 9;
    private static final List<Integer> EVERYBODY =
            IntStream.range(0, PEOPLE).boxed().toList();

    private final MongoStore store;
    private final String main;

    @TempDir
    private Path keys;

    SealingCrashTest(MongoStore store) {
        this.store = store;
        this.main = store.newDatabase().getName();
    }

    private ResponseStores stores() {
        return AnsweringTown.stores(store.client(), main, keys);
    }

    @Test
    void completesAfterACrashAtAnyStep() {
        int step = 0;
        boolean crashed = true;
        while (crashed) {
            step++;
            crashed = sealsInSpiteOf(new Crash(step, false));
            sealsInSpiteOf(new Crash(step, true));
        }
        assertThat(step).as("steps of a sealing").isGreaterThan(20);
    }

    @Test
    void completesAfterSeveralCrashes() {
        Random random = new Random(4);
        for (int round = 0; round < 10; round++) {
            sealsInSpiteOf(crash(random), crash(random), crash(random));
        }
    }

    private static Crash crash(Random random) {
        return new Crash(1 + random.nextInt(25), random.nextBoolean());
    }

    /** Tells whether one of the crashes happened. */
    private boolean sealsInSpiteOf(Crash... crashes) {
        CampaignKey campaign = closedCampaign();
        boolean happened = false;
        for (Crash crash : crashes) {
            AnsweringTown dying = new AnsweringTown(crash.around(stores()));
            attempt(dying, campaign);
            happened |= crash.happened();
        }
        AnsweringTown restarted = new AnsweringTown(stores());
        all(restarted.leftovers.remove());
        if (restarted.find(campaign).state() == CampaignState.CLOSED) {
            all(restarted.moving(campaign, CampaignState.SEALED, AnsweringTown.COUNCIL));
        }
        assertSealed(restarted, campaign);
        forget(campaign);
        return happened;
    }

    /** As after a start: first what is left over, then what is asked for. */
    private static void attempt(AnsweringTown town, CampaignKey campaign) {
        all(town.leftovers
                .remove()
                .thenMany(town.moving(campaign, CampaignState.SEALED, AnsweringTown.DPO))
                .onErrorResume(error -> Flux.empty()));
    }

    private CampaignKey closedCampaign() {
        AnsweringTown town = new AnsweringTown(stores());
        CampaignKey campaign =
                town.openWithTrustees("c" + store.newDatabase().getName().substring(15));
        all(Flux.fromIterable(EVERYBODY).flatMap(person -> town.take(campaign, person)));
        town.move(campaign, CampaignState.CLOSED);
        return campaign;
    }

    private void assertSealed(AnsweringTown town, CampaignKey campaign) {
        Campaign sealed = town.find(campaign);
        assertThat(sealed.state()).isEqualTo(CampaignState.SEALED);
        assertThat(sealed.sealing().attempt()).isEmpty();
        String collection = sealed.sealing().sealed().orElseThrow();
        String texts = collection.replaceFirst("sealed-", "texts-");
        assertThat(town.sealedPeople(campaign)).containsExactlyInAnyOrderElementsOf(EVERYBODY);
        assertThat(AnsweringTown.documents(store.client(), main, texts))
                .extracting(text -> text.getString("text"))
                .containsExactlyInAnyOrder(
                        AnsweringTown.text(0), "wish " + AnsweringTown.text(0),
                        AnsweringTown.text(4), "wish " + AnsweringTown.text(4),
                        AnsweringTown.text(8), "wish " + AnsweringTown.text(8));
        assertThat(all(store.client().getDatabase(main).listCollectionNames()))
                .containsExactlyInAnyOrder("campaigns", collection, texts);
        assertThat(all(store.client().listDatabaseNames())).doesNotContain(main + "-open-" + campaign);
        assertThat(keys.resolve(campaign.value()).resolve("answers").toFile().list())
                .containsExactly("public-key");
    }

    private void forget(CampaignKey campaign) {
        Campaign sealed = all(stores().campaigns().find(campaign)).get(0);
        all(stores().sealed().drop(sealed.sealing().sealed().orElseThrow()));
        all(store.client()
                .getDatabase(main)
                .getCollection("campaigns")
                .deleteOne(new Document("_id", campaign.value())));
    }
}

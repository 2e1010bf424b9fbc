package de.digicheck.response.mongo;

import static de.digicheck.fixtures.MongoStore.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.RefusedChangeException;
import de.digicheck.campaign.RefusedChangeException.Reason;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.fixtures.EveryStore;
import de.digicheck.fixtures.MongoStore;
import de.digicheck.response.Receipt;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@EveryStore
class OpeningTest {

    private final MongoStore store;
    private final String main;
    private final CampaignKey campaign;

    @TempDir
    private Path keys;

    OpeningTest(MongoStore store) {
        this.store = store;
        this.main = store.newDatabase().getName();
        this.campaign = new CampaignKey("c" + main.substring(15));
    }

    private AnsweringTown town() {
        return AnsweringTown.on(store.client(), main, keys);
    }

    @AfterEach
    void dropResponses() {
        all(town().stores.open().drop(campaign));
    }

    @Test
    void makesKeysAndRoomForAnswers() {
        town().open(campaign.value());

        assertThat(keys.resolve(campaign.value()).resolve("answers").toFile().list())
                .containsExactlyInAnyOrder("id-key", "private-key", "public-key");
        assertThat(all(store.client().getDatabase(main + "-open-" + campaign).listCollectionNames()))
                .containsExactly("responses");
    }

    @Test
    void completesAfterACrashAtAnyStep() {
        int step = 1;
        while (opensInSpiteOf(new Crash(step, false), step) && opensInSpiteOf(new Crash(step, true), step)) {
            step++;
        }
        assertThat(step).as("steps of an opening").isBetween(5, 20);
    }

    /** In a database of its own, as what other campaigns leave over takes steps as well. */
    private boolean opensInSpiteOf(Crash crash, int person) {
        String database = store.newDatabase().getName();
        CampaignKey opening = new CampaignKey("c" + database.substring(15));
        AnsweringTown restarted = AnsweringTown.on(store.client(), database, keys);
        restarted.agree(opening.value(), ReleaseTerms.KeyHolder.SERVICE);
        AnsweringTown dying = new AnsweringTown(crash.around(restarted.stores));
        all(dying.moving(opening, CampaignState.OPEN).onErrorComplete());
        if (restarted.find(opening).state() == CampaignState.AGREED) {
            restarted.move(opening, CampaignState.OPEN);
        }
        assertThat(all(restarted.take(opening, person))).containsExactly(Receipt.STORED);
        restarted.move(opening, CampaignState.CLOSED);
        restarted.move(opening, CampaignState.SEALED);
        assertThat(restarted.sealedPeople(opening)).containsExactly(person);
        return crash.happened();
    }

    @Test
    void refusesToOpenBeforeTwoTrusteesHaveAPassphrase() {
        CampaignKey agreed = town().agree(campaign.value(), ReleaseTerms.KeyHolder.TRUSTEES);

        assertThatExceptionOfType(RefusedChangeException.class)
                .isThrownBy(() -> town().move(agreed, CampaignState.OPEN))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.TRUSTEES_MISSING));
        assertThat(keys.resolve(campaign.value()).resolve("answers")).doesNotExist();
    }

    @Test
    void neverWritesThePrivateKeyInClearWhereTrusteesHoldIt() {
        town().openWithTrustees(campaign.value());

        assertThat(keys.resolve(campaign.value()).resolve("answers").toFile().list())
                .containsExactlyInAnyOrder(
                        "id-key", "public-key", "private-key-staff-council", "private-key-data-protection");
    }
}

package de.digicheck.response.mongo;

import static de.digicheck.fixtures.MongoStore.all;
import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.KeyName;
import de.digicheck.campaign.SealingPlace;
import de.digicheck.fixtures.EveryStore;
import de.digicheck.fixtures.MongoStore;
import de.digicheck.response.Retention;
import de.digicheck.shared.GermanTime;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@EveryStore
class RetentionTest {

    private static final int PEOPLE = 12;
    private static final int DAYS = 30;
    private static final CampaignKey KEY = new CampaignKey("kept");

    private final Path keys;
    private final AnsweringTown town;

    RetentionTest(MongoStore store, @TempDir Path keys) {
        this.keys = keys;
        this.town =
                AnsweringTown.on(store.client(), store.newDatabase("retention-").getName(), keys);
    }

    @BeforeEach
    void release() {
        town.stores.keys().keep(KEY, Map.of(KeyName.CODE_KEY, new byte[KeyName.BYTES]));
        town.open(KEY.value());
        for (int person = 0; person < PEOPLE; person++) {
            all(town.take(KEY, person));
        }
        town.move(KEY, CampaignState.CLOSED);
        town.move(KEY, CampaignState.SEALED);
        town.move(KEY, CampaignState.RELEASED);
    }

    @Test
    void keepsAnswersUntilTheDayOfTheTerms() {
        String collection = town.find(KEY).sealing().sealed().orElseThrow();

        expireAfter(DAYS - 1);

        assertThat(town.find(KEY).sealing().sealed()).contains(collection);
        assertThat(all(town.stores.sealed().countAnswers(collection))).containsExactly((long) PEOPLE);
    }

    @Test
    void deletesAnswersTextsAndTheLastKeyWithARecord() {
        expireAfter(DAYS);
        expireAfter(DAYS + 1);

        LocalDate day =
                LocalDate.now(AnsweringTown.CLOCK.withZone(GermanTime.ZONE)).plusDays(DAYS);
        assertThat(town.find(KEY).sealing().deleted()).contains(day);
        assertThat(all(town.stores.sealed().list())).isEmpty();
        assertThat(keys.resolve(KEY.value()).resolve("codes/code-key")).doesNotExist();
    }

    @Test
    void finishesADeletionThatACrashInterrupted() {
        all(town.stores
                .campaigns()
                .change(KEY, campaign -> campaign.sealInto(SealingPlace.deleted(LocalDate.of(2026, 12, 16)))));
        assertThat(Files.exists(keys.resolve(KEY.value()).resolve("codes/code-key")))
                .isTrue();

        expireAfter(0);

        assertThat(all(town.stores.sealed().list())).isEmpty();
        assertThat(keys.resolve(KEY.value()).resolve("codes/code-key")).doesNotExist();
    }

    private void expireAfter(int days) {
        Clock later = Clock.offset(AnsweringTown.CLOCK, Duration.ofDays(days));
        all(new Retention(town.stores, town.leftovers, later).expire());
    }
}

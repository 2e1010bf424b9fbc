package de.digicheck.response.mongo;

import static de.digicheck.fixtures.MongoStore.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import de.digicheck.audit.AuditEntry;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.Passphrase;
import de.digicheck.campaign.RefusedChangeException;
import de.digicheck.campaign.RefusedChangeException.Reason;
import de.digicheck.fixtures.EveryStore;
import de.digicheck.fixtures.MongoStore;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@EveryStore
class TrusteesTest {

    private static final int PERSON = 8;

    private final AnsweringTown town;
    private final CampaignKey campaign;
    private final Path keys;

    TrusteesTest(MongoStore store, @TempDir Path keys) {
        String main = store.newDatabase().getName();
        this.keys = keys;
        this.town = AnsweringTown.on(store.client(), main, keys);
        this.campaign = new CampaignKey("c" + main.substring(15));
    }

    @BeforeEach
    void agree() {
        town.agreeWithTrustees(campaign.value());
    }

    @AfterEach
    void dropResponses() {
        all(town.stores.open().drop(campaign));
    }

    private void answerAndClose() {
        town.move(campaign, CampaignState.OPEN);
        all(town.take(campaign, PERSON));
        town.move(campaign, CampaignState.CLOSED);
    }

    private void assertSealed() {
        assertThat(town.find(campaign).state()).isEqualTo(CampaignState.SEALED);
        assertThat(town.sealedPeople(campaign)).containsExactly(PERSON);
        assertThat(keys.resolve(campaign.value()).resolve("answers").toFile().list())
                .containsExactly("public-key");
        assertThat(keys.resolve(campaign.value()).resolve("trustees")).isEmptyDirectory();
    }

    private static void assertRefused(Reason reason, ThrowingCallable step) {
        assertThatExceptionOfType(RefusedChangeException.class)
                .isThrownBy(step)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void sealsWithThePassphraseOfEither() {
        answerAndClose();
        assertRefused(Reason.NOT_ALLOWED, () -> town.move(campaign, CampaignState.SEALED));

        all(town.moving(campaign, CampaignState.SEALED, AnsweringTown.DPO));

        assertSealed();
    }

    @Test
    void sealsWithTheCodeOfTheRecoverySheet() {
        String code = all(town.entrusting().printRecoverySheet(campaign, AnsweringTown.COUNCIL))
                .get(0)
                .text();
        answerAndClose();

        all(town.moving(campaign, CampaignState.SEALED, AnsweringTown.DPO, code.toLowerCase(java.util.Locale.ROOT)));

        assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}");
        assertSealed();
    }

    @Test
    void opensNothingWithAnotherPassphraseAndRefusesManyUnseen() {
        answerAndClose();
        String others = AnsweringTown.passphrase(AnsweringTown.COUNCIL);
        for (int attempt = 0; attempt < 5; attempt++) {
            assertRefused(
                    Reason.WRONG_PASSPHRASE,
                    () -> all(town.moving(campaign, CampaignState.SEALED, AnsweringTown.DPO, others)));
        }
        assertRefused(
                Reason.TOO_MANY_ATTEMPTS, () -> all(town.moving(campaign, CampaignState.SEALED, AnsweringTown.DPO)));
        assertThat(town.find(campaign).state()).isEqualTo(CampaignState.CLOSED);

        all(town.moving(campaign, CampaignState.SEALED, AnsweringTown.COUNCIL));

        assertSealed();
    }

    @Test
    void changesAPassphraseUntilTheCampaignOpens() {
        String fresh = "another passphrase";
        all(town.moving(campaign, CampaignState.AGREED, AnsweringTown.DPO, fresh));
        answerAndClose();
        assertRefused(
                Reason.WRONG_STATE,
                () -> all(town.moving(campaign, CampaignState.AGREED, AnsweringTown.DPO, "too late for this")));
        assertRefused(
                Reason.WRONG_PASSPHRASE, () -> all(town.moving(campaign, CampaignState.SEALED, AnsweringTown.DPO)));

        all(town.moving(campaign, CampaignState.SEALED, AnsweringTown.DPO, fresh));

        assertSealed();
    }

    @Test
    void keepsNoKeyOfARefusedCampaign() {
        all(town.lifecycle()
                .move(campaign, CampaignState.DRAFTED, AnsweringTown.DPO, java.util.Optional.of("not like this")));

        assertThat(keys.resolve(campaign.value())).doesNotExist();
    }

    @Test
    void opensNothingForOldTrusteesAfterAnOpeningThatBrokeOff() {
        Crash crash = new Crash(Integer.MAX_VALUE, false);
        int step = 1;
        while (!keys.resolve(campaign.value()).resolve("answers").toFile().exists()) {
            crash = new Crash(step++, true);
            all(new AnsweringTown(crash.around(town.stores))
                    .moving(campaign, CampaignState.OPEN)
                    .onErrorComplete());
        }
        assertThat(town.find(campaign).state()).isEqualTo(CampaignState.AGREED);
        all(town.moving(campaign, CampaignState.AGREED, AnsweringTown.DPO, "another passphrase"));

        assertRefused(Reason.CHANGED_MEANWHILE, () -> town.move(campaign, CampaignState.OPEN));
    }

    @Test
    void recordsWhoSetAPassphraseOrMadeASheetAndNeverTheValue() {
        String code = all(town.entrusting().printRecoverySheet(campaign, AnsweringTown.COUNCIL))
                .get(0)
                .text();
        all(town.moving(campaign, CampaignState.AGREED, AnsweringTown.DPO, "another passphrase"));
        town.move(campaign, CampaignState.OPEN);
        assertRefused(
                Reason.WRONG_STATE,
                () -> all(town.moving(campaign, CampaignState.AGREED, AnsweringTown.DPO, "too late for this")));

        List<AuditEntry> entries = all(town.log.listOf(campaign.value()));

        assertThat(entries)
                .extracting(AuditEntry::by, AuditEntry::action, entry -> entry.detail()
                        .orElse(""))
                .containsExactlyInAnyOrder(
                        tuple("council", "passphrase-set", "staff-council"),
                        tuple("dpo", "passphrase-set", "data-protection"),
                        tuple("dpo", "passphrase-set", "data-protection"),
                        tuple("council", "recovery-sheet-printed", ""));
        assertThat(entries.toString())
                .doesNotContain(
                        code, "another passphrase", AnsweringTown.passphrase(AnsweringTown.COUNCIL), "too late");
    }

    @Test
    void showsNoPassphrase() {
        assertThat(Passphrase.of("secret").toString()).isEqualTo("Passphrase");
        assertThat(Passphrase.of("15 characters..").weakness()).contains(Passphrase.Weakness.TOO_SHORT);
        assertThat(Passphrase.of("aaaaaaaaaaaaaaaaaaaa").weakness()).contains(Passphrase.Weakness.TOO_SIMPLE);
        assertThat(Passphrase.of(" gru\u0308ne Wolken am See ")).isEqualTo(Passphrase.of("gr\u00fcne Wolken am See"));
    }
}

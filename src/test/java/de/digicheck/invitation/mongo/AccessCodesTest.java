package de.digicheck.invitation.mongo;

import static de.digicheck.fixtures.MongoStore.all;
import static de.digicheck.invitation.mongo.InvitingTown.LEAD;
import static de.digicheck.invitation.mongo.InvitingTown.MERGED;
import static de.digicheck.invitation.mongo.InvitingTown.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.reactivestreams.client.MongoDatabase;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.CodePlace;
import de.digicheck.campaign.RefusedChangeException;
import de.digicheck.campaign.SealingPlace;
import de.digicheck.fixtures.EveryStore;
import de.digicheck.fixtures.MongoStore;
import de.digicheck.invitation.AccessCode;
import de.digicheck.invitation.CodeCount;
import de.digicheck.invitation.CodeHash;
import de.digicheck.invitation.CodeRecord;
import de.digicheck.invitation.CodeRequest;
import de.digicheck.invitation.Invitation;
import de.digicheck.invitation.IssuedCodes;
import de.digicheck.shared.PartKey;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@EveryStore
class AccessCodesTest {

    private final MongoStore store;
    private final String main;
    private final InvitingTown town;

    AccessCodesTest(MongoStore store, @TempDir Path keys) {
        this.store = store;
        this.main = store.newDatabase("codes-").getName();
        this.town = InvitingTown.on(store.client(), main, keys);
    }

    @Test
    void recognisesWhatItHasIssued() {
        CampaignKey campaign = town.agree("recognised");
        List<AccessCode> codes = town.issue(campaign);

        assertThat(codes).hasSize(60).doesNotHaveDuplicates();
        assertThat(recognise(codes.get(3).printed().toLowerCase(Locale.ROOT)))
                .contains(new Invitation(campaign, Optional.of(OFFICE), Optional.empty(), codes.get(3)));
        assertThat(recognise(codes.get(25).value()))
                .contains(new Invitation(campaign, Optional.of(OFFICE), Optional.of(LEAD), codes.get(25)));
        assertThat(recognise(codes.get(59).value()).flatMap(Invitation::part)).contains(MERGED);
        assertThat(recognise(AccessCode.draw(new Random(1)).value())).isEmpty();
        assertThat(recognise("Guten Tag")).isEmpty();
    }

    @Test
    void findsTheCampaignOfACode() {
        List<CampaignKey> campaigns = List.of(town.agree("wave"), town.agree("wave-2"), town.agree("without-codes"));
        AccessCode first = town.issue(campaigns.get(0)).get(0);
        AccessCode second = town.issue(campaigns.get(1)).get(0);

        assertThat(recognise(first.value()).map(Invitation::campaign)).contains(campaigns.get(0));
        assertThat(recognise(second.value()).map(Invitation::campaign)).contains(campaigns.get(1));
    }

    @Test
    void storesHashesWithPartAndRoleInRandomOrder() {
        CampaignKey campaign = town.agree("stored");
        List<AccessCode> codes = town.issue(campaign);

        List<Document> stored = documents(campaign, false);

        assertThat(stored).hasSize(60).allSatisfy(document -> assertThat(Set.of("_id", "part", "role"))
                .containsAll(document.keySet()));
        assertThat(stored)
                .allSatisfy(document ->
                        assertThat(document.get("_id", Binary.class).getData()).hasSize(16));
        List<CodeRecord> written = town.records.written.get(0);
        List<Optional<PartKey>> parts = written.stream().map(CodeRecord::part).toList();
        assertThat(parts.subList(0, 30)).contains(Optional.of(MERGED));
        assertThat(parts.subList(30, 60)).contains(Optional.of(OFFICE));
        assertThat(stored.toString()).doesNotContain(codes.get(0).value());
    }

    @Test
    void issuesOnce() {
        CampaignKey campaign = town.agree("once");
        AccessCode code = town.issue(campaign).get(0);

        assertRefused(town.codes.issue(campaign, InvitingTown.REQUESTS), RefusedChangeException.Reason.CODES_ISSUED);
        assertThat(recognise(code.value())).isPresent();
    }

    @Test
    void issuesOnceWhenSeveralTryAtTheSameTime() {
        CampaignKey campaign = town.agree("at-once");

        List<IssuedCodes> issued = all(Flux.range(0, 8).flatMap(one -> town.codes
                .issue(campaign, InvitingTown.REQUESTS)
                .onErrorResume(RefusedChangeException.class, refused -> Mono.empty())));

        assertThat(issued).hasSize(1);
        assertThat(InvitingTown.codesOf(issued.get(0)))
                .allSatisfy(code -> assertThat(recognise(code.value())).isPresent());
        all(town.retention.tidy(campaign));
        assertThat(all(database(false).listCollectionNames())).hasSize(1);
    }

    @Test
    void neitherIssuesNorWithdrawsOnceTheCampaignIsOpen() {
        CampaignKey without = town.agree("too-late");
        CampaignKey with = town.agree("keeps-its-codes");
        AccessCode code = town.issue(with).get(0);
        town.move(without, CampaignState.OPEN);
        town.move(with, CampaignState.OPEN);

        assertRefused(town.codes.issue(without, InvitingTown.REQUESTS), RefusedChangeException.Reason.WRONG_STATE);
        assertRefused(town.codes.withdrawAll(with), RefusedChangeException.Reason.WRONG_STATE);
        assertThat(recognise(code.value())).isPresent();
    }

    /** As somebody did who had looked at the parts before they were merged. */
    @Test
    void issuesNoCodesOfPartsThatAreNotThereAnyMore() {
        CampaignKey campaign = town.agree("other-parts");
        CodeRequest gone = new CodeRequest(new PartKey("o2"), Optional.empty(), 8);
        CodeRequest noRole = new CodeRequest(MERGED, Optional.of(LEAD), 10);

        assertRefused(town.codes.issue(campaign, List.of(gone)), RefusedChangeException.Reason.CHANGED_MEANWHILE);
        assertRefused(town.codes.issue(campaign, List.of(noRole)), RefusedChangeException.Reason.CHANGED_MEANWHILE);
        assertThat(town.find(campaign).codes().names()).isEmpty();
    }

    @Test
    void withdrawsAllAndIssuesOthers() {
        CampaignKey campaign = town.agree("withdrawn");
        AccessCode old = town.issue(campaign).get(0);

        all(town.codes.withdrawAll(campaign));
        assertThat(recognise(old.value())).isEmpty();
        assertThat(all(database(false).listCollectionNames())).isEmpty();

        AccessCode other = town.issue(campaign).get(0);
        assertThat(recognise(old.value())).isEmpty();
        assertThat(recognise(other.value())).isPresent();
    }

    @Test
    void cancelsOneCode() {
        CampaignKey campaign = town.agree("cancelled");
        List<AccessCode> codes = town.issue(campaign);

        assertThat(all(town.codes.cancel(codes.get(0).printed()))).containsExactly(true);
        assertThat(all(town.codes.cancel(codes.get(0).printed()))).containsExactly(false);
        assertThat(all(town.codes.cancel("nothing"))).containsExactly(false);

        assertThat(recognise(codes.get(0).value())).isEmpty();
        assertThat(recognise(codes.get(1).value())).isPresent();
        assertThat(all(town.codes.counts(town.find(campaign))).get(0))
                .containsExactlyInAnyOrder(
                        new CodeCount(OFFICE, Optional.empty(), 19),
                        new CodeCount(OFFICE, Optional.of(LEAD), 10),
                        new CodeCount(MERGED, Optional.empty(), 30));
    }

    @Test
    void leavesBareHashesInRandomOrderAfterTheClose() {
        CampaignKey campaign = town.agree("closed");
        List<AccessCode> codes = town.issue(campaign);
        List<Object> before = ids(documents(campaign, false));
        town.move(campaign, CampaignState.OPEN);

        town.close(campaign);

        assertThat(recognise(codes.get(25).value()))
                .contains(new Invitation(campaign, Optional.empty(), Optional.empty(), codes.get(25)));
        List<Document> stored = documents(campaign, true);
        assertThat(stored).allSatisfy(document -> assertThat(document.keySet()).containsExactly("_id"));
        assertThat(ids(stored)).containsExactlyInAnyOrderElementsOf(before);
        List<CodeHash> first =
                town.records.written.get(0).stream().map(CodeRecord::hash).toList();
        List<CodeHash> bare =
                town.records.written.get(1).stream().map(CodeRecord::hash).toList();
        assertThat(bare).containsExactlyInAnyOrderElementsOf(first).isNotEqualTo(first);
        assertThat(all(store.client().listDatabaseNames())).doesNotContain(main + "-codes-closed");
        assertThat(all(town.codes.counts(town.find(campaign))).get(0)).isEmpty();
    }

    @Test
    void beginsAnewWhenClosingBrokeOff() {
        CampaignKey campaign = town.agree("crashed");
        AccessCode code = town.issue(campaign).get(0);
        town.move(campaign, CampaignState.OPEN);

        all(town.retention.strip(campaign));
        assertThat(recognise(code.value()).flatMap(Invitation::part)).contains(OFFICE);
        all(town.retention.tidy(campaign));
        town.close(campaign);

        assertThat(recognise(code.value()))
                .hasValueSatisfying(known -> assertThat(known.part()).isEmpty());
        assertThat(documents(campaign, true)).hasSize(60);
        assertThat(bareCollections("crashed")).hasSize(1);
    }

    @Test
    void finishesAtTheNextStartWhatACrashAfterTheCloseHasLeft() {
        CampaignKey campaign = town.agree("left");
        town.issue(campaign);
        town.move(campaign, CampaignState.OPEN);
        CodePlace.Name withParts = town.find(campaign).codes().current().orElseThrow();
        List<CodeRecord> records = all(town.records.list(campaign, withParts));
        town.close(campaign);
        all(town.records.write(campaign, withParts, records));

        all(town.retention.expire());

        assertThat(all(store.client().listDatabaseNames())).doesNotContain(main + "-codes-left");
    }

    @Test
    void forgetsAllWhenAnswersAreDeleted() {
        CampaignKey campaign = town.agree("deleted");
        CampaignKey kept = town.agree("deleted-2");
        AccessCode code = town.issue(campaign).get(0);
        AccessCode other = town.issue(kept).get(0);
        town.move(campaign, CampaignState.OPEN);
        town.close(campaign);
        all(town.campaigns.change(
                campaign, current -> current.sealInto(SealingPlace.deleted(LocalDate.of(2026, 12, 24)))));

        assertThat(recognise(code.value())).isEmpty();
        all(town.retention.expire());

        assertThat(bareCollections("deleted")).isEmpty();
        assertThat(town.find(campaign).codes()).isEqualTo(CodePlace.NONE);
        assertThat(recognise(other.value())).isPresent();
    }

    @Test
    void doesTheSameForUnknownCodesAndForWhatIsNoCode() {
        town.issue(town.agree("first"));
        town.issue(town.agree("second"));
        List<String> typed = List.of(AccessCode.draw(new Random(3)).value(), "", "no code", "x".repeat(5000));

        Set<Integer> reads = new HashSet<>();
        for (String text : typed) {
            reads.add(store.readsDuring(() -> assertThat(recognise(text)).isEmpty()));
        }

        assertThat(reads).hasSize(1).doesNotContain(0);
    }

    private Optional<Invitation> recognise(String typed) {
        return all(town.codes.recognise(typed)).stream().findFirst();
    }

    private MongoDatabase database(boolean bare) {
        return bare ? town.databases.main() : town.databases.codes(lastCampaign());
    }

    private String lastCampaign() {
        return all(town.campaigns.list().map(one -> one.key().value())).get(0);
    }

    private List<Document> documents(CampaignKey campaign, boolean bare) {
        MongoDatabase database = bare ? town.databases.main() : town.databases.codes(campaign.value());
        String collection = "codes-" + campaign + "-"
                + town.find(campaign).codes().current().orElseThrow().value();
        return all(database.getCollection(collection).find().batchSize(1000));
    }

    private static List<Object> ids(List<Document> documents) {
        return new ArrayList<>(
                documents.stream().map(document -> document.get("_id")).collect(Collectors.toList()));
    }

    private List<String> bareCollections(String campaign) {
        return all(town.databases.main().listCollectionNames()).stream()
                .filter(name -> name.startsWith("codes-" + campaign + "-"))
                .toList();
    }

    private static void assertRefused(Mono<?> work, RefusedChangeException.Reason reason) {
        assertThatThrownBy(() -> all(work))
                .isInstanceOfSatisfying(RefusedChangeException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }
}

package de.digicheck.response.mongo;

import static de.digicheck.fixtures.MongoStore.all;

import com.mongodb.reactivestreams.client.MongoClient;
import de.digicheck.audit.AuditLogInMemory;
import de.digicheck.campaign.Actor;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignLifecycle;
import de.digicheck.campaign.CampaignPlan;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.CampaignWindow;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.Consenting;
import de.digicheck.campaign.Deeds;
import de.digicheck.campaign.Entrusting;
import de.digicheck.campaign.PartyAnswer;
import de.digicheck.campaign.Passphrase;
import de.digicheck.campaign.PassphraseCost;
import de.digicheck.campaign.QuestionnaireReference;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.campaign.RunningWorks;
import de.digicheck.campaign.StateChange;
import de.digicheck.campaign.Trustees;
import de.digicheck.campaign.files.KeyFolder;
import de.digicheck.campaign.mongo.StoredCampaigns;
import de.digicheck.fixtures.QuestionnaireText;
import de.digicheck.organisation.Municipality;
import de.digicheck.platform.mongo.Databases;
import de.digicheck.platform.mongo.DatabasesOf;
import de.digicheck.questionnaire.Codebook;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.Questionnaires;
import de.digicheck.response.Answers;
import de.digicheck.response.Drain;
import de.digicheck.response.EncryptedInbox;
import de.digicheck.response.Leftovers;
import de.digicheck.response.Opening;
import de.digicheck.response.Receipt;
import de.digicheck.response.ResponseInbox;
import de.digicheck.response.ResponseSeed;
import de.digicheck.response.ResponseStores;
import de.digicheck.response.SealedAnswers;
import de.digicheck.response.SealedResponse;
import de.digicheck.response.Sealing;
import de.digicheck.response.Submission;
import de.digicheck.response.SubmissionsInFlight;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.GermanTime;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.PartKey;
import de.digicheck.shared.RoleKey;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** All of a service that answers go through, on a store and a key folder. */
final class AnsweringTown {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T09:00:00Z"), ZoneOffset.UTC);
    static final ItemKey NUMBER = new ItemKey("number");
    static final ItemKey TEXT = new ItemKey("text");
    static final ItemKey WISH = new ItemKey("wish");
    static final Questionnaire QUESTIONNAIRE = QuestionnaireText.of("""
        - {key: likert, type: likert, scale: agree, polarity: positive, text: {de: x}}
        - {key: number, type: number, min: 0, max: 1000000, polarity: negative, text: {de: x}}
        - {key: text, type: long-text, kind: need, text: {de: x}}
        - {key: wish, type: short-text, kind: wish, text: {de: x}}
        """);
    static final Codebook CODEBOOK = Codebook.of(QUESTIONNAIRE);

    private static final long MILLION = 1_000_000;
    private static final PassphraseCost CHEAP = new PassphraseCost(64, 1, 1);
    static final Actor COUNCIL = new Actor("council", Set.of(AccountRole.STAFF_COUNCIL));
    static final Actor DPO = new Actor("dpo", Set.of(AccountRole.DPO));
    private static final Actor CDO = new Actor("cdo", Set.of(AccountRole.CDO));

    final ResponseStores stores;
    final ResponseInbox inbox;
    final Leftovers leftovers;
    final AuditLogInMemory log = new AuditLogInMemory();
    private final CampaignLifecycle lifecycle;
    private final Entrusting entrusting;
    private final SealedAnswers sealed;

    AnsweringTown(ResponseStores stores) {
        this.stores = stores;
        Questionnaires questionnaires = new Questionnaires(List.of(QUESTIONNAIRE));
        SubmissionsInFlight inFlight = new SubmissionsInFlight();
        inbox = new EncryptedInbox(stores, questionnaires, inFlight, CLOCK);
        leftovers = new Leftovers(stores);
        sealed = new SealedAnswers(stores, questionnaires);
        Trustees trustees = new Trustees(stores.keys(), CHEAP, CLOCK);
        RunningWorks works = new RunningWorks(error -> {});
        Sealing sealing =
                new Sealing(stores, questionnaires, new Drain(inFlight, Duration.ZERO, CLOCK), leftovers, works);
        lifecycle = new CampaignLifecycle(
                stores.campaigns(),
                questionnaires,
                stores.keys(),
                List.of(new Opening(stores, trustees, leftovers), sealing),
                CLOCK);
        Consenting consenting = new Consenting(stores.campaigns(), stores.keys(), CLOCK);
        entrusting = new Entrusting(stores.campaigns(), consenting, lifecycle, trustees, new Deeds(log, CLOCK));
    }

    static AnsweringTown on(MongoClient client, String main, Path keys) {
        return new AnsweringTown(stores(client, main, keys));
    }

    static ResponseStores stores(MongoClient client, String main, Path keys) {
        Databases databases = DatabasesOf.installation(client, main);
        Campaigns campaigns = StoredCampaigns.in(databases);
        return new ResponseStores(
                campaigns,
                new MongoOpenResponses(databases),
                new MongoSealedCollections(databases),
                new KeyFolder(keys));
    }

    /** Drafts a campaign and opens it. */
    CampaignKey open(String key) {
        CampaignKey campaign = agree(key, ReleaseTerms.KeyHolder.SERVICE);
        move(campaign, CampaignState.OPEN);
        return campaign;
    }

    /** Drafts a campaign whose key trustees hold, and opens it. */
    CampaignKey openWithTrustees(String key) {
        CampaignKey campaign = agreeWithTrustees(key);
        move(campaign, CampaignState.OPEN);
        return campaign;
    }

    /** Drafts a campaign to which two trustees agree, each with the passphrase of its name. */
    CampaignKey agreeWithTrustees(String key) {
        CampaignKey campaign = new CampaignKey(key);
        all(lifecycle.draft(campaign, "town", plan(ReleaseTerms.KeyHolder.TRUSTEES), false, CDO));
        all(moving(campaign, CampaignState.AGREED, COUNCIL));
        all(moving(campaign, CampaignState.AGREED, DPO));
        return campaign;
    }

    /** A step of a trustee, with its passphrase. */
    Mono<Campaign> moving(CampaignKey campaign, CampaignState to, Actor trustee) {
        return moving(campaign, to, trustee, passphrase(trustee));
    }

    Mono<Campaign> moving(CampaignKey campaign, CampaignState to, Actor trustee, String passphrase) {
        return to == CampaignState.AGREED
                ? entrusting.agree(campaign, trustee, PartyAnswer.YES, Passphrase.of(passphrase))
                : entrusting.seal(campaign, trustee, Passphrase.of(passphrase));
    }

    static String passphrase(Actor trustee) {
        return "the-passphrase-of-the-" + trustee.account();
    }

    CampaignLifecycle lifecycle() {
        return lifecycle;
    }

    Entrusting entrusting() {
        return entrusting;
    }

    /** Drafts a campaign on which everybody agrees. */
    CampaignKey agree(String key, ReleaseTerms.KeyHolder holder) {
        CampaignKey campaign = new CampaignKey(key);
        all(lifecycle.draft(campaign, "town", plan(holder), false, CDO));
        StateChange agreed = new StateChange(CampaignState.AGREED, CLOCK.instant(), "dpo", Optional.empty());
        all(stores.campaigns().change(campaign, drafted -> drafted.enter(agreed)));
        return campaign;
    }

    static CampaignPlan plan(ReleaseTerms.KeyHolder holder) {
        ReleaseTerms usual = ReleaseTerms.DEFAULTS;
        LocalDate today = LocalDate.now(CLOCK.withZone(GermanTime.ZONE));
        return CampaignPlan.of(
                QuestionnaireReference.to(QUESTIONNAIRE),
                new CampaignPlan.Population(Municipality.flat(List.of(), List.of()), List.of()),
                new CampaignWindow(today, today),
                true,
                new ReleaseTerms(
                        usual.minimumGroupSize(),
                        usual.freeText(),
                        usual.retentionDays(),
                        usual.spareCodesPerPart(),
                        holder,
                        usual.recipients(),
                        usual.parties()));
    }

    Campaign move(CampaignKey campaign, CampaignState to) {
        return all(moving(campaign, to)).get(0);
    }

    Mono<Campaign> moving(CampaignKey campaign, CampaignState to) {
        return lifecycle.move(campaign, to, CDO, Optional.empty());
    }

    Campaign find(CampaignKey campaign) {
        return all(stores.campaigns().find(campaign)).get(0);
    }

    /** The receipt of an answer of somebody, who is told by a number. */
    Mono<Receipt> take(CampaignKey campaign, int person) {
        return inbox.take(campaign, submission(person));
    }

    /** Every third has no role, every tenth no part; some write texts. */
    static Submission submission(int person) {
        return new Submission(
                new ResponseSeed(seed(person)),
                Optional.of(new PartKey("o" + person % 3)).filter(part -> person % 10 > 0),
                Optional.of(new RoleKey("lead")).filter(role -> person % 3 > 0),
                answers(person));
    }

    static Submission submissionToAnotherQuestionnaire() {
        Codebook other = Codebook.of(QuestionnaireText.of("- {key: other, type: yes-no, text: {de: x}}"));
        return new Submission(
                new ResponseSeed("another seed"),
                Optional.empty(),
                Optional.empty(),
                new Answers(other, new long[] {1}, Map.of()));
    }

    static String seed(int person) {
        return "seed-of-person-%06d".formatted(person);
    }

    static Answers answers(int person) {
        boolean writes = person % 4 == 0;
        long[] cells = {1 + person % 5, person * MILLION, writes ? 1 : Long.MIN_VALUE, writes ? 1 : Long.MIN_VALUE};
        return new Answers(
                CODEBOOK, cells, writes ? Map.of(TEXT, text(person), WISH, "wish " + text(person)) : Map.of());
    }

    static String text(int person) {
        return "the-plain-text-of-%06d".formatted(person);
    }

    /** The people whose answers are sealed, in stored order. */
    List<Integer> sealedPeople(CampaignKey campaign) {
        return all(sealed.read(find(campaign))).stream()
                .map(AnsweringTown::person)
                .toList();
    }

    List<SealedResponse> sealedResponses(CampaignKey campaign) {
        return all(sealed.read(find(campaign)));
    }

    static int person(SealedResponse response) {
        return (int) (response.cells()[CODEBOOK.firstColumn(NUMBER)] / MILLION);
    }

    SealedAnswers reader() {
        return sealed;
    }

    static List<Document> documents(MongoClient client, String database, String collection) {
        return all(client.getDatabase(database).getCollection(collection).find().batchSize(1000));
    }
}

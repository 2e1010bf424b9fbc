package de.digicheck.release.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digicheck.aggregation.SealedCounts;
import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.Campaigns;
import de.digicheck.campaign.RefusedChangeException;
import de.digicheck.campaign.RunningWorks;
import de.digicheck.campaign.StateChange;
import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.Chromium;
import de.digicheck.fixtures.NuChecker;
import de.digicheck.fixtures.PageLook;
import de.digicheck.fixtures.RunningService;
import de.digicheck.fixtures.Survey;
import de.digicheck.release.AuditFinding;
import de.digicheck.release.AuditReport;
import de.digicheck.release.AuditSheets;
import de.digicheck.release.Auditing;
import de.digicheck.release.CoarseningStep;
import de.digicheck.release.Gate;
import de.digicheck.release.PublishedRelease;
import de.digicheck.release.ReleasePolicy;
import de.digicheck.release.Releases;
import de.digicheck.release.Releasing;
import de.digicheck.release.TextBatches;
import de.digicheck.release.TextReleasing;
import de.digicheck.release.TurnoutBoard;
import de.digicheck.shared.AccountRole;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The audit sheet of a campaign with codes that was released, and of releases that were attacked with other ends. */
class AuditSheetPageTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String CAMPAIGNS = "/api/v1/campaigns";
    private static final String KEY = "audit-sheet";
    private static final int ANSWERS = 21;
    private static final AuditFinding FINDING =
            new AuditFinding(AuditFinding.Kind.SUM, "field/infrastruktur", List.of("personnel|verwaltung"));

    @BeforeAll
    static void release() {
        Browsing.openAccounts(SERVICE);
        seal(KEY);
        assertThat(council("/mitbestimmung/" + KEY).body()).contains("href=\"" + address(KEY) + "\"");
        assertThat(council(address(KEY)).body()).contains("<h1>Noch gibt es kein Prüfblatt</h1>");
        move(KEY, AccountRole.CDO, "released");
    }

    private static void seal(String key) {
        draft(key);
        move(key, AccountRole.STAFF_COUNCIL, "agreed");
        move(key, AccountRole.DPO, "agreed");
        JsonNode codes = post(AccountRole.CDO, CAMPAIGNS + "/" + key + "/codes", """
                {"parts": [{"unit": "personnel", "role": "verwaltung", "count": 27}]}
                """);
        move(key, AccountRole.CDO, "open");
        codes.get("parts").get(0).get("codes").valueStream().limit(ANSWERS).forEach(AuditSheetPageTest::take);
        move(key, AccountRole.CDO, "closed");
        move(key, AccountRole.CDO, "sealed");
    }

    private static void take(JsonNode code) {
        HttpResponse<String> taken = Browsing.anonymous(SERVICE)
                .postJson("/api/v1/participations", "{\"code\": \"%s\", \"answers\": {}}".formatted(code.asString()));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
    }

    @Test
    void saysThatNothingWasFound() {
        AuditReport sheet = SERVICE.bean(AuditSheets.class)
                .find(new CampaignKey(KEY))
                .blockOptional()
                .orElseThrow();
        HttpResponse<String> page = council(address(KEY));

        assertThat(sheet.passed()).isTrue();
        assertThat(sheet.testedSets()).isPositive();
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<h1>Der Angriff hat nichts gefunden</h1>", "Vertraulich")
                .contains("ergeben sich %d Gleichungen".formatted(sheet.statements()))
                .contains("In der veröffentlichten Fassung wurde nichts gefunden.", "weniger als 5")
                .contains("<a href=\"/mitbestimmung/" + KEY + "\">Mitbestimmung</a>");
        assertThat(NuChecker.findings(page.body())).isEmpty();
        assertThat(council(address(KEY) + "?sprache=en").body())
                .contains("<h1>The attack has found nothing</h1>", "Confidential")
                .contains("Nothing was found in what is published.", "fewer than 5");
    }

    @Test
    void isLinkedOnceThereIsARelease() {
        assertThat(council("/mitbestimmung/" + KEY).body()).contains("href=\"" + address(KEY) + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "STAFF_COUNCIL, 200",
        "DPO, 200",
        "ADMIN, 403",
        "CDO, 403",
        "CIO, 403",
        "PILOT, 403",
        "LEAD, 403",
        "VIEWER, 403"
    })
    void isShownToStaffCouncilAndDataProtectionOnly(AccountRole role, int status) {
        HttpResponse<String> page = Browsing.as(role, SERVICE).get(address(KEY));

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body().contains("Gleichungen")).isEqualTo(status == 200);
    }

    @Test
    void isNothingWithoutAnAccount() {
        assertThat(Browsing.anonymous(SERVICE).get(address(KEY)).body()).doesNotContain("Gleichungen");
    }

    @Test
    void namesWhatWasCoarsened() {
        AuditReport.Round round = new AuditReport.Round(List.of(FINDING), CoarseningStep.MERGE_SMALLEST_PART);
        keep("audit-sheet-coarser", Optional.of(new AuditReport(9, 80, 3, List.of(), List.of(round))));

        String page = council(address("audit-sheet-coarser")).body();

        assertThat(page)
                .contains("<h1>Der Angriff hat etwas gefunden; es wurde gröber veröffentlicht</h1>")
                .contains(
                        "Abteilung Personal (Verwaltung), Handlungsfeld „Infrastruktur“",
                        "die kleinste Berichtseinheit",
                        "nur Zahlen der ganzen Verwaltung");
        assertThat(NuChecker.findings(page)).isEmpty();
    }

    /** Somebody finds something in every form, the town alone among them. */
    @Test
    void releasesNothingAsLongAsSomethingIsFoundInTheCoarsestForm() {
        String key = "audit-sheet-refused";
        seal(key);
        Auditing finding = (estimates, earlier) -> candidate -> new AuditReport(9, 80, 3, List.of(FINDING), List.of());
        Releasing releasing = new Releasing(
                SERVICE.bean(SealedCounts.class),
                SERVICE.bean(Releases.class),
                SERVICE.bean(Campaigns.class),
                SERVICE.bean(TurnoutBoard.class),
                new TextReleasing(
                        SERVICE.bean(SealedCounts.class), SERVICE.bean(TextBatches.class), new SecureRandom()),
                groupSize -> new Gate(groupSize, finding, List.of()),
                SERVICE.bean(RunningWorks.class));
        Campaign campaign = SERVICE.bean(Campaigns.class)
                .find(new CampaignKey(key))
                .blockOptional()
                .orElseThrow();
        StateChange change =
                new StateChange(CampaignState.RELEASED, Instant.parse("2026-05-04T10:00:00Z"), "cdo", Optional.empty());

        assertThatThrownBy(() -> releasing.carryOut(campaign, change).block())
                .isInstanceOfSatisfying(RefusedChangeException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(RefusedChangeException.Reason.RELEASE_TELLS_TOO_MUCH));

        assertThat(council("/erhebungen/" + key).body()).contains("Nichts wurde veröffentlicht", "bleibt versiegelt");
        assertThat(Browsing.as(AccountRole.CDO, SERVICE)
                        .get("/api/v1/campaigns/" + key + "/results")
                        .statusCode())
                .isEqualTo(409);
        String page = council(address(key)).body();
        assertThat(page)
                .contains("<h1>Nichts veröffentlicht: Auch die gröbste Fassung verrät zu viel</h1>")
                .contains("(Verwaltung), Handlungsfeld", "Deshalb ist nichts veröffentlicht.")
                .contains("Von dieser Erhebung ist nichts veröffentlicht.");
        assertThat(NuChecker.findings(page)).isEmpty();
    }

    @Test
    void saysWhenThereIsNoSheet() {
        keep("audit-sheet-none", Optional.empty());

        String page = council(address("audit-sheet-none")).body();

        assertThat(page).contains("<h1>Zu dieser Veröffentlichung gibt es kein Prüfblatt</h1>");
        assertThat(NuChecker.findings(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"no-such-campaign", "No%20Key"})
    void isNotFoundWithoutARelease(String key) {
        HttpResponse<String> page = council(address(key));

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<h1>");
    }

    @Test
    void isAGoodPage() {
        try (Chromium chromium = Chromium.start();
                PageLook look = PageLook.as(AccountRole.STAFF_COUNCIL, SERVICE, chromium)) {
            look.expectGoodPage(address(KEY), 200, "audit-sheet");
            look.expectGoodPage(address(KEY) + "?sprache=en", 200, "audit-sheet-en");
        }
    }

    /** A release as it is kept after an attack. */
    private static void keep(String key, Optional<AuditReport> sheet) {
        draft(key);
        PublishedRelease release = new PublishedRelease(
                new CampaignKey(key),
                LocalDate.of(2026, 5, 4),
                ReleasePolicy.townOnly(5)
                        .release(Survey.of("small-town")
                                .estimate(Path.of("src/test/resources/small-town/responses.csv"))));
        SERVICE.bean(Releases.class).keep(release, sheet).block();
    }

    private static String address(String key) {
        return "/mitbestimmung/" + key + "/pruefblatt";
    }

    private static HttpResponse<String> council(String path) {
        return Browsing.as(AccountRole.STAFF_COUNCIL, SERVICE).get(path);
    }

    private static void draft(String key) {
        post(AccountRole.CDO, CAMPAIGNS, """
                {"key": "%s", "questionnaire": "mitarbeiterbefragung-kurz-2026", "version": 1,
                 "opens": "2026-01-01", "closes": "2099-01-01", "terms": {"key-holder": "service"}}
                """.formatted(key));
    }

    private static void move(String key, AccountRole by, String to) {
        post(by, CAMPAIGNS + "/" + key + "/transitions", "{\"to\": \"%s\"}".formatted(to));
    }

    private static JsonNode post(AccountRole by, String path, String body) {
        HttpResponse<String> answer =
                Browsing.anonymous(SERVICE).postJson(path, body, "Authorization", Browsing.basic(by));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return JSON.readTree(answer.body());
    }
}

package de.digicheck.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import de.digicheck.shared.AccountRole;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The announced grid of the shipped town, over HTTP and on its page. */
class CampaignGridTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9a-f]{64})\"");
    private static final int FINEST = 27;

    @BeforeAll
    static void openAccounts() {
        Browsing.openAccounts(SERVICE);
    }

    @Test
    void announcesTheLeafParts() {
        JsonNode campaign = draft("grid-leaves");

        assertThat(parts(campaign))
                .hasSize(FINEST)
                .contains("personnel", "leitung.role", "nursery-centre")
                .doesNotContain("d1", "equality-office");
        JsonNode works = campaign.get("parts")
                .valueStream()
                .filter(part -> part.get("part").asString().equals("city-works.direct"))
                .findFirst()
                .orElseThrow();
        assertThat(works.toString())
                .isEqualTo("{\"part\":\"city-works.direct\",\"label\":{\"de\":\"Stadtbetrieb (direkt)\","
                        + "\"en\":\"City Works (direct)\"},\"above\":[\"d4\",\"city-works\"],\"units\":[\"city-works\"],"
                        + "\"invited\":26,\"complete\":true,\"roles\":[{\"role\":\"technik-und-handwerk\",\"invited\":12},"
                        + "{\"role\":\"verwaltung\",\"invited\":14}]}");
    }

    @Test
    void joinsAttachesAndTakesBack() {
        JsonNode finest = draft("grid-coarser");
        JsonNode joined = change("grid-coarser", "{\"join\": [\"nursery-north\", \"nursery-south\"]}");
        assertThat(parts(joined)).hasSize(FINEST - 1).contains("nursery-north+nursery-south");
        assertThat(joined.get("termsHash")).isNotEqualTo(finest.get("termsHash"));

        JsonNode attached = change("grid-coarser", "{\"attach\": [\"d3.direct\", \"social-affairs\"]}");
        assertThat(parts(attached)).contains("d3.direct+social-affairs", "nursery-north+nursery-south");

        change("grid-coarser", "{\"undo\": true}");
        assertThat(parts(change("grid-coarser", "{\"undo\": true}"))).isEqualTo(parts(finest));
    }

    @Test
    void refusesWhatCannotBeJoined() {
        draft("grid-refused");

        assertThat(refusal("{\"join\": [\"nursery-north\", \"depot\"]}")).isEqualTo("different-families");
        assertThat(refusal("{\"join\": [\"nursery-north\"]}")).isEqualTo("too-few-parts");
        assertThat(refusal("{\"join\": [\"nursery-north\", \"nowhere\"]}")).isEqualTo("unknown-part");
        assertThat(refusal("{\"join\": [\"d1\", \"leitung.role\"]}")).isEqualTo("separate-part");
        assertThat(refusal("{\"attach\": [\"d1.direct\", \"depot\"]}")).isEqualTo("unknown-part");
        assertThat(refusal("{\"attach\": [\"d1.direct\"]}")).isEqualTo("wrong-type");
        assertThat(refusal("{}")).isEqualTo("missing");
        assertThat(refusal("{\"undo\": true, \"join\": [\"d1\", \"d2\"]}")).isEqualTo("missing");
    }

    @Test
    void joinsOnThePageAndKeepsWhatSomebodyElseDid() {
        draft("grid-page");
        Browsing cdo = Browsing.as(AccountRole.CDO, SERVICE);
        String address = "/erhebungen/grid-page/einheiten";
        String version = version(cdo.get(address).body());

        HttpResponse<String> tooFew =
                cdo.submit(address, address, Map.of("version", version, "action", "join", "parts", "d1"));
        assertThat(tooFew.statusCode()).isEqualTo(422);
        assertThat(tooFew.body()).contains("Kreuzen Sie mindestens zwei Einheiten an.");

        Map<String, String> attach =
                Map.of("version", version, "action", "attach", "attach", "d3.direct social-affairs");
        HttpResponse<String> done = cdo.submit(address, address, attach);
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(cdo.get(address).body()).contains("part-d3.direct+social-affairs");

        HttpResponse<String> late = cdo.submit(address, address, attach);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Jemand hat die Erhebung inzwischen geändert.");
    }

    @Test
    void showsThePartsToThoseWhoAgreeWithoutAForm() {
        draft("grid-read");

        String page = Browsing.as(AccountRole.STAFF_COUNCIL, SERVICE)
                .get("/erhebungen/grid-read/einheiten")
                .body();
        assertThat(page)
                .contains("Antworten werden 27 Einheiten zugeordnet", "Bauhof")
                .doesNotContain("name=\"parts\"");
    }

    @Test
    void freezesThePartsWithTheConsent() {
        draft("grid-agreed");
        for (AccountRole party : List.of(AccountRole.STAFF_COUNCIL, AccountRole.DPO)) {
            post(party, "/grid-agreed/transitions", "{\"to\": \"agreed\"}");
        }

        HttpResponse<String> late = post(AccountRole.CDO, "/grid-agreed/grid", "{\"join\": [\"d1\", \"d2\"]}");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(JSON.readTree(late.body()).get("type").asString()).isEqualTo("/problems/wrong-state");
        assertThat(Browsing.as(AccountRole.CDO, SERVICE)
                        .get("/erhebungen/grid-agreed/einheiten")
                        .body())
                .contains("Die Einheiten stehen fest.")
                .doesNotContain("name=\"parts\"");
    }

    @Test
    void mergesThePartsFurtherWhenTheGroupSizeRisesBeforeCodesAreIssued() {
        JsonNode agreed = agree("grid-raised");

        JsonNode raised = raise("grid-raised");

        assertThat(parts(raised)).hasSizeLessThan(FINEST);
        assertThat(raised.get("parts").valueStream())
                .allMatch(part -> part.get("invited").asInt() >= 40)
                .allMatch(part -> part.get("roles")
                        .valueStream()
                        .allMatch(role -> role.get("invited").asInt() >= 40));
        assertThat(raised.get("state").asString()).isEqualTo("agreed");
        assertThat(raised.get("termsHash")).isNotEqualTo(agreed.get("termsHash"));
        assertThat(Browsing.as(AccountRole.DPO, SERVICE)
                        .get("/mitbestimmung/grid-raised/verschaerfen")
                        .body())
                .contains("werden kleine Einheiten weiter zusammengelegt");
    }

    @Test
    void keepsThePartsWhenCodesCarryThem() {
        JsonNode agreed = agree("grid-codes");
        post(AccountRole.CDO, "/grid-codes/codes", "{\"parts\": [{\"unit\": \"audit\", \"count\": 3}]}");

        assertThat(raise("grid-codes").get("parts")).isEqualTo(agreed.get("parts"));
        assertThat(Browsing.as(AccountRole.DPO, SERVICE)
                        .get("/mitbestimmung/grid-codes/verschaerfen")
                        .body())
                .contains("Die Einheiten bleiben, weil Codes ausgegeben sind.");
    }

    private static JsonNode agree(String key) {
        draft(key);
        HttpResponse<String> agreed = null;
        for (AccountRole party : List.of(AccountRole.STAFF_COUNCIL, AccountRole.DPO)) {
            agreed = post(party, "/" + key + "/transitions", "{\"to\": \"agreed\"}");
        }
        return JSON.readTree(java.util.Objects.requireNonNull(agreed).body());
    }

    private static JsonNode raise(String key) {
        HttpResponse<String> raised = post(
                AccountRole.STAFF_COUNCIL,
                "/" + key + "/terms",
                "{\"terms\": {\"minimum-group-size\": 20}, \"reason\": \"Beschluss\"}");
        assertThat(raised.statusCode()).as(raised.body()).isEqualTo(200);
        return JSON.readTree(raised.body());
    }

    private static String version(String page) {
        Matcher version = VERSION.matcher(page);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private static String refusal(String body) {
        HttpResponse<String> refused = post(AccountRole.CDO, "/grid-refused/grid", body);
        assertThat(refused.statusCode()).isEqualTo(422);
        return JSON.readTree(refused.body())
                .get("violations")
                .get(0)
                .get("code")
                .asString();
    }

    private static JsonNode change(String key, String body) {
        HttpResponse<String> changed = post(AccountRole.CDO, "/" + key + "/grid", body);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        return JSON.readTree(changed.body());
    }

    private static List<String> parts(JsonNode campaign) {
        return campaign.get("parts")
                .valueStream()
                .map(part -> part.get("part").asString())
                .toList();
    }

    private static JsonNode draft(String key) {
        HttpResponse<String> created = post(AccountRole.CDO, "", """
                {"key": "%s", "questionnaire": "mitarbeiterbefragung-kurz-2026", "version": 1,
                 "opens": "2026-11-01", "closes": "2027-11-01", "openLink": true}
                """.formatted(key));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return JSON.readTree(created.body());
    }

    private static HttpResponse<String> post(AccountRole by, String path, String body) {
        return Browsing.anonymous(SERVICE)
                .postJson("/api/v1/campaigns" + path, body, "Authorization", Browsing.basic(by));
    }
}

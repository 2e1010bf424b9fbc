package de.digicheck.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import de.digicheck.shared.AccountRole;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CampaignApiTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ADDRESS = "/api/v1/campaigns";

    @BeforeAll
    static void openAccounts() {
        Browsing.openAccounts(SERVICE);
    }

    @Test
    void draftsACampaign() {
        HttpResponse<String> created = draft("api-draft", "");
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        assertThat(created.headers().firstValue("Location")).hasValue(ADDRESS + "/api-draft");
        JsonNode campaign = json(created);
        assertThat(campaign.propertyNames())
                .containsExactly(
                        "key",
                        "state",
                        "questionnaire",
                        "version",
                        "contentHash",
                        "units",
                        "opens",
                        "closes",
                        "automatic",
                        "openLink",
                        "parts",
                        "terms",
                        "termsHash",
                        "agreements",
                        "openParties",
                        "statements",
                        "trustees",
                        "recoverySheet",
                        "history",
                        "amendments",
                        "answersDeleted",
                        "demo");
        assertThat(campaign.get("state").asString()).isEqualTo("drafted");
        assertThat(campaign.get("opens").asString()).isEqualTo("2026-11-01");
        assertThat(campaign.get("terms").get("key-holder").asString()).isEqualTo("trustees");
        assertThat(campaign.get("trustees").toString())
                .isEqualTo("[{\"party\":\"staff-council\",\"passphrase\":false},"
                        + "{\"party\":\"data-protection\",\"passphrase\":false}]");
        assertThat(campaign.get("terms").get("minimum-group-size").asInt()).isEqualTo(5);
        assertThat(campaign.get("termsHash").asString()).matches("[0-9a-f]{64}");
        assertThat(campaign.get("openParties").toString()).isEqualTo("[\"staff-council\",\"data-protection\"]");
        assertThat(campaign.get("history").get(0).get("by").asString()).isEqualTo("only-cdo");
        assertThat(json(get("api-draft", AccountRole.DPO))).isEqualTo(campaign);
        assertThat(JSON.readTree(get("", AccountRole.ADMIN).body()).valueStream())
                .anySatisfy(one -> assertThat(one).isEqualTo(campaign));
    }

    @Test
    void takesAKeyOnce() {
        draft("api-twice", "");
        HttpResponse<String> again = draft("api-twice", "");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(json(again).get("type").asString()).isEqualTo("/problems/key-taken");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        HttpResponse<String> refused = post("", AccountRole.CDO, """
                {"key": "Not A Key", "questionnaire": 7, "version": "1", "units": ["nowhere", 3],
                 "opens": "2026-13-01", "closes": "1.12.2026", "openlink": true,
                 "terms": {"minimum-group-size": 3, "retention-days": "x",
                           "recipients": ["CDO", "COUNCIL"], "surprise": 1}}
                """);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(json(refused).get("type").asString()).isEqualTo("/problems/invalid-content");
        assertThat(violations(refused))
                .containsExactlyInAnyOrder(
                        tuple("/key", "bad-key"),
                        tuple("/questionnaire", "wrong-type"),
                        tuple("/version", "wrong-type"),
                        tuple("/units/1", "wrong-type"),
                        tuple("/units/0", "unknown-unit"),
                        tuple("/opens", "bad-date"),
                        tuple("/closes", "bad-date"),
                        tuple("/openlink", "unknown-key"),
                        tuple("/terms/minimum-group-size", "below-floor"),
                        tuple("/terms/retention-days", "wrong-type"),
                        tuple("/terms/recipients/1", "unknown-role"),
                        tuple("/terms/surprise", "unknown-key"));
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(violations(post("", AccountRole.CDO, "{}")))
                .containsExactlyInAnyOrder(
                        tuple("/key", "missing"),
                        tuple("/questionnaire", "missing"),
                        tuple("/version", "missing"),
                        tuple("/opens", "missing"),
                        tuple("/closes", "missing"));
    }

    @Test
    void saysWhereJsonIsMalformed() {
        HttpResponse<String> refused = post("", AccountRole.CDO, "{\"key\": \"a\",\n \"version\": }");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).get("type").asString()).isEqualTo("/problems/malformed-json");
        assertThat(json(refused).get("detail").asString()).startsWith("line 2, column ");
        assertThat(post("", AccountRole.CDO, "[]").statusCode()).isEqualTo(422);
        assertThat(post("", AccountRole.CDO, "{} {}").statusCode()).isEqualTo(400);
        assertThat(post("", AccountRole.CDO, "{\"key\": \"a\", \"key\": \"b\"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void wantsDecidingPartiesThatHaveAPageForIt() {
        HttpResponse<String> refused = draft("api-cio-decides", """
                , "terms": {"key-holder": "service", "parties": [
                    {"key": "council", "role": "STAFF_COUNCIL", "kind": "zustimmung"},
                    {"key": "it", "role": "CIO", "kind": "stellungnahme"}]}""");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(violations(refused)).containsExactly(tuple("/terms/parties/1/role", "party-cannot-decide"));
        assertThat(refused.body()).contains("name STAFF_COUNCIL or DPO");
    }

    @Test
    void wantsTwoTrusteesOrTheService() {
        String council = "\"parties\": [{\"key\": \"council\", \"role\": \"STAFF_COUNCIL\", \"kind\": \"zustimmung\"}]";
        HttpResponse<String> refused = draft("api-one-trustee", ", \"terms\": {" + council + "}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(violations(refused)).containsExactly(tuple("/terms/parties", "too-few-trustees"));
        HttpResponse<String> service =
                draft("api-no-trustee", ", \"terms\": {\"key-holder\": \"service\", " + council + "}");
        assertThat(service.statusCode()).isEqualTo(201);
        assertThat(json(service).get("trustees").size()).isZero();
    }

    @Test
    void refusesUnitsInsideOthers() {
        String top = SERVICE.bean(de.digicheck.organisation.CurrentMunicipality.class)
                .now()
                .topUnits()
                .get(0)
                .code()
                .value();
        String below = SERVICE.bean(de.digicheck.organisation.CurrentMunicipality.class)
                .now()
                .childrenOf(new de.digicheck.shared.OrgUnitCode(top))
                .get(0)
                .code()
                .value();
        HttpResponse<String> refused =
                draft("api-nested", ", \"units\": [\"" + top + "\", \"" + below + "\", \"" + top + "\"]");
        assertThat(violations(refused))
                .containsExactlyInAnyOrder(tuple("/units/1", "nested-unit"), tuple("/units/2", "duplicate-unit"));
    }

    @Test
    void goesTheWayFromDraftToOpen() {
        draft("api-way", "");
        assertThat(move("api-way", AccountRole.CDO, "open").statusCode()).isEqualTo(409);
        assertThat(move("api-way", AccountRole.CDO, "agreed").statusCode()).isEqualTo(403);
        assertThat(json(move("api-way", AccountRole.STAFF_COUNCIL, "agreed"))
                        .get("state")
                        .asString())
                .isEqualTo("drafted");
        JsonNode agreed = json(move("api-way", AccountRole.DPO, "agreed"));
        assertThat(agreed.get("state").asString()).isEqualTo("agreed");
        assertThat(agreed.get("agreements").size()).isEqualTo(2);
        assertThat(move("api-way", AccountRole.DPO, "open").statusCode()).isEqualTo(403);
        JsonNode refused = json(post(
                "/api-way/transitions", AccountRole.STAFF_COUNCIL, "{\"to\": \"drafted\", \"reason\": \"Ferien\"}"));
        assertThat(refused.get("state").asString()).isEqualTo("drafted");
        assertThat(refused.get("history").get(2).get("reason").asString()).isEqualTo("Ferien");
        assertThat(refused.get("agreements").size()).isZero();
    }

    @Test
    void letsOneOfTwoWinWhenBothOpen() {
        draft("api-race", "");
        agree("api-race", AccountRole.STAFF_COUNCIL, "die erste Passphrase");
        agree("api-race", AccountRole.DPO, "die zweite Passphrase");
        List<CompletableFuture<HttpResponse<String>>> both = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> move("api-race", AccountRole.CDO, "open")))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
                .containsExactlyInAnyOrder(200, 409);
        assertThat(json(get("api-race", AccountRole.CDO)).get("history").size()).isEqualTo(3);
    }

    @Test
    void knowsNoOtherCampaignsAndStates() {
        assertThat(get("nowhere", AccountRole.CDO).statusCode()).isEqualTo(404);
        assertThat(json(get("Not%20a%20key", AccountRole.CDO)).get("type").asString())
                .isEqualTo("/problems/unknown-campaign");
        draft("api-states", "");
        assertThat(violations(move("api-states", AccountRole.CDO, "opened")))
                .containsExactly(tuple("/to", "unknown-state"));
    }

    @Test
    void answersEveryErrorWithProblemDetails() {
        Browsing nobody = Browsing.anonymous(SERVICE);
        assertProblem(nobody.get(ADDRESS), 401, "not-signed-in");
        assertThat(nobody.get(ADDRESS).headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Basic ");
        assertProblem(post("", AccountRole.VIEWER, "{}"), 403, "not-allowed");
        assertProblem(nobody.get("/api/v1/nothing"), 404, "unknown-address");
        assertProblem(nobody.post(ADDRESS + "/x", java.util.Map.of()), 405, "method-not-allowed");
        HttpResponse<String> form =
                nobody.post(ADDRESS, java.util.Map.of(), "Authorization", Browsing.basic(AccountRole.CDO));
        assertProblem(form, 415, "unsupported-media-type");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(json(answer).get("type").asString()).isEqualTo("/problems/" + type);
        assertThat(json(answer).get("status").asInt()).isEqualTo(status);
        assertThat(json(answer).get("title").asString()).isNotBlank();
        assertThat(json(answer).get("detail").asString()).isNotBlank();
    }

    private static HttpResponse<String> draft(String key, String more) {
        String body = "{\"key\": \"" + key + "\", \"questionnaire\": \"mitarbeiterbefragung-2026\", \"version\": 1,"
                + " \"opens\": \"2026-11-01\", \"closes\": \"2099-12-31\", \"openLink\": true" + more + "}";
        return post("", AccountRole.CDO, body);
    }

    private static HttpResponse<String> move(String key, AccountRole role, String to) {
        return post("/" + key + "/transitions", role, "{\"to\": \"" + to + "\"}");
    }

    private static HttpResponse<String> agree(String key, AccountRole role, String passphrase) {
        return step(key, role, "agreed", passphrase);
    }

    private static HttpResponse<String> step(String key, AccountRole role, String to, String passphrase) {
        return post(
                "/" + key + "/transitions", role, "{\"to\": \"" + to + "\", \"passphrase\": \"" + passphrase + "\"}");
    }

    private static HttpResponse<String> post(String path, AccountRole role, String body) {
        return Browsing.anonymous(SERVICE).postJson(ADDRESS + path, body, "Authorization", Browsing.basic(role));
    }

    private static HttpResponse<String> get(String key, AccountRole role) {
        String path = key.isEmpty() ? ADDRESS : ADDRESS + "/" + key;
        return Browsing.anonymous(SERVICE).get(path, "Authorization", Browsing.basic(role));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static List<Tuple> violations(HttpResponse<String> answer) {
        List<Tuple> found = new ArrayList<>();
        json(answer)
                .get("violations")
                .forEach(one -> found.add(
                        tuple(one.get("pointer").asString(), one.get("code").asString())));
        return found;
    }
}

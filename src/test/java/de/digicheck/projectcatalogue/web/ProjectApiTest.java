package de.digicheck.projectcatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import de.digicheck.shared.AccountRole;
import java.net.http.HttpResponse;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Outlines for programs. */
class ProjectApiTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ADDRESS = "/api/v1/projects";

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start();
        Browsing.openAccounts(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void beginsFromATemplateAndReadsBackWhatItSays() {
        HttpResponse<String> created = post(
                AccountRole.CDO,
                "",
                "{\"key\": \"strategy\", \"origin\": {\"kind\": \"template\", \"reference\": \"digital-strategy\"}}");
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        assertThat(created.headers().firstValue("Location")).hasValue(ADDRESS + "/strategy");
        JsonNode outline = json(created);
        assertThat(outline.get("version").asInt()).isEqualTo(1);
        assertThat(outline.get("by").asString()).isEqualTo("only-cdo");
        assertThat(outline.get("effort-days").toString()).isEqualTo("{\"organisation\":45,\"offices\":20,\"it\":5}");
        assertThat(outline.get("expenses").toString()).isEqualTo("{\"one-off\":12000,\"yearly\":0}");
        assertThat(outline.get("effects")
                        .get("digitaler-handlungsrahmen")
                        .get("effect")
                        .asDouble())
                .isEqualTo(0.5);
        assertThat(outline.get("effects")
                        .get("digitaler-handlungsrahmen")
                        .get("author")
                        .isNull())
                .isTrue();
        assertThat(outline.get("assumption").asBoolean()).isTrue();
        assertThat(outline.get("goal").isNull()).isTrue();
        assertThat(json(get(AccountRole.PILOT, "/strategy"))).isEqualTo(outline);
        assertThat(json(get(AccountRole.CIO, ""))).contains(outline);
    }

    @Test
    void writesVersionsAndRefusesOldOnes() {
        create("plan");
        HttpResponse<String> second = post(AccountRole.CDO, "/plan/versions", """
                {"version": 1, "goal": "einfache-ablaeufe", "lead": "organisation-and-it",
                 "costs": {"years": {"2027": {"one-off": 1000.5, "certainty": "offer"}, "2028": {"yearly": 200}}}}
                """);
        assertThat(second.statusCode()).as(second.body()).isEqualTo(200);
        assertThat(json(second).get("version").asInt()).isEqualTo(2);
        assertThat(json(second).get("label").get("de").asString()).isEqualTo("Plan");
        assertThat(json(second).get("expenses").toString()).isEqualTo("{\"one-off\":1000.5,\"yearly\":200}");
        assertThat(json(second).get("costs").get("years").get("2028").toString())
                .isEqualTo("{\"one-off\":0,\"yearly\":200,\"investments\":0,\"depreciation-years\":null,\"grants\":0,"
                        + "\"savings\":0,\"personnel\":0,\"certainty\":\"rough\"}");

        HttpResponse<String> late = post(AccountRole.CDO, "/plan/versions", "{\"version\": 1, \"months\": 3}");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(json(late).get("type").asString()).isEqualTo("/problems/changed-meanwhile");

        JsonNode cleared = json(post(AccountRole.CDO, "/plan/versions", "{\"version\": 2, \"goal\": null}"));
        assertThat(cleared.get("goal").isNull()).isTrue();
        assertThat(json(get(AccountRole.CDO, "/plan/versions")))
                .extracting(one -> one.get("version").asInt())
                .containsExactly(1, 2, 3);
    }

    @Test
    void takesBackWhatItHasGiven() {
        create("same");
        String given = get(AccountRole.CDO, "/same").body();

        HttpResponse<String> again = post(AccountRole.CDO, "/same/versions", given);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(json(again)).isEqualTo(JSON.readTree(given));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        HttpResponse<String> refused = post(AccountRole.CDO, "", """
                {"key": "neu", "label": {"de": ""}, "effects": {"infrastruktur": {"effect": 0.3}},
                 "expenses": {"one-off": "8000", "weekly": 1}, "months": -1, "reach": ["d1", "d1"],
                 "legal-deadlines": [{"day": "31.12.2027", "what": "x"}], "mandatory": "ja",
                 "approvals": [{"weeks": 2}], "funding": "promised", "surprise": true}
                """);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(violations(refused))
                .containsExactlyInAnyOrder(
                        tuple("/label", "missing"),
                        tuple("/effects/infrastruktur/effect", "bad-effect"),
                        tuple("/expenses/one-off", "wrong-type"),
                        tuple("/expenses/weekly", "unknown-key"),
                        tuple("/months", "out-of-range"),
                        tuple("/reach/1", "named-twice"),
                        tuple("/legal-deadlines/0/day", "bad-date"),
                        tuple("/legal-deadlines/0/source", "missing"),
                        tuple("/mandatory", "wrong-type"),
                        tuple("/approvals/0/kind", "missing"),
                        tuple("/funding", "unknown-word"),
                        tuple("/surprise", "unknown-key"));
    }

    @Test
    void refusesWhatNobodyKnows() {
        assertThat(violations(post(AccountRole.CDO, "", """
                {"key": "neu", "label": "Neu", "goal": "g", "lead": "u", "reach": ["d1", "v"], "requires": ["q", "neu"],
                 "effects": {"weltfrieden": {"effect": 0.1, "reason": "x"}, "infrastruktur": {"effect": 0.1}}}
                """)))
                .containsExactlyInAnyOrder(
                        tuple("/key", "reserved-key"),
                        tuple("/goal", "unknown-goal"),
                        tuple("/effects/weltfrieden", "unknown-field"),
                        tuple("/effects/infrastruktur/reason", "missing"),
                        tuple("/reach/1", "unknown-unit"),
                        tuple("/lead", "unknown-unit"),
                        tuple("/requires/0", "unknown-project"),
                        tuple("/requires/1", "requires-itself"));
    }

    @Test
    void namesTheCycleThatAPrerequisiteWouldClose() {
        create("first");
        create("second");
        post(AccountRole.CDO, "/second/versions", "{\"version\": 1, \"requires\": [\"first\"]}");

        HttpResponse<String> refused =
                post(AccountRole.CDO, "/first/versions", "{\"version\": 1, \"requires\": [\"second\"]}");
        assertThat(violations(refused)).containsExactly(tuple("/requires/0", "prerequisite-cycle"));
        assertThat(refused.body()).contains("first → second → first");
        assertThat(json(get(AccountRole.CDO, "/first")).get("version").asInt()).isEqualTo(1);
    }

    @Test
    void letsTheCioRateTheTechnicalSideAlone() {
        create("rated");
        assertThat(violations(post(
                        AccountRole.CIO,
                        "/rated/versions",
                        "{\"version\": 1, \"months\": 2, \"technical\": {\"value\": 1, \"reason\": \"x\"}}")))
                .containsExactly(tuple("/months", "not-yours"));
        post(
                AccountRole.CIO,
                "/rated/versions",
                "{\"version\": 1, \"technical\": {\"value\": 1, \"reason\": \"Kein Betrieb\"}}");
        JsonNode both = json(post(
                AccountRole.CDO,
                "/rated/versions",
                "{\"version\": 2, \"organisational\": {\"value\": 4, \"reason\": \"Bereit\", \"role\": \"CIO\"},"
                        + " \"technical\": {\"value\": 4, \"reason\": \"Geht doch\"}}"));

        assertThat(both.get("technical").get("reason").asString()).isEqualTo("Kein Betrieb");
        assertThat(both.get("technical").get("account").asString()).isEqualTo("only-cio");
        assertThat(both.get("organisational").get("role").asString()).isEqualTo("CDO");
        assertThat(json(get(AccountRole.STAFF_COUNCIL, "/rated"))
                        .get("technical")
                        .isNull())
                .isTrue();
        assertThat(post(AccountRole.PILOT, "/rated/versions", "{\"version\": 3}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void confirmsFigures() {
        create("sure");
        assertThat(violations(post(AccountRole.CDO, "/sure/confirmations", "{\"groups\": [\"money\"]}")))
                .containsExactlyInAnyOrder(
                        tuple("/groups/0", "unknown-word"), tuple("/version", "missing"), tuple("/office", "missing"));
        JsonNode confirmed = json(post(
                AccountRole.CDO,
                "/sure/confirmations",
                "{\"version\": 1, \"groups\": [\"effects\", \"cost\", \"effort\", \"ratings\"],"
                        + " \"office\": \"Leitung der Kämmerei\"}"));
        assertThat(confirmed.get("assumption").asBoolean()).isFalse();
        assertThat(confirmed.get("confirmed").get("cost").get("office").asString())
                .isEqualTo("Leitung der Kämmerei");

        JsonNode changed = json(post(AccountRole.CDO, "/sure/versions", "{\"version\": 2, \"months\": 3}"));
        assertThat(changed.get("assumption").asBoolean()).isTrue();
        assertThat(changed.get("confirmed").get("effort").isNull()).isTrue();
        assertThat(changed.get("confirmed").get("cost").isNull()).isFalse();
    }

    @Test
    void saysWhatIsNotThere() {
        assertThat(json(get(AccountRole.CDO, "/nowhere")).get("type").asString())
                .isEqualTo("/problems/unknown-project");
        assertThat(post(AccountRole.CDO, "/nowhere/versions", "{\"version\": 1}")
                        .statusCode())
                .isEqualTo(404);
        create("taken");
        assertThat(post(AccountRole.CDO, "", "{\"key\": \"taken\", \"label\": \"Noch einmal\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(post(AccountRole.CDO, "", "[]").statusCode()).isEqualTo(422);
        assertThat(post(AccountRole.CDO, "", "{").statusCode()).isEqualTo(400);
    }

    private static void create(String key) {
        String label = key.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + key.substring(1);
        HttpResponse<String> created =
                post(AccountRole.CDO, "", "{\"key\": \"" + key + "\", \"label\": \"" + label + "\"}");
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    }

    private static List<Tuple> violations(HttpResponse<String> refused) {
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        return json(refused)
                .get("violations")
                .valueStream()
                .map(one -> tuple(one.get("pointer").asString(), one.get("code").asString()))
                .toList();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> get(AccountRole by, String path) {
        return Browsing.anonymous(service).get(ADDRESS + path, "Authorization", Browsing.basic(by));
    }

    private static HttpResponse<String> post(AccountRole by, String path, String body) {
        return Browsing.anonymous(service).postJson(ADDRESS + path, body, "Authorization", Browsing.basic(by));
    }
}

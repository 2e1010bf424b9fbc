package de.digicheck.release.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import de.digicheck.platform.security.AccountSetup;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.OrgUnitCode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A campaign with codes, on the way. */
class TurnoutByPartTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String CAMPAIGNS = "/api/v1/campaigns";
    private static final String KEY = "turnout-by-part";
    private static final String ADDRESS = CAMPAIGNS + "/" + KEY + "/turnout";
    private static final String PAGE = "/erhebungen/" + KEY + "/ruecklauf";
    private static final String PILOT = "pilot-of-personnel";
    private static final int ANSWERS = 19;

    /** 19 of 27 in one office, and nobody of the 12 beside it. */
    @BeforeAll
    static void answer() {
        Browsing.openAccounts(SERVICE);
        SERVICE.bean(AccountSetup.class)
                .ensure(
                        PILOT,
                        PILOT,
                        Set.of(AccountRole.PILOT),
                        List.of(new OrgUnitCode("personnel")),
                        Browsing.PASSWORD)
                .block();
        post(AccountRole.CDO, CAMPAIGNS, """
                {"key": "%s", "questionnaire": "mitarbeiterbefragung-kurz-2026", "version": 1, "openLink": true,
                 "opens": "2026-01-01", "closes": "2099-01-01", "terms": {"key-holder": "service"}}
                """.formatted(KEY));
        move(AccountRole.STAFF_COUNCIL, "agreed");
        move(AccountRole.DPO, "agreed");
        JsonNode codes = post(AccountRole.CDO, CAMPAIGNS + "/" + KEY + "/codes", """
                {"parts": [{"unit": "personnel", "role": "verwaltung", "count": 27},
                           {"unit": "central-services", "role": "verwaltung", "count": 12}]}
                """);
        move(AccountRole.CDO, "open");
        codes.get("parts")
                .get(0)
                .get("codes")
                .valueStream()
                .limit(ANSWERS)
                .forEach(code -> take("code", code.asString()));
        take("campaign", KEY);
    }

    private static void take(String name, String value) {
        HttpResponse<String> taken = Browsing.anonymous(SERVICE)
                .postJson("/api/v1/participations", "{\"%s\": \"%s\", \"answers\": {}}".formatted(name, value));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
    }

    @Test
    void countsInTensAgainstTheCodes() {
        JsonNode turnout = JSON.readTree(get(AccountRole.CDO).body());

        assertThat(turnout.get("town").toString()).isEqualTo("{\"invited\":39,\"responses\":10,\"rate\":0.26}");
        assertThat(turnout.get("openLink").toString()).isEqualTo("{\"responses\":{\"withheld\":\"protected\"}}");
        assertThat(part(turnout, "personnel").get("responses").asInt()).isEqualTo(10);
        assertThat(part(turnout, "personnel").get("invited").asInt()).isEqualTo(27);
        assertThat(part(turnout, "central-services.direct").get("responses").toString())
                .isEqualTo("{\"withheld\":\"protected\"}");
        assertThat(part(turnout, "d1").get("responses").asInt()).isEqualTo(10);
        assertThat(turnout.get("roles").toString())
                .isEqualTo("[{\"role\":\"verwaltung\",\"invited\":39,\"responses\":10,\"rate\":0.26}]");
    }

    @Test
    void showsAPilotItsOwnPart() {
        HttpResponse<String> answer =
                Browsing.anonymous(SERVICE).get(ADDRESS, "Authorization", Browsing.basic(PILOT, Browsing.PASSWORD));
        JsonNode turnout = JSON.readTree(answer.body());

        assertThat(turnout.get("town").isNull()).isTrue();
        assertThat(turnout.get("openLink").isNull()).isTrue();
        assertThat(turnout.get("roles")).isEmpty();
        assertThat(turnout.get("parts")).hasSize(1);
        assertThat(part(turnout, "personnel").get("responses").asInt()).isEqualTo(10);
    }

    @Test
    void showsAHeadWithoutUnitsNothing() {
        assertThat(JSON.readTree(get(AccountRole.LEAD).body()).get("parts")).isEmpty();
        assertThat(Browsing.as(AccountRole.LEAD, SERVICE).get(PAGE).body())
                .contains("Für Ihre Einheiten gibt es noch keinen Rücklauf.")
                .doesNotContain("Abteilung Personal");
    }

    @Test
    void pushesTheFirstCountAtOnce() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(SERVICE.at(ADDRESS))
                .header("Authorization", Browsing.basic(AccountRole.CDO))
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<Stream<String>> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        try (Stream<String> lines = answer.body()) {
            List<String> first = lines.limit(2).toList();
            assertThat(first.get(0)).isEqualTo("event:turnout");
            assertThat(JSON.readTree(first.get(1).substring("data:".length())))
                    .isEqualTo(JSON.readTree(get(AccountRole.CDO).body()));
        }
    }

    @Test
    void allowsAScriptOnThisPageAlone() {
        Browsing cdo = Browsing.as(AccountRole.CDO, SERVICE);
        HttpResponse<String> page = cdo.get(PAGE);

        assertThat(page.body()).contains("Abteilung Personal", "nicht gezeigt, um Antworten zu schützen");
        assertThat(policies(page))
                .containsExactly(policies(cdo.get("/erhebungen")).get(0) + "; script-src 'self'; connect-src 'self'");
        assertThat(policies(cdo.get("/erhebungen"))).hasSize(1).noneMatch(policy -> policy.contains("script-src"));
        String script = page.body().replaceAll("(?s).*<script src=\"([^\"]+)\".*", "$1");
        assertThat(cdo.get(script).statusCode()).isEqualTo(200);
        assertThat(cdo.get(script).headers().firstValue("Content-Type").orElseThrow())
                .contains("javascript");
    }

    private static List<String> policies(HttpResponse<String> page) {
        return page.headers().allValues("Content-Security-Policy");
    }

    private static JsonNode part(JsonNode turnout, String key) {
        return turnout.get("parts")
                .valueStream()
                .filter(part -> part.get("part").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> get(AccountRole by) {
        return Browsing.anonymous(SERVICE).get(ADDRESS, "Authorization", Browsing.basic(by));
    }

    private static void move(AccountRole by, String to) {
        post(by, CAMPAIGNS + "/" + KEY + "/transitions", "{\"to\": \"%s\"}".formatted(to));
    }

    private static JsonNode post(AccountRole by, String path, String body) {
        HttpResponse<String> answer =
                Browsing.anonymous(SERVICE).postJson(path, body, "Authorization", Browsing.basic(by));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return JSON.readTree(answer.body());
    }
}

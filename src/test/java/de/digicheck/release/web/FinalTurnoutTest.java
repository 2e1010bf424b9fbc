package de.digicheck.release.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import de.digicheck.response.Retention;
import de.digicheck.shared.AccountRole;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nobody looks at the turnout before the close, and yet it is known by part, for good. */
class FinalTurnoutTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CAMPAIGNS = "/api/v1/campaigns";
    private static final int ANSWERS = 21;

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

    /** 21 of 27 in one office, and 12 beside it. */
    private static void answerAndClose(String key) {
        post(AccountRole.CDO, CAMPAIGNS, """
                {"key": "%s", "questionnaire": "mitarbeiterbefragung-kurz-2026", "version": 1,
                 "opens": "2026-01-01", "closes": "2099-01-01", "terms": {"key-holder": "service", "retention-days": 0}}
                """.formatted(key));
        move(AccountRole.STAFF_COUNCIL, key, "agreed");
        move(AccountRole.DPO, key, "agreed");
        JsonNode codes = post(AccountRole.CDO, CAMPAIGNS + "/" + key + "/codes", """
                {"parts": [{"unit": "personnel", "role": "verwaltung", "count": 27},
                           {"unit": "central-services", "role": "verwaltung", "count": 12}]}
                """);
        move(AccountRole.CDO, key, "open");
        codes.get("parts").get(0).get("codes").valueStream().limit(ANSWERS).forEach(FinalTurnoutTest::take);
        move(AccountRole.CDO, key, "closed");
    }

    private static void take(JsonNode code) {
        HttpResponse<String> taken = Browsing.anonymous(service)
                .postJson("/api/v1/participations", "{\"code\": \"%s\", \"answers\": {}}".formatted(code.asString()));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
    }

    @Test
    void isKnownByPartAfterTheCloseAndAfterSealing() {
        answerAndClose("nobody-looked");
        expectParts(turnout("nobody-looked"), false);

        move(AccountRole.CDO, "nobody-looked", "sealed");
        expectParts(turnout("nobody-looked"), true);
    }

    @Test
    void isKeptWhenSingleAnswersAreDeletedBeforeAnybodyLooks() {
        answerAndClose("deleted-soon");
        move(AccountRole.CDO, "deleted-soon", "sealed");
        move(AccountRole.CDO, "deleted-soon", "released");
        service.bean(Retention.class).expire().block();
        assertThat(get("/deleted-soon").get("answersDeleted").isNull()).isFalse();

        expectParts(turnout("deleted-soon"), true);
    }

    private static void expectParts(JsonNode turnout, boolean complete) {
        assertThat(turnout.get("complete").asBoolean()).isEqualTo(complete);
        assertThat(turnout.get("town").toString()).isEqualTo("{\"invited\":39,\"responses\":20,\"rate\":0.51}");
        assertThat(part(turnout, "personnel").toString()).contains("\"invited\":27,\"responses\":20,\"rate\":0.74");
        assertThat(part(turnout, "central-services.direct").get("responses").toString())
                .isEqualTo("{\"withheld\":\"protected\"}");
        assertThat(turnout.get("roles").toString())
                .isEqualTo("[{\"role\":\"verwaltung\",\"invited\":39,\"responses\":20,\"rate\":0.51}]");
    }

    private static JsonNode part(JsonNode turnout, String key) {
        return turnout.get("parts")
                .valueStream()
                .filter(part -> part.get("part").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode turnout(String key) {
        return get("/" + key + "/turnout");
    }

    private static JsonNode get(String path) {
        return JSON.readTree(Browsing.anonymous(service)
                .get(CAMPAIGNS + path, "Authorization", Browsing.basic(AccountRole.CDO))
                .body());
    }

    private static void move(AccountRole by, String key, String to) {
        post(by, CAMPAIGNS + "/" + key + "/transitions", "{\"to\": \"%s\"}".formatted(to));
    }

    private static JsonNode post(AccountRole by, String path, String body) {
        HttpResponse<String> answer =
                Browsing.anonymous(service).postJson(path, body, "Authorization", Browsing.basic(by));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return JSON.readTree(answer.body());
    }
}

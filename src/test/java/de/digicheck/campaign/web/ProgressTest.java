package de.digicheck.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import de.digicheck.response.HeldUpSubmission;
import de.digicheck.response.SubmissionsInFlight;
import de.digicheck.shared.AccountRole;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever seals sees what is being done, with and without a script, and does not have to wait for it. */
class ProgressTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CAMPAIGNS = "/api/v1/campaigns";

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
    void isShownWhileTheWorkGoesOn() throws Exception {
        CampaignKey key = closed("long");
        HeldUpSubmission late = new HeldUpSubmission(service.bean(SubmissionsInFlight.class), key);
        Browsing cdo = Browsing.as(AccountRole.CDO, service);
        assertThat(cdo.submit(step(key), step(key), Map.of()).statusCode()).isEqualTo(303);

        HttpResponse<String> page = cdo.get("/erhebungen/" + key);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'; connect-src 'self'");
        assertThat(page.body())
                .contains("Die Antworten werden versiegelt")
                .contains("Es wird gewartet, bis die letzten Antworten gespeichert sind")
                .contains("data-version=\"waiting\"")
                .contains("geschehen=sealed\">Stand aktualisieren")
                .doesNotContain(step(key));
        assertThat(get(key))
                .isEqualTo(json("{'campaign': 'long', 'state': 'closed', 'work': 'running', 'to': 'sealed', "
                        + "'stage': 'waiting', 'percent': null}"));

        Iterator<String> events = events(key);
        assertThat(nextEvent(events).get("stage").asString()).isEqualTo("waiting");
        late.arrive();
        JsonNode last = nextEvent(events);
        while (!last.get("stage").isNull()) {
            last = nextEvent(events);
        }
        assertThat(last.get("state").asString()).isEqualTo("sealed");
        assertThat(events.hasNext()).isFalse();
        HttpResponse<String> after = cdo.get("/erhebungen/" + key + "?geschehen=sealed");
        assertThat(after.body())
                .contains("Die Antworten sind versiegelt, die Schlüssel vernichtet.")
                .doesNotContain("id=\"stand\"")
                .doesNotContain("<script");
    }

    @Test
    void saysWhyNothingWasSealed() throws Exception {
        CampaignKey key = closed("unreadable");
        Path secret = service.data().resolve("keys").resolve(key.value()).resolve("answers/private-key");
        byte[] right = Files.readAllBytes(secret);
        Files.delete(secret);
        Browsing cdo = Browsing.as(AccountRole.CDO, service);
        assertThat(cdo.submit(step(key), step(key), Map.of()).statusCode()).isEqualTo(409);
        assertThat(cdo.get("/erhebungen/" + key).body())
                .contains("Das Versiegeln ist gescheitert")
                .contains("Es wurde nichts vernichtet.")
                .contains(step(key));
        assertThat(get(key).get("work").asString()).isEqualTo("unreadable");

        Files.write(secret, right);
        assertThat(cdo.submit(step(key), step(key), Map.of()).statusCode()).isEqualTo(303);
        assertThat(get(key).get("work").isNull()).isTrue();
    }

    @Test
    void isForThoseWhoSeeCampaigns() {
        CampaignKey key = closed("guarded");
        String address = CAMPAIGNS + "/" + key + "/progress";
        assertThat(Browsing.anonymous(service).get(address).statusCode()).isEqualTo(401);
        assertThat(Browsing.anonymous(service)
                        .get(address, "Authorization", Browsing.basic(AccountRole.LEAD))
                        .statusCode())
                .isEqualTo(403);
        assertThat(Browsing.anonymous(service)
                        .get(CAMPAIGNS + "/none/progress", "Authorization", Browsing.basic(AccountRole.CDO))
                        .statusCode())
                .isEqualTo(404);
    }

    private static String step(CampaignKey key) {
        return "/erhebungen/" + key + "/schritt/sealed";
    }

    private static CampaignKey closed(String key) {
        post(AccountRole.CDO, CAMPAIGNS, """
            {"key": "%s", "questionnaire": "mitarbeiterbefragung-kurz-2026", "version": 1, "openLink": true,
             "opens": "2026-01-01", "closes": "2099-01-01", "terms": {"key-holder": "service"}}
            """.formatted(key));
        move(AccountRole.STAFF_COUNCIL, key, "agreed");
        move(AccountRole.DPO, key, "agreed");
        move(AccountRole.CDO, key, "open");
        move(AccountRole.CDO, key, "closed");
        return new CampaignKey(key);
    }

    private static void move(AccountRole role, String key, String to) {
        post(role, CAMPAIGNS + "/" + key + "/transitions", "{\"to\": \"%s\"}".formatted(to));
    }

    private static void post(AccountRole role, String path, String json) {
        HttpResponse<String> answer =
                Browsing.anonymous(service).postJson(path, json, "Authorization", Browsing.basic(role));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }

    private static JsonNode get(CampaignKey key) {
        return JSON.readTree(Browsing.anonymous(service)
                .get(CAMPAIGNS + "/" + key + "/progress", "Authorization", Browsing.basic(AccountRole.CDO))
                .body());
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }

    /** The lines of the stream as they come. */
    private static Iterator<String> events(CampaignKey key) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(service.at(CAMPAIGNS + "/" + key + "/progress"))
                .header("Accept", "text/event-stream")
                .header("Authorization", Browsing.basic(AccountRole.STAFF_COUNCIL))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofLines())
                .body()
                .filter(line -> line.startsWith("data:"))
                .iterator();
    }

    private static JsonNode nextEvent(Iterator<String> events) {
        return JSON.readTree(events.next().substring("data:".length()));
    }
}

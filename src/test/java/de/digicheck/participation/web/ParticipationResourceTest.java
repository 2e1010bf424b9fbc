package de.digicheck.participation.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.CampaignWindow;
import de.digicheck.campaign.TermsHash;
import de.digicheck.fixtures.RunningService;
import de.digicheck.shared.GermanTime;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ParticipationResourceTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static RunningService service;
    private static Campaign open;

    @BeforeAll
    static void openCampaign() {
        service = RunningService.shared();
        open = OpenCampaigns.open(service, "api-offen", OpenCampaigns.FULL);
    }

    @Test
    void takesAnswers() throws Exception {
        HttpResponse<String> reply = post("""
                {"campaign": "api-offen", "answers":
                  {"rahmen-ziele": 4, "rahmen-bedeutung": "dk", "geraete": ["eigener-pc", "handy-tablet"], "rahmen-gefragt": null}}
                """);

        assertThat(reply.statusCode()).isEqualTo(201);
        assertThat(json(reply).path("campaign").stringValue()).isEqualTo("api-offen");
        assertThat(json(reply).path("termsHash").stringValue()).isEqualTo(TermsHash.of(open.plan()));
        assertThat(reply.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(reply.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void takesARepeatedRequestOnce() throws Exception {
        String body = "{\"campaign\": \"api-offen\", \"answers\": {\"rahmen-ziele\": 4}}";

        assertThat(post(body, "Idempotency-Key", "lauf 1").statusCode()).isEqualTo(201);
        problem(post(body, "Idempotency-Key", "lauf 1"), 409, "already-received");
        assertThat(post(body, "Idempotency-Key", "lauf 2").statusCode()).isEqualTo(201);
        problem(post(body, "Idempotency-Key", "x".repeat(201)), 400, "bad-idempotency-key");
    }

    @Test
    void tellsEveryViolationWithAPointer() throws Exception {
        JsonNode problem = problem(post("""
                        {"campaign": "api-offen", "answers": {"rahmen-ziele": 6, "geraete": ["eigener-pc", "keine"], "a/b": 1}}
                        """), 422, "invalid-answers");

        assertThat(problem.path("violations"))
                .extracting(one -> one.path("pointer").stringValue() + " "
                        + one.path("code").stringValue())
                .containsExactly(
                        "/answers/geraete exclusive",
                        "/answers/rahmen-ziele out-of-range",
                        "/answers/a~1b unknown-item");
    }

    @Test
    void refusesWhatItCannotTake() throws Exception {
        CampaignWindow now = new CampaignWindow(LocalDate.now(GermanTime.ZONE), LocalDate.now(GermanTime.ZONE));
        OpenCampaigns.add(service, "api-zu", OpenCampaigns.SHORT, now, CampaignState.CLOSED);
        OpenCampaigns.add(service, "api-bald", OpenCampaigns.SHORT, now, CampaignState.AGREED);

        problem(post("{\"campaign\": \"api-zu\", \"answers\": {}}"), 410, "campaign-closed");
        problem(post("{\"campaign\": \"api-bald\", \"answers\": {}}"), 409, "campaign-not-open");
        problem(post("{\"campaign\": \"gibt-es-nicht\", \"answers\": {}}"), 404, "unknown-campaign");
        problem(post("{\"code\": \"1234\", \"answers\": {}}"), 404, "unknown-code");
        problem(post("{\"answers\": {}}"), 422, "invalid-answers");
        problem(post("{}", "Sec-Fetch-Site", "cross-site"), 403, "foreign-request");
        assertThat(post("{\"campaign\": ").statusCode()).isEqualTo(400);
        assertThat(post("{\"campaign\": \"api-offen\", \"answers\": 3}").statusCode())
                .isEqualTo(400);
    }

    private static JsonNode problem(HttpResponse<String> reply, int status, String type) {
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(status);
        assertThat(reply.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json(reply).path("type").stringValue()).isEqualTo("/problems/" + type);
        return json(reply);
    }

    private static JsonNode json(HttpResponse<String> reply) {
        return JsonMapper.shared().readTree(reply.body());
    }

    private static HttpResponse<String> post(String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.at("/api/v1/participations"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}

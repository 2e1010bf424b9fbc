package de.digicheck.participation.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import de.digicheck.invitation.AccessCode;
import de.digicheck.invitation.CodeRequests.Wish;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever tries codes has to wait, whoever has one never, and no failure costs anybody what was typed. */
class TooManyCodesTest {

    private static final String KEY = "zu-viele";

    private static RunningService service;
    private static List<AccessCode> codes;

    @BeforeAll
    static void openCampaign() {
        service = RunningService.start();
        codes = OpenCampaigns.openWithCodes(
                        service, KEY, OpenCampaigns.FULL, List.of(new Wish("audit", Optional.empty(), 3)))
                .batches()
                .get(0)
                .codes();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> type(String code) {
        return Browsing.anonymous(service).post("/teilnahme/code", Map.of("code", code));
    }

    private static HttpResponse<String> enterSheet(String code) {
        Map<String, String> fields = new TreeMap<>(Map.of("_campaign", KEY, "_code", code, "infra-stoerungen", "4"));
        return Browsing.anonymous(service).post("/teilnahme/bogen", fields);
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 3601);
    }

    @Test
    void countsFailuresOnlyKeepsWhatWasTypedAndNeverRefusesARightCode() {
        String right = codes.get(0).printed();
        for (int time = 0; time < 2 * FailedCodes.MOST; time++) {
            assertThat(type(right).statusCode()).isEqualTo(200);
        }
        for (int attempt = 0; attempt < FailedCodes.MOST; attempt++) {
            assertThat(enterSheet("kein code").statusCode()).isEqualTo(422);
        }

        HttpResponse<String> refused = enterSheet("kein code");
        assertRefused(refused);
        assertThat(refused.body())
                .contains("<title>Fehler: ", "Es waren zu viele falsche Codes.", "value=\"kein code\"")
                .containsPattern("id=\"f-infra-stoerungen.4\"[^>]* checked");
        assertRefused(type("kein code"));
        assertRefused(Browsing.anonymous(service).post("/teilnahme/fortsetzen", Map.of("code", "kein code")));
        assertRefused(Browsing.anonymous(service)
                .postJson("/api/v1/participations", "{\"code\": \"kein code\", \"answers\": {}}"));

        assertThat(type(right).statusCode()).isEqualTo(200);
        HttpResponse<String> sheet = enterSheet(codes.get(1).printed());
        assertThat(sheet.statusCode()).isEqualTo(303);
        assertThat(sheet.headers().firstValue("Location").orElseThrow()).contains("geschehen=gespeichert");
    }
}

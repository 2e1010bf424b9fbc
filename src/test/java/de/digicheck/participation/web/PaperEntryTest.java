package de.digicheck.participation.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.Chromium;
import de.digicheck.fixtures.PageLook;
import de.digicheck.fixtures.RunningService;
import de.digicheck.fixtures.Shipped;
import de.digicheck.invitation.AccessCode;
import de.digicheck.invitation.CodeRequests.Wish;
import de.digicheck.participation.FormEntries;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A clerk types sheets of paper in. */
class PaperEntryTest {

    private static final String KEY = "boegen";
    private static final String PAGE = "/teilnahme/bogen?erhebung=" + KEY;

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

    private static HttpResponse<String> enter(String code, Map<String, String> answers) {
        Map<String, String> fields = new HashMap<>(answers);
        fields.put("_campaign", KEY);
        fields.put("_code", code);
        return Browsing.anonymous(service).post("/teilnahme/bogen", fields);
    }

    @Test
    void asksEverythingOnOnePage() {
        String page = Browsing.anonymous(service).get(PAGE).body();

        assertThat(Shipped.fullQuestionnaire().items()).allMatch(item -> FormEntries.controls(item).stream()
                .allMatch(control -> page.contains("name=\"" + control + "\"")));
    }

    @Test
    void storesASheetOnceAndGoesOnWithTheNext() {
        String code = codes.get(0).printed();

        HttpResponse<String> first = enter(code.toLowerCase(Locale.ROOT), Map.of("geraete", "keine"));
        HttpResponse<String> second = enter(code, Map.of("geraete", "keine"));

        assertThat(first.statusCode()).isEqualTo(303);
        String next = first.headers().firstValue("Location").orElseThrow();
        assertThat(next).contains("geschehen=gespeichert").doesNotContain(code);
        assertThat(Browsing.anonymous(service).get(next).body()).contains("Der Bogen ist gespeichert.");
        assertThat(second.headers().firstValue("Location").orElseThrow()).contains("geschehen=wiederholt");
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void keepsWhatWasTypedWhenTheCodeIsWrong() {
        HttpResponse<String> answer = enter("kein code", Map.of("infra-stoerungen", "4"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Diesen Code gibt es in dieser Befragung nicht.", "value=\"kein code\"")
                .containsPattern("id=\"f-infra-stoerungen.4\"[^>]* checked");
    }

    @Test
    void keepsTheCodeWhenAnAnswerIsWrong() {
        String code = codes.get(1).printed();

        HttpResponse<String> wrong = enter(code, Map.of("infra-stoerungen", "99"));
        HttpResponse<String> right = enter(code, Map.of("infra-stoerungen", "4"));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#f-infra-stoerungen", "value=\"" + code + "\"");
        assertThat(right.headers().firstValue("Location").orElseThrow()).contains("geschehen=gespeichert");
    }

    @Test
    void knowsNoOtherCampaign() {
        assertThat(Browsing.anonymous(service).get("/teilnahme/bogen").statusCode())
                .isEqualTo(404);
    }

    @Test
    void isAccessible() {
        try (Chromium chromium = Chromium.start();
                PageLook look = PageLook.anonymous(service, chromium)) {
            look.expectGoodPage(PAGE, 200, "clerk");
        }
    }
}

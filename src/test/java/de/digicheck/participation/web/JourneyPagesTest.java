package de.digicheck.participation.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.campaign.Campaign;
import de.digicheck.campaign.CampaignState;
import de.digicheck.campaign.CampaignWindow;
import de.digicheck.campaign.TermsHash;
import de.digicheck.fixtures.RunningService;
import de.digicheck.shared.GermanTime;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JourneyPagesTest {

    private static final int MOST_BYTES = 100_000;

    private static RunningService service;
    private static Campaign full;

    @BeforeAll
    static void openCampaigns() {
        service = RunningService.shared();
        full = OpenCampaigns.open(service, "seiten-lang", OpenCampaigns.FULL);
        OpenCampaigns.open(service, "seiten-kurz", OpenCampaigns.SHORT);
    }

    @Test
    void tellsBeforehandWhatIsPromised() {
        Respondent respondent = new Respondent(service, "/o/seiten-lang");

        assertThat(respondent.status()).isEqualTo(200);
        assertThat(respondent.body())
                .contains("Die Teilnahme ist freiwillig")
                .contains("Ein offener Link kann nicht sicherstellen")
                .contains("Den Schlüssel zu den Antworten bewahrt der Dienst selbst auf")
                .contains("erst ab 20 Antworten")
                .contains("30 Tage")
                .contains("Das ist eine Vorführung")
                .contains(TermsHash.of(full.plan()))
                .doesNotContain("??");
        assertThat(respondent.open("/o/seiten-lang?sprache=en").body())
                .contains("Taking part is voluntary")
                .contains("An open link cannot guarantee one answer each")
                .doesNotContain("??");
    }

    @Test
    void leadsThroughAllSectionsToTheThankYouPage() {
        Respondent respondent = new Respondent(service, "/o/seiten-lang").press("start", Map.of());
        int sections = 0;
        while (!respondent.hidden("_step").equals("check")) {
            assertThat(respondent.status()).isEqualTo(200);
            assertThat(respondent.body()).doesNotContain("??").doesNotContain("data-slot");
            assertThat(respondent.body().length()).isLessThan(MOST_BYTES);
            sections++;
            respondent.press("next", firstAnswers(respondent));
        }
        assertThat(sections).isGreaterThan(7);
        assertThat(respondent.body()).contains("Ihre Antworten prüfen");

        String twice = respondent.form("submit", Map.of());
        respondent.press("submit", Map.of());
        assertThat(respondent.status()).isEqualTo(303);
        respondent.follow();
        assertThat(respondent.body())
                .contains("Vielen Dank")
                .contains(TermsHash.of(full.plan()))
                .doesNotContain("_journey");

        HttpResponse<String> again = respondent.post(twice);
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(respondent
                        .open(again.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("Ihre Antworten sind schon angekommen");
    }

    /** Chooses what is nearest: code 3 of scales, a box, a number, a text. */
    private static Map<String, String> firstAnswers(Respondent respondent) {
        Map<String, String> answers = new HashMap<>();
        for (String control : respondent.controls()) {
            String body = respondent.body();
            if (body.contains("name=\"" + control + "\" id=\"f-" + control + ".3\"")) {
                answers.put(control, "3");
            }
        }
        return answers;
    }

    @Test
    void asksOnOnePageWhereTheQuestionnaireSaysSo() {
        Respondent respondent = new Respondent(service, "/o/seiten-kurz").press("start", Map.of());
        assertThat(respondent.controls()).hasSize(14);

        respondent.press("next", Map.of("rahmen-ziele", "5"));
        assertThat(respondent.body()).contains("13 Fragen sind noch ohne Antwort");
        respondent.press("go-1", Map.of());
        assertThat(respondent.body()).contains("id=\"f-rahmen-ziele.5\" value=\"5\" checked");
        respondent.press("next", Map.of("rahmen-ziele", "4"));
        respondent.press("submit", Map.of());
        assertThat(respondent.status()).isEqualTo(303);
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        Respondent respondent = new Respondent(service, "/o/seiten-lang").press("start", Map.of());
        respondent.press("next", Map.of("geraete", "eigener-pc|keine"));

        assertThat(respondent.status()).isEqualTo(422);
        assertThat(respondent.body())
                .contains("<title>Fehler: ")
                .contains("href=\"#f-geraete.eigener-pc\"")
                .contains("id=\"fehler-geraete\"")
                .contains("aria-describedby=\"hinweis-geraete fehler-geraete\"")
                .contains("value=\"eigener-pc\" checked")
                .contains("value=\"keine\" checked")
                .contains("„Keines davon“ passt nicht");
        respondent.press("next", Map.of("geraete", "eigener-pc"));
        assertThat(respondent.status()).isEqualTo(200);
        respondent.press("back", Map.of("rahmen-ziele", "2"));
        assertThat(respondent.body())
                .contains("value=\"eigener-pc\" checked")
                .doesNotContain("value=\"keine\" checked");
        respondent.press("next", Map.of("geraete", "eigener-pc"));
        assertThat(respondent.body()).contains("id=\"f-rahmen-ziele.2\" value=\"2\" checked");
    }

    @Test
    void changesTheLanguageWithoutLosingAnything() {
        Respondent respondent = new Respondent(service, "/o/seiten-kurz").press("start", Map.of());
        String body = respondent.form("stay", Map.of("rahmen-ziele", "1"));
        assertThat(respondent.body()).contains("formaction=\"/teilnahme?sprache=en\"");

        HttpResponse<String> english = respondent.post(body, "/teilnahme?sprache=en");

        assertThat(english.body())
                .contains("lang=\"en\"")
                .contains("I know what the administration wants")
                .contains("id=\"f-rahmen-ziele.1\" value=\"1\" checked");
    }

    @Test
    void explainsWhenAPageCannotBeContinued() {
        Respondent respondent = new Respondent(service, "/o/seiten-kurz").press("start", Map.of());
        String body = respondent.form("next", Map.of());
        String journey = respondent.hidden("_journey");

        for (String forged : new String[] {"AAAA", "", journey.substring(1), journey + "AA", "%00"}) {
            HttpResponse<String> page = respondent.post(body.replace(journey, forged));
            assertThat(page.statusCode()).isEqualTo(400);
            assertThat(page.body())
                    .contains("kann hier nicht fortgesetzt werden")
                    .contains("/o/seiten-kurz");
        }
        assertThat(respondent.post(body.replace("_step=1", "_step=99")).statusCode())
                .isEqualTo(400);
        assertThat(respondent
                        .post(body.replace("_action=next", "_action=dance"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(respondent.post(body.replace("seiten-kurz", "seiten-lang")).statusCode())
                .isEqualTo(400);
        assertThat(respondent.open("/teilnahme").status()).isEqualTo(200);
    }

    @Test
    void meetsThoseWhoComeTooEarlyOrTooLate() {
        LocalDate today = LocalDate.now(GermanTime.ZONE);
        CampaignWindow later = new CampaignWindow(today.plusDays(5), today.plusDays(9));
        OpenCampaigns.add(service, "seiten-spaeter", OpenCampaigns.SHORT, later, CampaignState.OPEN);
        CampaignWindow now = new CampaignWindow(today, today.plusDays(9));
        OpenCampaigns.add(service, "seiten-entwurf", OpenCampaigns.SHORT, now, CampaignState.DRAFTED);
        OpenCampaigns.add(service, "seiten-zu", OpenCampaigns.SHORT, now, CampaignState.CLOSED);

        Respondent respondent = new Respondent(service, "/o/seiten-spaeter");
        assertThat(respondent.status()).isEqualTo(404);
        assertThat(respondent.body()).contains("hat noch nicht begonnen");
        assertThat(respondent.open("/o/seiten-entwurf").status()).isEqualTo(404);
        assertThat(respondent.open("/o/gibt-es-nicht").status()).isEqualTo(404);
        assertThat(respondent.open("/o/KEIN%20Schl%C3%BCssel").status()).isEqualTo(404);
        assertThat(respondent.open("/o/seiten-zu").status()).isEqualTo(410);
        assertThat(respondent.body()).contains("ist beendet");
    }

    @Test
    void leavesNoTraceInBrowsers() {
        Respondent respondent = new Respondent(service, "/o/seiten-kurz");
        assertThat(respondent.response()).satisfies(JourneyPagesTest::isDiscreet);
        assertThat(respondent.press("start", Map.of()).response()).satisfies(JourneyPagesTest::isDiscreet);
        assertThat(respondent.press("next", Map.of("rahmen-ziele", "9")).response())
                .satisfies(JourneyPagesTest::isDiscreet);
        respondent.press("next", Map.of("rahmen-ziele", "3")).press("submit", Map.of());
        assertThat(respondent.response()).satisfies(JourneyPagesTest::isDiscreet);
        assertThat(respondent.follow().response()).satisfies(JourneyPagesTest::isDiscreet);
        assertThat(respondent.open("/teilnahme").response()).satisfies(JourneyPagesTest::isDiscreet);
        assertThat(respondent.open("/o/gibt-es-nicht?sprache=en&merken=ja").response())
                .satisfies(JourneyPagesTest::isDiscreet);
    }

    private static void isDiscreet(HttpResponse<String> page) {
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(page.body()).doesNotContain("<script").doesNotContain("style=\"");
    }
}

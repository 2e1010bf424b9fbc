package de.digicheck.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.Chromium;
import de.digicheck.fixtures.PageLook;
import de.digicheck.fixtures.RunningService;
import de.digicheck.shared.AccountRole;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Weighs the criteria of the demonstration town. */
class WeightsPageTest {

    private static final String WEIGHTS = "/prioritaeten/gewichte";
    private static final String DECIDE = WEIGHTS + "/festlegen";
    private static final String ONLY_FOUNDATION =
            "?punkte-survey-need=0&punkte-citizen-friendliness=0&punkte-efficiency=0&punkte-foundation=100";

    private static RunningService service;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        service = RunningService.demo();
        Browsing.openAccounts(service);
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void showsGoodPages() {
        try (PageLook cdo = PageLook.as(AccountRole.CDO, service, chromium)) {
            cdo.expectGoodPage(WEIGHTS, 200, "weights");
            cdo.expectGoodPage(
                    WEIGHTS + "?punkte-survey-need=101&punkte-foundation=x&sprache=en", 422, "weights-wrong");
            cdo.expectGoodPage(DECIDE, 200, "weights-decide");
            cdo.expectGoodPage(WEIGHTS + "/protokoll/1", 200, "weights-protocol");
        }
    }

    @Test
    void ranksByWhatWasDecidedAndSaysWhoWeighted() {
        Browsing cdo = Browsing.as(AccountRole.CDO, service);
        String preview = cdo.get(WEIGHTS + ONLY_FOUNDATION).body();
        assertThat(preview).contains("wechseln");
        assertThat(cdo.get("/prioritaeten").body()).contains("Fassung 1");

        String form = DECIDE + ONLY_FOUNDATION;
        assertThat(cdo.submit(form, DECIDE, decision("1", "")).body()).contains("welche Funktionen gewichtet haben");
        HttpResponse<String> decided = cdo.submit(form, DECIDE, decision("1", "Leitung Hafenamt"));
        assertThat(decided.statusCode()).isEqualTo(303);
        assertThat(decided.headers().firstValue("Location").orElseThrow()).contains("/protokoll/2");

        assertThat(cdo.get(WEIGHTS + "/protokoll/2").body()).contains("Leitung Hafenamt", "Diese Gewichte gelten");
        assertThat(cdo.get("/prioritaeten").body()).contains("Fassung 2");
        assertThat(cdo.get(WEIGHTS + ONLY_FOUNDATION).body())
                .as("the decided weights are those of the ranking now")
                .contains("bleibt jeder Vorschlag auf seinem Rang");
        assertThat(cdo.get(WEIGHTS + "/protokoll/1").body()).contains("durch spätere ersetzt");
        assertThat(cdo.get(WEIGHTS + "/protokoll/2/pdf").body()).startsWith("%PDF-");
        assertThat(cdo.get(WEIGHTS + "/protokoll/99").statusCode()).isEqualTo(404);
        HttpResponse<String> late = cdo.submit(form, DECIDE, decision("1", "Leitung Bauhof"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Inzwischen wurden andere Gewichte festgelegt");
    }

    private static Map<String, String> decision(String seen, String offices) {
        return Map.of(
                "fassung",
                seen,
                "beteiligt",
                offices,
                "punkte-survey-need",
                "0",
                "punkte-citizen-friendliness",
                "0",
                "punkte-efficiency",
                "0",
                "punkte-foundation",
                "100");
    }

    @Test
    void letsTheDigitalOfficerDecideAlone() {
        assertThat(Browsing.as(AccountRole.CIO, service).get(WEIGHTS).statusCode())
                .isEqualTo(200);
        assertThat(Browsing.as(AccountRole.CIO, service).get(DECIDE).statusCode())
                .isEqualTo(403);
        assertThat(Browsing.as(AccountRole.PILOT, service)
                        .get(WEIGHTS + "/protokoll/1")
                        .statusCode())
                .isEqualTo(200);
    }
}

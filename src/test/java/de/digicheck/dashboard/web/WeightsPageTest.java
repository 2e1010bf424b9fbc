package de.digicheck.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.Chromium;
import de.digicheck.fixtures.PageLook;
import de.digicheck.fixtures.RunningService;
import de.digicheck.shared.AccountRole;
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
        service = RunningService.start("--digicheck.demo=true");
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
            cdo.expectGoodPage(WEIGHTS + "?punkte-survey-need=101&punkte-foundation=x&sprache=en", 422, "weights-wrong");
            cdo.expectGoodPage(DECIDE, 200, "weights-decide");
            cdo.expectGoodPage(WEIGHTS + "/protokoll/1", 200, "weights-protocol");
        }
    }

    @Test
    void ranksByWhatWasDecidedAndSaysWhoWeighted() {
        try (PageLook cdo = PageLook.as(AccountRole.CDO, service, chromium);
                Page page = cdo.open(WEIGHTS + ONLY_FOUNDATION)) {
            assertThat(page.locator(".headline").textContent()).contains("wechseln");
            String first = page.locator("table.ranking tbody th").first().textContent();
            Browsing reader = Browsing.as(AccountRole.CDO, service);
            assertThat(reader.get("/prioritaeten").body()).contains("Fassung 1");

            page.click("form[action$='festlegen'] button");
            page.click("main form button");
            assertThat(page.locator(".error-summary").textContent()).contains("Funktionen");
            page.fill("#beteiligt", "Leitung Hafenamt");
            page.click("main form button");
            page.waitForURL(url -> url.contains("/protokoll/2"));
            assertThat(page.locator("main").textContent()).contains("Leitung Hafenamt", "100", "gelten");

            assertThat(reader.get("/prioritaeten").body()).contains("Fassung 2");
            try (Page ranking = cdo.open("/prioritaeten")) {
                assertThat(ranking.locator("table.ranking tbody th a").first().textContent())
                        .isEqualTo(first);
            }
        }
        Browsing cdo = Browsing.as(AccountRole.CDO, service);
        assertThat(cdo.get(WEIGHTS + "/protokoll/1").body()).contains("durch spätere ersetzt");
        assertThat(cdo.get(WEIGHTS + "/protokoll/2/pdf").body()).startsWith("%PDF-");
        assertThat(cdo.get(WEIGHTS + "/protokoll/99").statusCode()).isEqualTo(404);
        String late = cdo.submit(DECIDE, DECIDE, Map.of("fassung", "1", "beteiligt", "Leitung Bauhof"))
                .body();
        assertThat(late).contains("Inzwischen wurden andere Gewichte festgelegt");
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

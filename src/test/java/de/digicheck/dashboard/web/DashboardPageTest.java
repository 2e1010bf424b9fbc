package de.digicheck.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.dashboard.ResultPublishing;
import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.Chromium;
import de.digicheck.fixtures.PageLook;
import de.digicheck.fixtures.RunningService;
import de.digicheck.shared.AccountRole;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at the pages of the demonstration town, one of whose campaigns is released and one still open. */
class DashboardPageTest {

    private static final String RELEASED = "/ergebnisse/demo-abgeschlossen";
    private static final String OPEN = "/ergebnisse/demo-offen";

    private static final String WHAT_IF = "/prioritaeten/was-waere-wenn";

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

    @ParameterizedTest
    @CsvSource({
        "/uebersicht, overview",
        "/ergebnisse, list",
        RELEASED + ", results",
        RELEASED + "?sprache=en, results-en",
        RELEASED + "/felder/infrastruktur, field",
        RELEASED + "/einheiten/nursery-north, part",
        RELEASED + "/vergleich, comparison",
        RELEASED + "/lernen, learning",
        RELEASED + "/veroeffentlichen, publish",
        OPEN + ", waiting",
        "/prioritaeten, priorities",
        "/prioritaeten?achse=kosten&sprache=en, priorities-cost",
        WHAT_IF + ", what-if",
        WHAT_IF + "?projekt=idea-channel&effizienz=4&kosten=1.000&gewicht-survey-need=10&sprache=en, what-if-changed",
        "/projekte/idea-channel/begruendung, reason"
    })
    void showsGoodPagesToTheDigitalOfficer(String path, String name) {
        try (PageLook cdo = PageLook.as(AccountRole.CDO, service, chromium)) {
            cdo.expectGoodPage(path, 200, name);
        }
    }

    @Test
    void showsGoodPagesOfPublishedResultsToEverybody() {
        CampaignKey key = new CampaignKey("demo-abgeschlossen");
        ResultPublishing publishing = service.bean(ResultPublishing.class);
        publishing.publish(key, "cdo").block(Duration.ofSeconds(30));
        try (PageLook anybody = PageLook.anonymous(service, chromium)) {
            anybody.expectGoodPage("/", 200, "start-with-results");
            anybody.expectGoodPage("/veroeffentlicht", 200, "public-list");
            anybody.expectGoodPage("/veroeffentlicht/" + key, 200, "public");
            anybody.expectGoodPage("/veroeffentlicht/" + key + "/leicht", 200, "public-easy");
        }
        publishing.withdraw(key, "cdo").block(Duration.ofSeconds(30));
    }

    @Test
    void showsWhatMattersOnOneScreen() {
        try (PageLook cdo = PageLook.as(AccountRole.CDO, service, chromium);
                Page page = cdo.measure()) {
            page.setViewportSize(1280, 900);
            page.navigate(service.at("/uebersicht").toString());

            assertThat(page.locator(".beside dt").allTextContents())
                    .containsExactly(
                            "Rücklauf",
                            "Seit der letzten Befragung",
                            "Prüfung durch die Ämter",
                            "Was sich sofort angehen lässt",
                            "Fahrplan",
                            "Was gerade läuft");
            assertThat(page.locator(".beside .dot-label").count()).isEqualTo(7 + 1);
            for (Locator part : page.locator(".beside dt, .beside .dot-row").all()) {
                BoundingBox box = part.boundingBox();
                assertThat(box.y + box.height).as(part.textContent()).isLessThanOrEqualTo(900);
            }
        }
    }

    @Test
    void leadsFromTheOverviewToTheReasonOfARankWithoutScript() {
        try (PageLook cdo = PageLook.as(AccountRole.CDO, service, chromium);
                Page page = cdo.open("/uebersicht")) {
            PageLook.answer(page, () -> page.click("nav.main-nav a[href='/prioritaeten']"));
            Locator first = page.locator("table.ranking tbody th a").first();
            String name = first.textContent();
            PageLook.answer(page, first::click);
            assertThat(page.locator("h1").textContent()).contains(name);
            assertThat(page.locator("main table").count()).isGreaterThanOrEqualTo(2);
            PageLook.answer(page, () -> page.click("nav.breadcrumb a"));
            assertThat(page.locator("svg.effort-map .bubble").count()).isGreaterThan(10);
        }
    }

    @Test
    void ranksAgainWithoutScriptAndKeepsNothing() {
        try (PageLook cdo = PageLook.as(AccountRole.CDO, service, chromium);
                Page page = cdo.open("/prioritaeten")) {
            PageLook.answer(page, () -> page.click("a[href^='" + WHAT_IF + "']"));
            String first = page.locator("table.ranking tbody th").first().textContent();
            page.selectOption("#projekt", "idea-channel");
            page.fill("#effizienz", "4");
            page.fill("#buergerfreundlichkeit", "4");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("effizienz=4"));
            assertThat(page.locator(".headline").textContent())
                    .contains("wechseln")
                    .contains("37 Vorschlägen");
            assertThat(page.inputValue("#effizienz")).isEqualTo("4");
            PageLook.answer(page, () -> page.click(".actions a"));
            assertThat(page.locator("table.ranking tbody th").first().textContent())
                    .isEqualTo(first);
        }
    }

    @Test
    void namesWhatCannotBeRankedBy() {
        try (PageLook cdo = PageLook.as(AccountRole.CDO, service, chromium)) {
            cdo.expectGoodPage(
                    WHAT_IF + "?effizienz=9&kosten=x&gewicht-survey-need=101&sprache=en", 422, "what-if-errors");
        }
        Browsing cdo = Browsing.as(AccountRole.CDO, service);
        String nothing =
                "?gewicht-survey-need=0&gewicht-citizen-friendliness=0&gewicht-efficiency=0&gewicht-foundation=0";
        assertThat(cdo.get(WHAT_IF + nothing).body()).contains("mindestens einem Kriterium");
        assertThat(cdo.get(WHAT_IF + "?projekt=none&effizienz=1").statusCode()).isEqualTo(422);
        assertThat(cdo.get(WHAT_IF + "?erhebung=none").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"CDO, 200", "CIO, 200", "PILOT, 403", "STAFF_COUNCIL, 403", "VIEWER, 403"})
    void letsThoseTryWhoAnswerForTheRanking(AccountRole role, int status) {
        assertThat(Browsing.as(role, service).get(WHAT_IF).statusCode()).isEqualTo(status);
    }

    @Test
    void saysTheSameNumbersInPictureAndTable() {
        try (PageLook cdo = PageLook.as(AccountRole.CDO, service, chromium);
                Page page = cdo.open(RELEASED)) {
            Locator dots = page.locator(".dot-row:not(.axis)");
            Locator rows = page.locator("details table tbody").first().locator("tr");
            assertThat(dots.count()).isEqualTo(7);
            assertThat(rows.count()).isEqualTo(7);
            for (int row = 0; row < dots.count(); row++) {
                assertThat(rows.nth(row).locator("td").first().textContent())
                        .isEqualTo(dots.nth(row).locator(".dot-value").textContent());
            }
        }
    }

    @Test
    void saysWhenResultsComeAndShowsNone() {
        Browsing cdo = Browsing.as(AccountRole.CDO, service);
        assertThat(cdo.get(OPEN).body()).contains("Noch keine Ergebnisse").doesNotContain("<svg", "<table");
        assertThat(cdo.get(OPEN + "/felder/infrastruktur").body()).contains("Noch keine Ergebnisse");
    }

    @ParameterizedTest
    @ValueSource(strings = {RELEASED, RELEASED + "/felder/infrastruktur", OPEN})
    void refusesWhomTheTermsDoNotName(String path) {
        Browsing viewer = Browsing.as(AccountRole.VIEWER, service);
        assertThat(viewer.get(path).statusCode()).isEqualTo(403);
        assertThat(viewer.get("/ergebnisse").body())
                .contains("noch keine Ergebnisse")
                .doesNotContain(RELEASED);
        assertThat(viewer.get("/uebersicht").body()).doesNotContain("<svg", "von 100");
    }

    @Test
    void keepsTheNavigationOnErrorPages() {
        Browsing cdo = Browsing.as(AccountRole.CDO, service);
        assertThat(cdo.get("/ergebnisse/none").body()).contains("main-nav", "/abmeldung");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ergebnisse/none",
                "/ergebnisse/NO KEY",
                RELEASED + "/felder/none",
                "/projekte/none/begruendung",
                "/prioritaeten?erhebung=none"
            })
    void knowsNoOtherPages(String path) {
        assertThat(Browsing.as(AccountRole.CDO, service)
                        .get(path.replace(" ", "%20"))
                        .statusCode())
                .isEqualTo(404);
    }
}

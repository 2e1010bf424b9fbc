package de.digicheck.projectcatalogue.web;

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

/** CDO and CIO work an outline out in a browser without JavaScript, by keyboard alone. */
class OutlineBrowserTest {

    private static final int SEE_OTHER = 303;

    private static RunningService service;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        service = RunningService.start();
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        service.close();
    }

    @Test
    void leadsFromATemplateToConfirmedFigures() {
        try (PageLook cdo = PageLook.as(AccountRole.CDO, service, chromium);
                PageLook cio = PageLook.as(AccountRole.CIO, service, chromium)) {
            Page page = cdo.open("/projekte");
            create(page, "template-idea-channel");
            planCost(page);
            rate(page, "organisational", 4, "Alle Ämter warten darauf");
            Page other = cio.open("/projekte/idea-channel");
            rate(other, "technical", 1, "Der Betrieb ist nicht geklärt");
            assertThat(other.textContent("main")).contains("Die beiden Bewertungen liegen 3 Stufen auseinander.");
            assertThat(other.locator("main a[href*=bearbeiten]").count()).isZero();
            page.navigate(service.at("/projekte/idea-channel").toString());
            confirm(page);
            refuseCircle(page);
        }
    }

    @Test
    void showsGoodPagesOfEverySection() {
        Browsing.as(AccountRole.CDO, service)
                .submit("/projekte/neu", "/projekte/neu", Map.of("template", "document-management"));
        String outline = "/projekte/document-management";
        try (PageLook cdo = PageLook.as(AccountRole.CDO, service, chromium);
                PageLook cio = PageLook.as(AccountRole.CIO, service, chromium)) {
            for (OutlineSection section : OutlineSection.EDITED) {
                String address = outline + "/bearbeiten?teil=" + section.address();
                cdo.expectGoodPage(address, 200, "outline-" + section.address());
            }
            cdo.expectGoodPage("/projekte/neu", 200, "outline-new");
            cdo.expectGoodPage(outline, 200, "outline");
            cdo.expectGoodPage(outline + "/bewertung", 200, "outline-rating-cdo");
            cio.expectGoodPage(outline + "/bewertung", 200, "outline-rating-cio");
            cdo.expectGoodPage(outline + "/bestaetigen", 200, "outline-confirm");
            cdo.expectGoodPage("/projekte/fachkonzepte", 200, "outline-concepts");
        }
    }

    private static void create(Page page, String template) {
        press(page, "main .actions a.button");
        choose(page, "#" + template);
        press(page, "main button[type=submit]");
        assertThat(page.textContent(".notice.success")).contains("Die Skizze ist angelegt");
    }

    private static void planCost(Page page) {
        press(page, "section[aria-labelledby=teil-cost] a[href*=kosten]");
        open(page, "summary");
        page.locator("details input").first().fill("zwölf");
        press(page, "main button[type=submit]");
        assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
        assertThat(page.locator("details input").first().inputValue()).isEqualTo("zwölf");
        page.locator("details input").first().fill("12.500,50");
        press(page, "main button[type=submit]");
        assertThat(page.textContent(".notice.success")).contains("Gespeichert");
        assertThat(page.textContent("section[aria-labelledby=teil-cost] table")).contains("12.500,50 €");
    }

    private static void rate(Page page, String rating, int step, String reason) {
        press(page, "main a[href$='/bewertung']");
        choose(page, "#" + rating + "-value input[value='" + step + "']");
        page.fill("#" + rating + "-reason", reason);
        press(page, "main button[type=submit]");
        assertThat(page.textContent("#bewertung-" + rating)).contains(reason);
    }

    private static void confirm(Page page) {
        press(page, "main a[href$='/bestaetigen']");
        press(page, "main button[type=submit]");
        assertThat(page.locator(".error-summary a").count()).isEqualTo(2);
        page.locator("#groups input").all().forEach(box -> box.press("Space"));
        page.fill("#office", "Leitung der Kämmerei");
        press(page, "main button[type=submit]");
        assertThat(page.textContent("#zahlen-cost")).contains("bestätigt: Leitung der Kämmerei");
        assertThat(page.locator("main a[href$='/bestaetigen']").count()).isZero();
    }

    private static void refuseCircle(Page page) {
        page.navigate(service.at("/projekte").toString());
        create(page, "template-meeting-rooms");
        require(page, "idea-channel");
        assertThat(page.textContent(".notice.success")).contains("Gespeichert");
        page.navigate(service.at("/projekte/idea-channel").toString());
        require(page, "meeting-rooms");
        assertThat(page.textContent(".error-summary"))
                .contains("Damit würden diese Projekte im Kreis aufeinander warten: „")
                .contains("“ → „");
        assertThat(page.isChecked("#requires-meeting-rooms")).isTrue();
    }

    private static void require(Page page, String project) {
        press(page, "section[aria-labelledby=teil-dependencies] a[href*=abhaengigkeiten]");
        open(page, "#requires summary");
        choose(page, "#requires-" + project);
        press(page, "main button[type=submit]");
    }

    private static void open(Page page, String summary) {
        page.locator(summary).first().press("Enter");
    }

    private static void choose(Page page, String control) {
        page.locator(control).press("Space");
        assertThat(page.isChecked(control)).isTrue();
    }

    /** Follows a link or sends a form. */
    private static void press(Page page, String selector) {
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest() && answer.status() != SEE_OTHER,
                () -> page.locator(selector).first().press("Enter"));
        page.waitForLoadState();
    }
}

package de.digicheck.participation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import de.digicheck.fixtures.Axe;
import de.digicheck.fixtures.Chromium;
import de.digicheck.fixtures.PageLook;
import de.digicheck.fixtures.RunningService;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Takes part in a browser. {@code -Ddigicheck.pictures=true} also leaves screenshots in {@code target/participation}.
 */
class JourneyBrowserTest {

    private static final int HEIGHT = 800;
    /** Shows the same elements in the same way as the next width, so that it need not be searched as well. */
    private static final int NARROWEST = 320;

    private static final String SCROLLS_SIDEWAYS =
            "document.documentElement.scrollWidth > document.documentElement.clientWidth";
    private static final String FOCUS = "document.activeElement.id || document.activeElement.value";

    private static Chromium chromium;
    private static RunningService service;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        service = RunningService.shared();
        OpenCampaigns.open(service, "browser-lang", OpenCampaigns.FULL);
        OpenCampaigns.open(service, "browser-kurz", OpenCampaigns.SHORT);
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 1280})
    void fitsEveryWidthAndHasNoViolation(int width) {
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, HEIGHT))) {
            Page page = context.newPage();
            open(page, "/o/browser-lang");
            look(page, "start", width);
            press(page, "start");
            look(page, "erste", width);
            page.check("[value=eigener-pc]");
            page.check("[value=keine]");
            press(page, "next");
            look(page, "fehler", width);
            assertThat(page.evaluate(FOCUS)).isEqualTo("fehler");
            page.uncheck("[value=keine]");
            press(page, "next");
            for (int step = 2; page.locator("input[name=_step]").inputValue().equals(Integer.toString(step)); step++) {
                look(page, "abschnitt-" + step, width);
                press(page, "next");
            }
            look(page, "pruefen", width);
            press(page, "submit");
            look(page, "danke", width);
            assertThat(page.url()).contains("/teilnahme/danke");
            open(page, "/o/gibt-es-nicht");
            look(page, "unbekannt", width);
        }
    }

    @Test
    void worksByKeyboardAloneAndWithoutScripts() {
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            open(page, "/o/browser-kurz");
            page.locator("button[value=start]").focus();
            page.keyboard().press("Enter");
            page.locator("#f-rahmen-ziele\\.1").focus();
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#f-rahmen-ziele\\.2").isChecked()).isTrue();
            page.keyboard().press("Enter");
            page.locator("h1", new Page.LocatorOptions().setHasText("Ihre Antworten prüfen"))
                    .waitFor();
            page.locator("button[value=submit]").last().focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/teilnahme/danke?*");
            assertThat(page.locator("h1").textContent()).startsWith("Vielen Dank");
        }
    }

    @Test
    void showsNothingOfTheAnswersWhenSomebodyGoesBack() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            open(page, "/o/browser-kurz");
            press(page, "start");
            page.check("#f-rahmen-ziele\\.2");
            press(page, "next");
            press(page, "submit");
            page.waitForURL("**/teilnahme/danke?*");
            assertThatThrownBy(page::goBack).hasMessageContaining("ERR_CACHE_MISS");
            assertThat(context.cookies()).isEmpty();
        }
    }

    private static void open(Page page, String path) {
        Response response = page.navigate(service.at(path).toString());
        assertThat(response.status()).isIn(200, 404);
    }

    private static void press(Page page, String action) {
        PageLook.answer(page, () -> page.locator("button[value=" + action + "]:not(.visually-hidden)")
                .click());
    }

    private static void look(Page page, String name, int width) {
        assertThat(page.evaluate(SCROLLS_SIDEWAYS)).as("%s at %d", name, width).isEqualTo(false);
        if (Boolean.getBoolean("digicheck.pictures")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/participation", name + "-" + width + ".png")));
        }
        if (width == NARROWEST) {
            return;
        }
        assertThat(Axe.violations(page)).as("%s at %d", name, width).isEmpty();
    }
}

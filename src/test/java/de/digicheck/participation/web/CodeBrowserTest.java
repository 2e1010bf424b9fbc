package de.digicheck.participation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import de.digicheck.fixtures.Axe;
import de.digicheck.fixtures.Chromium;
import de.digicheck.fixtures.PageLook;
import de.digicheck.fixtures.RunningService;
import de.digicheck.invitation.AccessCode;
import de.digicheck.invitation.CodeRequests.Wish;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole way of somebody with a code, in a browser. Screenshots as {@link JourneyBrowserTest}. */
class CodeBrowserTest {

    private static final String SCROLLS_SIDEWAYS =
            "document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private static Chromium chromium;
    private static RunningService service;
    private static List<AccessCode> codes;
    private static int used;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        service = RunningService.start();
        codes = OpenCampaigns.openWithCodes(
                        service, "browser-codes", OpenCampaigns.FULL, List.of(new Wish("audit", Optional.empty(), 9)))
                .batches()
                .get(0)
                .codes();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        service.close();
    }

    @ParameterizedTest
    @CsvSource({"true,de,360", "true,en,1280", "false,de,320", "false,en,320"})
    void leadsFromTheCodeToThanks(boolean scripts, String language, int width) {
        String access = codes.get(used++).printed();
        String resume;
        try (BrowserContext context = context(scripts, width)) {
            Page page = context.newPage();
            open(page, "/?sprache=" + language);
            page.locator("#code").fill("falsch");
            PageLook.answer(page, () -> page.locator("form:has(#code) button").press("Enter"));
            look(page, "code-falsch-" + language, scripts);
            page.locator("#code").fill(access.toLowerCase(Locale.ROOT));
            PageLook.answer(page, () -> page.locator("form:has(#code) button").press("Enter"));
            look(page, "code-start-" + language, scripts);
            assertThat(page.url()).doesNotContain(access);
            assertThat(page.title()).doesNotContain(access);
            press(page, "start");
            page.locator("[value=eigener-pc]").press("Space");
            press(page, "save");
            look(page, "code-gespeichert-" + language, scripts);
            resume = page.locator("#fortsetzungscode").textContent();
        }
        try (BrowserContext context = context(scripts, width)) {
            Page page = context.newPage();
            open(page, "/teilnahme/fortsetzen?sprache=" + language);
            look(page, "fortsetzen-" + language, scripts);
            page.locator("#code").fill(resume);
            PageLook.answer(page, () -> page.locator("form:has(#code) button").press("Enter"));
            assertThat(page.isChecked("[value=eigener-pc]")).isTrue();
            while (!page.locator("input[name=_step]").inputValue().equals("check")) {
                press(page, "next");
            }
            press(page, "submit");
            page.waitForURL("**/teilnahme/danke?*");
            look(page, "code-danke-" + language, scripts);
            assertThat(context.cookies()).isEmpty();
            assertThatThrownBy(page::goBack).hasMessageContaining("ERR_CACHE_MISS");
            Page late = context.newPage();
            open(late, "/s/" + access + "?sprache=" + language);
            look(late, "code-benutzt-" + language, scripts);
            assertThat(late.url()).endsWith("/teilnahme?sprache=" + language);
            assertThat(context.cookies()).extracting(cookie -> cookie.name).containsExactly("zugang");
        }
    }

    @Test
    void warnsOfNamesInTextsAndSendsThemAllTheSame() {
        try (BrowserContext context = context(true, 360)) {
            Page page = context.newPage();
            open(page, "/s/" + codes.get(used++).printed());
            press(page, "start");
            while (page.locator("textarea").count() == 0) {
                press(page, "next");
            }
            page.locator("textarea").first().fill("Der Drucker ist zu alt, seit 2019.");
            page.locator("textarea").first().blur();
            assertThat(page.locator("[role=status] .warning").count()).isZero();
            for (String text : List.of("Fragen Sie Frau Beispiel", "an wer@example.org", "Tel. 0431 / 12 34 56")) {
                page.locator("textarea").first().fill(text);
                page.locator("textarea").first().blur();
                assertThat(page.locator("[role=status] .warning").count())
                        .as(text)
                        .isEqualTo(1);
            }
            look(page, "warnung", true);
            String step = page.locator("input[name=_step]").inputValue();
            press(page, "next");
            assertThat(page.locator("input[name=_step]").inputValue()).isNotEqualTo(step);
        }
    }

    private static BrowserContext context(boolean scripts, int width) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(width, 800));
    }

    private static void open(Page page, String path) {
        page.navigate(service.at(path).toString());
    }

    private static void press(Page page, String action) {
        PageLook.answer(page, () -> page.locator("button[value=" + action + "]:not(.visually-hidden)")
                .press("Enter"));
    }

    private static void look(Page page, String name, boolean scripts) {
        assertThat(page.evaluate(SCROLLS_SIDEWAYS)).as(name).isEqualTo(false);
        if (Boolean.getBoolean("digicheck.pictures")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/participation", name + ".png")));
        }
        if (scripts) {
            assertThat(Axe.violations(page)).as(name).isEmpty();
        }
    }
}

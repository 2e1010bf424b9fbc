package de.digicheck.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import de.digicheck.fixtures.Axe;
import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.Chromium;
import de.digicheck.fixtures.RunningService;
import de.digicheck.shared.AccountRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks through the staff pages in a browser; {@code -Ddigicheck.pictures=true} leaves screenshots in target/pages. */
class CampaignPagesBrowserTest {

    private static final Path FOLDER = Path.of("target", "pages");
    private static final RunningService SERVICE = RunningService.shared();

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        Browsing.openAccounts(SERVICE);
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void leadsFromADraftToAnOpenCampaignWithoutJavaScript(int width) {
        String key = "browser-" + width;
        try (BrowserContext cdo = context(width, false);
                BrowserContext council = context(width, false);
                BrowserContext dpo = context(width, false)) {
            Page page = signIn(cdo, AccountRole.CDO, "/erhebungen");
            press(page, "main .actions a.button");
            page.fill("#key", "Kein Kurzname");
            page.check("#questionnaire-0");
            page.fill("#opens", "2026-11-01");
            press(page, "main button[type=submit]");
            assertThat(page.locator(".error-summary li").count()).isEqualTo(2);
            assertThat(page.getAttribute("#key", "aria-invalid")).isEqualTo("true");
            assertThat(page.inputValue("#key")).isEqualTo("Kein Kurzname");
            assertThat(page.isChecked("#questionnaire-0")).isTrue();
            picture(page, "new-errors", width);
            page.fill("#key", key);
            page.fill("#closes", "2099-12-31");
            press(page, "main button[type=submit]");
            assertThat(page.textContent(".notice.success")).contains("Der Entwurf ist angelegt");
            consent(signIn(council, AccountRole.STAFF_COUNCIL, "/mitbestimmung/" + key), "council", width);
            consent(signIn(dpo, AccountRole.DPO, "/mitbestimmung/" + key), "dpo", width);
            page.navigate(at("/erhebungen/" + key));
            press(page, "main .actions a.button");
            assertThat(page.textContent("h1")).isEqualTo("Erhebung öffnen?");
            assertThat(page.textContent(".notice.warning")).contains("Es gibt kein Notfallblatt");
            picture(page, "step", width);
            press(page, "main button[type=submit]");
            assertThat(page.textContent(".notice.success")).contains("geöffnet");
            assertThat(page.textContent("main")).contains("/o/" + key);
            picture(page, "campaign", width);
        }
    }

    private static void consent(Page page, String name, int width) {
        press(page, "form:has(input[value=refuse]) button");
        assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
        picture(page, "consent-errors-" + name, width);
        page.fill("#document-agree", "Dienstvereinbarung vom 3. Mai 2026");
        press(page, "form:has(input[value=agree]) button");
        assertThat(page.textContent(".notice.success")).contains("Ihre Zustimmung ist festgehalten");
        setPassphrase(page, name, width);
    }

    private static void setPassphrase(Page page, String name, int width) {
        press(page, "main a[href$='/schluessel']");
        page.fill("#passphrase", "nur für " + name);
        page.fill("#again", "nur für niemand");
        press(page, "main button:not(.secondary)");
        assertThat(page.locator(".error-summary a").count()).isEqualTo(1);
        picture(page, "passphrase-errors-" + name, width);
        page.fill("#passphrase", "zehn rote Wolken " + name);
        page.fill("#again", "zehn rote Wolken " + name);
        press(page, "main button:not(.secondary)");
        assertThat(page.textContent(".notice.success")).contains("Ihre Passphrase ist gesetzt");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void isAccessible(int width) {
        String key = "axe-" + width;
        Browsing.anonymous(SERVICE)
                .postJson(
                        "/api/v1/campaigns",
                        "{\"key\": \"" + key + "\", \"questionnaire\": \"mitarbeiterbefragung-2026\", \"version\": 1,"
                                + " \"opens\": \"2026-11-01\", \"closes\": \"2099-12-31\", \"openLink\": true}",
                        "Authorization",
                        Browsing.basic(AccountRole.CDO));
        try (BrowserContext cdo = context(width, true);
                BrowserContext council = context(width, true)) {
            Page page = cdo.newPage();
            page.navigate(at("/anmeldung"));
            look(page, "sign-in", width);
            page.fill("#username", "only-cdo");
            page.fill("#password", "wrong");
            press(page, "main button[type=submit]");
            look(page, "sign-in-wrong", width);
            page = signIn(cdo, AccountRole.CDO, "/konto");
            look(page, "account", width);
            for (String path : List.of(
                    "/erhebungen",
                    "/erhebungen/neu",
                    "/erhebungen/" + key,
                    "/erhebungen/" + key + "/bedingungen",
                    "/erhebungen/" + key + "?sprache=en")) {
                page.navigate(at(path));
                look(page, path.replaceAll("\\W+", "-"), width);
            }
            Page other = signIn(council, AccountRole.STAFF_COUNCIL, "/mitbestimmung/" + key);
            look(other, "consent", width);
            other.navigate(at("/mitbestimmung/" + key + "/schluessel"));
            look(other, "trustee", width);
            press(other, "main button.secondary");
            assertThat(other.textContent("#code")).matches("([0-9A-Z]{4}-){6}[0-9A-Z]{4}");
            look(other, "recovery-sheet", width);
        }
    }

    private static void look(Page page, String name, int width) {
        assertThat(Axe.violations(page)).as(name).isEmpty();
        Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(wider).as(name + " scrolls sideways").isEqualTo(0);
        assertThat(page.textContent("body")).as(name).doesNotContain("??");
        picture(page, name, width);
    }

    private static Page signIn(BrowserContext context, AccountRole role, String next) {
        Page page = context.newPage();
        page.navigate(at(next));
        page.fill("#username", Browsing.account(role));
        page.fill("#password", Browsing.PASSWORD);
        press(page, "main button[type=submit]");
        assertThat(page.url()).isEqualTo(at(next));
        return page;
    }

    /** By keyboard, as everything must work. */
    private static void press(Page page, String control) {
        page.press(control, "Enter");
    }

    private static BrowserContext context(int width, boolean javaScript) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setJavaScriptEnabled(javaScript));
    }

    private static String at(String path) {
        return SERVICE.at(path).toString();
    }

    private static void picture(Page page, String name, int width) {
        if (Boolean.getBoolean("digicheck.pictures")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(FOLDER.resolve(name + "-" + width + ".png")));
        }
    }
}

package de.digicheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import de.digicheck.fixtures.Api;
import de.digicheck.fixtures.Chromium;
import de.digicheck.fixtures.PageLook;
import de.digicheck.fixtures.RunningService;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The main job in a browser without JavaScript. The last of 23 people answers; then the campaign is closed, sealed and
 * released, and that answer counts: without it the page would say 20 people instead of 25. How the digital officer gets from
 * released results to an adopted roadmap is in {@link RoleTasksBrowserTest}.
 */
class WholeJourneyBrowserTest {

    private static final String CAMPAIGN = "im-browser";
    private static final int BEFORE = 22;
    private static final String ITEM = "rahmen-ziele";

    private static RunningService service;
    private static Chromium chromium;
    private static String password;
    private static Api api;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        service = RunningService.demo();
        password = Files.readString(service.data().resolve("demo-password")).strip();
        api = new Api(service.at("/"), password);
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
    void countsAnAnswerFromTheFirstPageToTheResult() {
        openCampaign();
        for (int person = 0; person < BEFORE; person++) {
            api.participate("person " + person, CAMPAIGN, Map.of(ITEM, 3));
        }
        try (BrowserContext everybody = withoutScript();
                BrowserContext staff = withoutScript()) {
            answer(everybody.newPage());
            Page page = staff.newPage();
            signIn(page);
            step(page, "closed");
            step(page, "sealed");
            step(page, "released");
            page.navigate(address("/ergebnisse/" + CAMPAIGN));
            assertThat(page.locator("main").innerText()).contains("25");
        }
        assertThat(api.get("cdo", "/api/v1/campaigns/" + CAMPAIGN + "/results")
                        .json()
                        .at("/items/" + ITEM + "/n")
                        .asInt())
                .isEqualTo(25);
    }

    private static BrowserContext withoutScript() {
        return chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private static void openCampaign() {
        ShortCampaign.draft(api, CAMPAIGN, "service");
        ShortCampaign.move(api, CAMPAIGN, "council", "agreed");
        ShortCampaign.move(api, CAMPAIGN, "dpo", "agreed");
        ShortCampaign.move(api, CAMPAIGN, "cdo", "open");
    }

    private static void answer(Page page) {
        page.navigate(address("/o/" + CAMPAIGN));
        PageLook.answer(page, () -> page.click("button[value=start]"));
        while (page.locator("button[value=submit]").count() == 0) {
            for (var group : page.locator("main fieldset").all()) {
                group.locator("input[type=radio]").nth(2).check();
            }
            PageLook.answer(page, () -> page.click("button[value=next]:not([aria-hidden])"));
        }
        page.click("button[value=submit]:not([aria-hidden])");
        page.waitForURL("**/teilnahme/danke?*");
    }

    private static void signIn(Page page) {
        page.navigate(address("/anmeldung"));
        page.fill("[name=username]", "cdo");
        page.fill("[name=password]", password);
        page.click("main button[type=submit]");
        page.waitForURL("**/uebersicht*");
    }

    private static void step(Page page, String state) {
        page.navigate(address("/erhebungen/" + CAMPAIGN + "/schritt/" + state));
        page.click("main form button[type=submit]");
        page.waitForURL("**/erhebungen/" + CAMPAIGN + "?geschehen=" + state);
    }

    private static String address(String path) {
        return service.at(path).toString();
    }
}

package de.digicheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.Chromium;
import de.digicheck.fixtures.MongoStore;
import de.digicheck.fixtures.PageLook;
import de.digicheck.fixtures.QrScan;
import de.digicheck.fixtures.RunningService;
import de.digicheck.platform.mongo.Databases;
import de.digicheck.shared.AccountRole;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The main job with a code on paper, all in a browser: drafted, agreed by two trustees with a passphrase each, handed out on
 * sheets, opened, begun by the picture on a sheet, put aside, continued elsewhere, submitted, closed, sealed by a trustee.
 */
class CodeJourneyBrowserTest {

    private static final int DPI = 150;

    private static Chromium chromium;
    private static RunningService service;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        service = RunningService.start();
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
    @ValueSource(booleans = {true, false})
    void leadsFromTheDraftToSealedAnswers(boolean scripts) throws IOException {
        String key = scripts ? "mit-skript" : "ohne-skript";
        try (BrowserContext officer = context(scripts);
                BrowserContext council = context(scripts);
                BrowserContext dpo = context(scripts)) {
            Page cdo = signIn(officer, AccountRole.CDO);
            draft(cdo, key);
            Page trustee = signIn(council, AccountRole.STAFF_COUNCIL);
            agree(trustee, key, AccountRole.STAFF_COUNCIL);
            agree(signIn(dpo, AccountRole.DPO), key, AccountRole.DPO);
            String link = linkOnTheFirstSheet(handOut(cdo, key));
            step(cdo, key, "open");

            takePart(scripts, link);

            step(cdo, key, "closed");
            seal(trustee, key);
        }
        assertThat(sealedRows(key)).isEqualTo(1);
        assertThat(service.data().resolve("keys/" + key + "/answers").toFile().list())
                .containsExactly("public-key");
    }

    private static BrowserContext context(boolean scripts) {
        return chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
    }

    private static Page signIn(BrowserContext context, AccountRole role) {
        Page page = context.newPage();
        page.navigate(address("/anmeldung"));
        page.fill("#username", Browsing.account(role));
        page.fill("#password", Browsing.PASSWORD);
        page.press("main button[type=submit]", "Enter");
        page.waitForURL(url -> !url.contains("/anmeldung"));
        return page;
    }

    private static void draft(Page page, String key) {
        page.navigate(address("/erhebungen/neu"));
        page.fill("#key", key);
        page.press("[name=questionnaire][value='mitarbeiterbefragung-kurz-2026:1']", "Space");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        page.fill("#opens", today.toString());
        page.fill("#closes", today.plusDays(1).toString());
        page.press("#open-link", "Space");
        page.press("details:has(#unit-audit) > summary", "Enter");
        page.press("#unit-audit", "Space");
        page.press("main form button[type=submit]", "Enter");
        page.waitForURL("**/erhebungen/" + key + "*");
    }

    private static void agree(Page page, String key, AccountRole trustee) {
        page.navigate(address("/mitbestimmung/" + key + "/schluessel"));
        page.fill("#passphrase", passphrase(trustee));
        page.fill("#again", passphrase(trustee));
        page.press("form:has(#again) button", "Enter");
        page.waitForURL("**?geschehen=passphrase");
        page.navigate(address("/mitbestimmung/" + key));
        page.press("form:has([name=decision][value=agree]) button", "Enter");
        page.waitForURL("**?geschehen=agreed");
    }

    private static String passphrase(AccountRole trustee) {
        return "neun Laternen am Markt " + trustee;
    }

    private static void step(Page page, String key, String state) {
        page.navigate(address("/erhebungen/" + key + "/schritt/" + state));
        page.press("main form button[type=submit]", "Enter");
        page.waitForURL("**/erhebungen/" + key + "?geschehen=" + state);
    }

    /** Everybody gets a sheet; the answer is the first pile of them. */
    private static byte[] handOut(Page page, String key) throws IOException {
        page.navigate(address("/erhebungen/" + key + "/codes"));
        page.press("main form button[type=submit]", "Enter");
        page.locator("#blaetter-0").waitFor();
        Download download = page.waitForDownload(() -> page.press("main form button:not(.secondary)", "Enter"));
        return Sheets.firstPile(download.path());
    }

    /** What its picture says, which is what stands beside it. */
    private static String linkOnTheFirstSheet(byte[] pdf) throws IOException {
        String printed = Sheets.codes(pdf).get(0);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String link = QrScan.text(new PDFRenderer(document).renderImageWithDPI(1, DPI));
            assertThat(link).isEqualTo(address("/s/" + printed));
            return link;
        }
    }

    private static void takePart(boolean scripts, String link) {
        String resume = answerHalf(scripts, link);
        try (BrowserContext later = context(scripts)) {
            Page page = later.newPage();
            page.navigate(address("/teilnahme/fortsetzen"));
            page.fill("#code", resume);
            PageLook.answer(page, () -> page.press("form:has(#code) button", "Enter"));
            press(page, "back");
            assertThat(page.locator("main fieldset")
                            .first()
                            .locator("input[type=radio]:checked")
                            .count())
                    .isEqualTo(1);
            while (!page.locator("input[name=_step]").inputValue().equals("check")) {
                answer(page);
                press(page, "next");
            }
            press(page, "submit");
            page.waitForURL("**/teilnahme/danke?*");
            assertThat(page.locator("h1").textContent()).contains("Vielen Dank");
            assertThat(later.cookies()).isEmpty();
            page.navigate(link);
            assertThat(page.locator("main").textContent()).contains("Mit diesem Code");
            assertThat(page.locator("button[value=start]").count()).isZero();
        }
    }

    /** Answers a page and puts the rest aside on the next; gives the resume code. */
    private static String answerHalf(boolean scripts, String link) {
        try (BrowserContext context = context(scripts)) {
            Page page = context.newPage();
            Response start = page.navigate(link);
            assertThat(start.status()).isEqualTo(200);
            assertThat(page.url()).isEqualTo(address("/teilnahme"));
            press(page, "start");
            answer(page);
            press(page, "next");
            press(page, "save");
            return page.locator("#fortsetzungscode").textContent();
        }
    }

    private static void answer(Page page) {
        for (var group : page.locator("main fieldset").all()) {
            if (group.locator("input[type=radio]").count() > 0) {
                group.locator("input[type=radio]").nth(1).press("Space");
            }
        }
    }

    private static void press(Page page, String action) {
        PageLook.answer(page, () -> page.locator("button[value=" + action + "]:not(.visually-hidden)")
                .press("Enter"));
    }

    private static void seal(Page page, String key) {
        page.navigate(address("/mitbestimmung/" + key + "/schluessel"));
        page.fill("#passphrase", "nicht die richtige Passphrase");
        page.press("form:has(#passphrase) button", "Enter");
        page.locator("[role=alert]").waitFor();
        page.fill("#passphrase", passphrase(AccountRole.STAFF_COUNCIL));
        page.press("form:has(#passphrase) button", "Enter");
        page.waitForURL("**/erhebungen/" + key + "?geschehen=sealed");
        assertThat(page.locator("main").textContent()).contains("versiegelt");
    }

    private static long sealedRows(String key) {
        var main = service.bean(Databases.class).main();
        List<String> collections = MongoStore.all(main.listCollectionNames()).stream()
                .filter(name -> name.startsWith("sealed-" + key + "-"))
                .toList();
        assertThat(collections).hasSize(1);
        return MongoStore.all(main.getCollection(collections.get(0)).countDocuments())
                .get(0);
    }

    private static String address(String path) {
        return service.at(path).toString();
    }
}

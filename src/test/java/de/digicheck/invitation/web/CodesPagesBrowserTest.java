package de.digicheck.invitation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.digicheck.fixtures.Axe;
import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.Chromium;
import de.digicheck.fixtures.PdfUa;
import de.digicheck.fixtures.RunningService;
import de.digicheck.fixtures.Shipped;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.shared.AccountRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hands codes out in a browser, from the list of addresses to the sheets and mails. */
class CodesPagesBrowserTest {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final Municipality TOWN = Shipped.musterstadt();
    private static final String PART = TOWN.units().stream()
            .filter(unit -> TOWN.childrenOf(unit.code()).isEmpty()
                    && TOWN.directHeadcount(unit.code()).orElse(0) >= 20
                    && TOWN.directHeadcount(unit.code()).orElse(0) <= 60)
            .map(OrgUnit::code)
            .findFirst()
            .orElseThrow()
            .value();
    private static final GreenMail MAILS = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static RunningService service;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        MAILS.start();
        service = RunningService.start(
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + MAILS.getSmtp().getPort(),
                "--digicheck.mail.from=digicheck@musterstadt.example",
                "--digicheck.mail.starttls=false",
                "--digicheck.address=https://digicheck.musterstadt.example/");
        Browsing.openAccounts(service);
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (service != null) {
            service.close();
        }
        MAILS.stop();
    }

    @BeforeEach
    void emptyMailboxes() throws FolderException {
        MAILS.purgeEmailFromAllMailboxes();
    }

    private static void draft(String key) {
        int status = Browsing.anonymous(service)
                .postJson(
                        "/api/v1/campaigns",
                        "{\"key\": \"" + key + "\", \"questionnaire\": \"mitarbeiterbefragung-2026\", \"version\": 1,"
                                + " \"units\": [\"" + PART + "\"], \"opens\": \"2026-11-01\","
                                + " \"closes\": \"2099-12-31\", \"openLink\": true}",
                        "Authorization",
                        Browsing.basic(AccountRole.CDO))
                .statusCode();
        assertThat(status).isEqualTo(201);
    }

    private static FilePayload file(String text) {
        return new FilePayload("liste.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Page signIn(BrowserContext context, AccountRole role, String path) {
        Page page = context.newPage();
        page.navigate(service.at(path).toString());
        page.fill("#username", Browsing.account(role));
        page.fill("#password", Browsing.PASSWORD);
        page.press("main button[type=submit]", "Enter");
        return page;
    }

    private static void press(Page page, String control) {
        page.press(control, "Enter");
    }

    @Test
    void handsOutMailsAndSheetsAtOnceWithoutJavaScript() throws Exception {
        draft("verteilt");
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = signIn(context, AccountRole.CDO, "/erhebungen/verteilt/codes");
            page.setInputFiles("#list", file("address,unit,role\nfalsch," + PART + ",\nb@x.example,nirgends,\n"));
            press(page, "main button[type=submit]");
            assertThat(page.locator(".error-summary li").allTextContents())
                    .containsExactly(
                            "Zeile 2: „falsch“ ist keine E-Mail-Adresse.",
                            "Zeile 3: „nirgends“ ist keine befragte Einheit mit eigenen Beschäftigten.");
            press(page, "main a.button");
            page.setInputFiles(
                    "#list", file("address,unit,role\na@x.example," + PART + ",\nb@x.example," + PART + ",\n"));
            press(page, "main button[type=submit]");
            assertThat(page.textContent(".lead")).startsWith("2 Codes gehen als E-Mail hinaus");
            page.fill("#blaetter-0", "100000");
            press(page, "main button.secondary");
            assertThat(page.locator(".error-summary li").count()).isEqualTo(1);
            page.fill("#blaetter-0", "3");
            press(page, "main button.secondary");
            assertThat(page.textContent(".lead")).isEqualTo("2 Codes gehen als E-Mail hinaus, 5 stehen auf Blättern.");
            Download download = page.waitForDownload(() -> press(page, "main button:not(.secondary)"));

            Map<String, byte[]> files = unzip(download.path());
            Set<String> printed = new HashSet<>();
            for (Map.Entry<String, byte[]> one : files.entrySet()) {
                if (one.getKey().endsWith(".pdf")) {
                    printed.addAll(codes(PdfUa.text(one.getValue())));
                    assertThat(PdfUa.text(one.getValue())).contains("digicheck.musterstadt.example/teilnahme");
                }
            }
            assertThat(printed).hasSize(5);
            assertThat(new String(files.getOrDefault("000-versand.txt", new byte[0]), StandardCharsets.UTF_8))
                    .isEqualTo("2 von 2 E-Mails sind verschickt.\r\n");
            List<String> mailed = new ArrayList<>();
            for (var mail : MAILS.getReceivedMessages()) {
                mailed.addAll(
                        codes(mail.getContent().toString()).stream().distinct().toList());
            }
            assertThat(mailed).hasSize(2).doesNotHaveDuplicates().doesNotContainAnyElementsOf(printed);

            page.navigate(service.at("/erhebungen/verteilt/codes").toString());
            assertThat(page.textContent(".lead")).startsWith("7 Codes sind gültig");
            String unused = printed.iterator().next();
            page.fill("#codes", unused.toLowerCase(Locale.ROOT) + "\n" + unused + "\nkein code\n");
            press(page, "main form button.secondary");
            assertThat(page.textContent(".notice.success"))
                    .contains("Entwertet: 1. Keine gültigen Codes dieser Erhebung: 2.");
            press(page, "main .actions a:not(.button)");
            press(page, "main button[type=submit]");
            assertThat(page.textContent(".notice.success")).contains("Alle Codes sind ungültig");
            assertThat(page.textContent(".lead")).startsWith("Es sind noch keine Codes ausgegeben");
        }
    }

    private static List<String> codes(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = CODE.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static Map<String, byte[]> unzip(Path file) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void isAccessible(int width) {
        String key = "sichtbar-" + width;
        draft(key);
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 800))) {
            Page page = signIn(context, AccountRole.CDO, "/erhebungen/" + key + "/codes");
            look(page, "codes", width);
            page.setInputFiles("#list", file("address,unit\nfalsch," + PART + "\n"));
            press(page, "main button[type=submit]");
            look(page, "codes-conflicts", width);
            press(page, "main a.button");
            page.setInputFiles("#list", file("address,unit\na@x.example," + PART + "\n"));
            press(page, "main button[type=submit]");
            look(page, "codes-hand-out", width);
            page.fill("#blaetter-0", "2");
            page.waitForDownload(() -> press(page, "main button:not(.secondary)"));
            page.navigate(service.at("/erhebungen/" + key + "/codes").toString());
            look(page, "codes-issued", width);
            press(page, "main .actions a.button");
            look(page, "codes-reminder", width);
            page.setInputFiles("#list", file("address,unit\na@x.example," + PART + "\n"));
            press(page, "main button[type=submit]");
            look(page, "codes-reminder-error", width);
            page.setInputFiles("#list", file("address,unit\na@x.example," + PART + "\n"));
            page.fill("#sent", "2026-11-01");
            press(page, "main button[type=submit]");
            look(page, "codes-reminder-ready", width);
            press(page, "main button[type=submit]");
            look(page, "codes-reminder-sent", width);
            assertThat(page.textContent(".notice.success")).contains("1 von 1 E-Mails sind verschickt.");
            page.navigate(
                    service.at("/erhebungen/" + key + "/codes/zurueckziehen").toString());
            look(page, "codes-withdraw", width);
        }
    }

    @Test
    void showsCountsToTheStaffCouncilAndNothingElse() {
        draft("gesehen");
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = signIn(context, AccountRole.STAFF_COUNCIL, "/erhebungen/gesehen/codes");

            assertThat(page.locator("main table").count()).isEqualTo(1);
            assertThat(page.locator("main form").count()).isZero();
        }
    }

    @Test
    void refusesAListThatIsTooLarge() {
        draft("zu-gross");
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = signIn(context, AccountRole.CDO, "/erhebungen/zu-gross/codes");
            page.setInputFiles("#list", file("address,unit\n" + "a@x.example,u\n".repeat(60_000)));
            press(page, "main button[type=submit]");

            assertThat(page.textContent("main")).containsAnyOf("zu groß", "zu viel", "mehr als");
        }
    }

    private static void look(Page page, String name, int width) {
        assertThat(Axe.violations(page)).as(name).isEmpty();
        Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(wider).as(name + " scrolls sideways").isEqualTo(0);
        assertThat(page.textContent("body")).as(name).doesNotContain("??");
        if (Boolean.getBoolean("digicheck.pictures")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "pages", name + "-" + width + ".png")));
        }
    }
}

package de.digicheck.service;

import static de.digicheck.fixtures.PageLook.answer;
import static de.digicheck.fixtures.PageLook.expectGoodAnswer;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.Chromium;
import de.digicheck.fixtures.PageLook;
import de.digicheck.fixtures.RunningService;
import de.digicheck.shared.AccountRole;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages that nobody reaches by a link, because they answer a form: each is valid, complete and accessible, in German and English. */
class PostedPagesTest {

    private static final String CAMPAIGNS = "/api/v1/campaigns";
    private static final String KEY = "gesendet";
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_WRONG = 30;

    private static final Deque<String> CODES = new ArrayDeque<>();
    private static RunningService service;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        // nothing is sent, but without a mail server there is no form for it
        service = RunningService.start(
                "--spring.mail.host=127.0.0.1", "--digicheck.mail.from=digicheck@musterstadt.example");
        Browsing.openAccounts(service);
        draft(KEY);
        move(KEY, AccountRole.STAFF_COUNCIL, "agreed");
        move(KEY, AccountRole.DPO, "agreed");
        post(AccountRole.CDO, CAMPAIGNS + "/" + KEY + "/codes", "{\"parts\": [{\"unit\": \"audit\", \"count\": 4}]}")
                .at("/parts/0/codes")
                .forEach(code -> CODES.add(code.asString()));
        move(KEY, AccountRole.CDO, "open");
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

    private static void draft(String key) {
        post(AccountRole.CDO, CAMPAIGNS, """
                {"key": "%s", "questionnaire": "mitarbeiterbefragung-2026", "version": 1, "units": ["audit"],
                 "opens": "2026-01-01", "closes": "2099-01-01", "terms": {"key-holder": "service"}}
                """.formatted(key));
    }

    private static void move(String key, AccountRole by, String to) {
        post(by, CAMPAIGNS + "/" + key + "/transitions", "{\"to\": \"%s\"}".formatted(to));
    }

    private static JsonNode post(AccountRole by, String path, String body) {
        HttpResponse<String> answer =
                Browsing.anonymous(service).postJson(path, body, "Authorization", Browsing.basic(by));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return JSON.readTree(answer.body());
    }

    private static Response open(Page page, String path) {
        return answer(page, () -> page.navigate(service.at(path).toString()));
    }

    private static Response submit(Page page, String button) {
        return answer(page, () -> page.press(button, "Enter"));
    }

    private static Response press(Page page, String action) {
        return submit(page, "button[value=" + action + "]:not(.visually-hidden)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void showsGoodPagesToWhoeverTakesPart(String language) {
        try (PageLook look = PageLook.anonymous(service, chromium);
                Page page = look.measure()) {
            String code = CODES.remove();
            open(page, "/teilnahme/code?sprache=" + language);
            page.fill("#code", code);
            expectGoodAnswer(page, submit(page, "form:has(#code) button"), 200, "start-by-code-" + language);
            press(page, "start");
            Response saved = press(page, "save");
            expectGoodAnswer(page, saved, 200, "saved-" + language);
            press(page, "continue");
            while (page.locator("main input[inputmode]").count() == 0) {
                press(page, "next");
            }
            page.locator("main input[inputmode]").first().fill("viele");
            expectGoodAnswer(page, press(page, "next"), 422, "form-error-" + language);
            page.locator("main input[inputmode]").first().fill("");
            Response last = press(page, "next");
            while (!page.locator("input[name=_step]").inputValue().equals("check")) {
                last = press(page, "next");
            }
            expectGoodAnswer(page, last, 200, "check-" + language);
            expectGoodAnswer(page, press(page, "submit"), 200, "thanks-" + language);
            Response used = open(page, "/s/" + code + "?sprache=" + language);
            expectGoodAnswer(page, used, 200, "used-" + language);
            Response information = open(page, "/teilnahme/datenschutz?erhebung=" + KEY + "&sprache=" + language);
            expectGoodAnswer(page, information, 200, "information-" + language);
            Response easy = open(page, "/teilnahme/leichte-sprache?erhebung=" + KEY + "&sprache=" + language);
            expectGoodAnswer(page, easy, 200, "leichte-sprache-" + language);
            enterSheets(page, language);
            tryManyCodes(page, language);
        }
    }

    private static void enterSheets(Page page, String language) {
        open(page, "/teilnahme/bogen?erhebung=" + KEY + "&sprache=" + language);
        page.fill("#bogen-code", CODES.remove());
        page.locator("main input[inputmode]").first().fill("viele");
        expectGoodAnswer(page, submit(page, "main form button"), 422, "clerk-error-" + language);
        page.locator("main input[inputmode]").first().fill("");
        expectGoodAnswer(page, submit(page, "main form button"), 200, "clerk-next-" + language);
    }

    private static void tryManyCodes(Page page, String language) {
        open(page, "/teilnahme/fortsetzen?sprache=" + language);
        page.fill("#code", "falsch");
        Response wrong = submit(page, "form:has(#code) button");
        expectGoodAnswer(page, wrong, wrong.status() == 429 ? 429 : 404, "resume-wrong-" + language);
        for (int attempt = 0; attempt < MOST_WRONG; attempt++) {
            Browsing.anonymous(service).post("/teilnahme/code", Map.of("code", "falsch"));
        }
        open(page, "/teilnahme/code?sprache=" + language);
        page.fill("#code", "falsch");
        expectGoodAnswer(page, submit(page, "form:has(#code) button"), 429, "code-too-many-" + language);
        open(page, "/teilnahme/bogen?erhebung=" + KEY + "&sprache=" + language);
        page.fill("#bogen-code", "falsch");
        expectGoodAnswer(page, submit(page, "main form button"), 429, "clerk-too-many-" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void showsGoodPagesToTheDigitalOfficer(String language) {
        String key = "codes-" + language;
        draft(key);
        try (PageLook look = PageLook.as(AccountRole.CDO, service, chromium);
                Page page = look.measure()) {
            open(page, "/?sprache=" + language + "&merken=ja");
            open(page, "/erhebungen/neu");
            page.fill("#key", "Kein Schlüssel");
            page.fill("#closes", "");
            expectGoodAnswer(page, submit(page, "main form button.button"), 422, "new-error-" + language);
            String codes = "/erhebungen/" + key + "/codes";
            open(page, codes);
            upload(page, "address,unit\nfalsch,audit\nb@x.example,nirgends\n");
            expectGoodAnswer(page, submit(page, "main form button"), 422, "codes-conflicts-" + language);
            open(page, codes);
            expectGoodAnswer(page, submit(page, "main form button"), 200, "codes-hand-out-" + language);
            page.fill("#blaetter-0", "100000");
            expectGoodAnswer(page, submit(page, "main form button.secondary"), 422, "codes-too-many-" + language);
            page.fill("#blaetter-0", "3");
            submit(page, "main form button.secondary");
            page.waitForDownload(() -> page.press("main form button:not(.secondary)", "Enter"));
            open(page, codes);
            page.fill("#codes", "kein code");
            expectGoodAnswer(page, submit(page, "form:has(#codes) button"), 200, "codes-voided-" + language);
            open(page, codes + "/erinnerung");
            upload(page, "address,unit\na@x.example,audit\n");
            expectGoodAnswer(page, submit(page, "main form button"), 422, "codes-reminder-error-" + language);
            open(page, codes + "/zurueckziehen");
            expectGoodAnswer(page, submit(page, "main form button"), 200, "codes-withdrawn-" + language);
            compileDossier(page, language);
        }
    }

    private static void compileDossier(Page page, String language) {
        open(page, "/dossiers/neu");
        expectGoodAnswer(page, submit(page, "main form button.button"), 422, "dossier-error-" + language);
        page.fill("#title", "Für den Rat");
        page.fill("#day", "2099-01-01");
        expectGoodAnswer(page, press(page, "add"), 200, "dossier-arranged-" + language);
        expectGoodAnswer(page, press(page, "save"), 200, "dossier-saved-" + language);
    }

    private static void upload(Page page, String list) {
        page.setInputFiles("#list", new FilePayload("liste.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void showsGoodPagesToTheStaffCouncil(String language) {
        String key = "rat-" + language;
        post(AccountRole.CDO, CAMPAIGNS, """
                {"key": "%s", "questionnaire": "mitarbeiterbefragung-2026", "version": 1, "units": ["audit"],
                 "opens": "2026-01-01", "closes": "2099-01-01"}
                """.formatted(key));
        try (PageLook look = PageLook.as(AccountRole.STAFF_COUNCIL, service, chromium);
                Page page = look.measure()) {
            open(page, "/?sprache=" + language + "&merken=ja");
            String consent = "/mitbestimmung/" + key;
            open(page, consent + "/schluessel");
            page.fill("#passphrase", "kurz");
            page.fill("#again", "kurz");
            expectGoodAnswer(page, submit(page, "form:has(#again) button"), 422, "trustee-error-" + language);
            Response sheet = submit(page, "form:has([name=decision][value=sheet]) button");
            expectGoodAnswer(page, sheet, 200, "recovery-sheet-" + language);
            open(page, consent);
            Response noReason = submit(page, "form:has([name=decision][value=refuse]) button");
            expectGoodAnswer(page, noReason, 422, "consent-error-" + language);
            open(page, consent);
            Response agreed = submit(page, "form:has([name=decision][value=agree]) button");
            expectGoodAnswer(page, agreed, 200, "consent-agreed-" + language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void showsGoodPagesToTheAdministration(String language) {
        try (PageLook look = PageLook.as(AccountRole.ADMIN, service, chromium);
                Page page = look.measure()) {
            open(page, "/?sprache=" + language + "&merken=ja");
            open(page, "/verwaltung/konten/neu");
            page.fill("#name", "Kein Name");
            expectGoodAnswer(page, submit(page, "main form button.button"), 422, "account-error-" + language);
            page.fill("#name", "neu-" + language);
            page.fill("#label", "Projektteam");
            page.check("#role-VIEWER");
            expectGoodAnswer(page, submit(page, "main form button.button"), 200, "account-code-" + language);
            open(page, "/verwaltung/einheiten");
            page.fill("#text", "code,kind,parent,label,verwaltung\na,office,weg,A,viele\n");
            expectGoodAnswer(page, submit(page, "main form button.button"), 422, "units-error-" + language);
            page.fill("#text", "code,kind,parent,label,verwaltung\naudit,office,,Revision,12\n");
            expectGoodAnswer(page, submit(page, "main form button.button"), 200, "units-checked-" + language);
            open(page, "/verwaltung/protokoll?von=gestern");
        }
        try (PageLook look = PageLook.anonymous(service, chromium);
                Page page = look.measure()) {
            open(page, "/konto/einrichten?sprache=" + language);
            page.fill("#username", "neu-" + language);
            page.fill("#code", "falsch");
            page.fill("#new", "kurz");
            page.fill("#repeated", "anders");
            expectGoodAnswer(page, submit(page, "main form button.button"), 422, "setup-error-" + language);
        }
    }
}

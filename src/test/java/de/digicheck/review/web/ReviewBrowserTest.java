package de.digicheck.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import de.digicheck.campaign.CampaignKey;
import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.Chromium;
import de.digicheck.fixtures.PageLook;
import de.digicheck.fixtures.RunningService;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.organisation.Municipality;
import de.digicheck.platform.security.AccountSetup;
import de.digicheck.release.OwnParts;
import de.digicheck.release.PartFigures;
import de.digicheck.release.PublishedRelease;
import de.digicheck.release.Release;
import de.digicheck.release.Releases;
import de.digicheck.review.PartNeeds;
import de.digicheck.review.PartPilots;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.Language;
import de.digicheck.shared.OrgUnitCode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** A pilot and a head of one directorate of the demonstration town, and the CDO. */
class ReviewBrowserTest {

    private static final String CAMPAIGN = "demo-abgeschlossen";
    private static final String LIST = "/meine-einheit";
    private static final String REMARK = "Der Umzug fiel in die Wochen der Befragung.";
    private static final List<OrgUnitCode> OWN = List.of(new OrgUnitCode("d2"));
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private static RunningService service;
    private static Chromium chromium;
    private static Release release;
    private static List<PartFigures> own;
    private static List<PartFigures> foreign;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        service = RunningService.demo();
        AccountSetup setup = service.bean(AccountSetup.class);
        for (AccountRole role : List.of(AccountRole.PILOT, AccountRole.LEAD)) {
            setup.ensure(Browsing.account(role), role.name(), Set.of(role), OWN, Browsing.PASSWORD)
                    .block(LONGEST_WAIT);
        }
        Browsing.openAccounts(service);
        release = service.bean(Releases.class)
                .find(new CampaignKey(CAMPAIGN))
                .map(PublishedRelease::release)
                .blockOptional(LONGEST_WAIT)
                .orElseThrow();
        OwnParts sight = OwnParts.of(
                Set.of(AccountRole.PILOT),
                OWN,
                service.bean(CurrentMunicipality.class).now());
        own = release.units().values().stream().filter(sight::includes).toList();
        foreign = release.units().values().stream()
                .filter(part -> !sight.includes(part))
                .toList();
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
    void leadsThePilotThroughTheTasksWithoutScript() {
        PartFigures part = withNeeds(own);
        try (PageLook pilot = PageLook.as(AccountRole.PILOT, service, chromium);
                PageLook cdo = PageLook.as(AccountRole.CDO, service, chromium);
                Page page = pilot.open("/uebersicht")) {
            press(page, "nav.main-nav a[href='" + LIST + "']");
            assertThat(page.locator("main tbody tr").count()).isEqualTo(own.size());
            press(page, "main tbody a[href='" + address(part) + "']");
            assertThat(page.textContent(".headline")).contains("Der größte Bedarf liegt im Handlungsfeld");
            judge(page);
            remark(page);
            propose(page);
            signOff(page);
            assertThat(page.locator("#verlauf ~ ol li").count()).isEqualTo(6);

            cdo.expectGoodPage(LIST, 200, "reviews-cdo");
            Page seen = cdo.open(address(part));
            assertThat(seen.textContent("main")).contains(REMARK, "Die Prüfung ist abgeschlossen", "only-pilot");
            assertThat(seen.locator("main a[href*='/bemerkung']").count()).isZero();
            assertThat(cdo.open("/projekte/terminbuchung-fuers-buergerbuero").textContent("h1"))
                    .contains("Terminbuchung fürs Bürgerbüro");
        }
    }

    private static void judge(Page page) {
        press(page, "main a[href$='/bedarf']");
        press(page, "main button[type=submit]");
        assertThat(page.locator(".error-summary a").count()).isEqualTo(PartNeeds.TOP);
        List<String> needs = page.locator("main fieldset").all().stream()
                .map(need -> need.getAttribute("id").replace("urteil-", ""))
                .toList();
        needs.forEach(need -> choose(page, "#ja-" + need));
        choose(page, "#nein-" + needs.get(2));
        press(page, "main button[type=submit]");
        assertThat(page.locator(".error-summary a").getAttribute("href")).isEqualTo("#grund-" + needs.get(2));
        assertThat(page.isChecked("#ja-" + needs.get(0))).isTrue();
        page.fill("#grund-" + needs.get(2), "Das ist seit dem Frühjahr gelöst.");
        press(page, "main button[type=submit]");
        assertThat(page.textContent("main")).contains("Bedarf bestätigt.", "Bedarf hinterfragt.", "gelöst");
    }

    private static void remark(Page page) {
        press(page, "section.action-field a[href*='/bemerkung']");
        assertThat(page.inputValue("#zu")).startsWith("field:");
        press(page, "main button[type=submit]");
        assertThat(page.locator(".error-summary a").getAttribute("href")).isEqualTo("#text");
        page.fill("#text", REMARK);
        choose(page, "#art-correction");
        press(page, "main button[type=submit]");
        assertThat(page.locator("section.action-field .remarks").first().textContent())
                .contains("Korrekturwunsch", REMARK);
    }

    private static void propose(Page page) {
        press(page, "main a[href$='/vorschlag']");
        press(page, "main button[type=submit]");
        assertThat(page.locator(".error-summary a").getAttribute("href")).isEqualTo("#name");
        page.fill("#name", "Terminbuchung fürs Bürgerbüro");
        choose(page, "#quick");
        press(page, "main button[type=submit]");
        assertThat(page.textContent("#vorschlaege ~ ul")).contains("Terminbuchung fürs Bürgerbüro", "Quick Win");
    }

    private static void signOff(Page page) {
        press(page, "main a[href$='/abschluss']");
        press(page, "main button[type=submit]");
        assertThat(page.textContent("#aufgaben")).contains("abgeschlossen");
    }

    @Test
    void showsGoodPages() {
        PartFigures part = own.get(0);
        PartFigures withheld = own.get(own.size() - 1);
        try (PageLook lead = PageLook.as(AccountRole.LEAD, service, chromium)) {
            lead.expectGoodPage(LIST, 200, "reviews");
            lead.expectGoodPage(address(part), 200, "review");
            lead.expectGoodPage(address(withheld) + "?sprache=en", 200, "review-en");
            for (ReviewStep step : ReviewStep.values()) {
                lead.expectGoodPage(address(part) + "/" + step.word(), 200, "review-" + step.word());
            }
            lead.expectGoodPage("/digitallotsen", 200, "pilots");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PILOT", "LEAD"})
    void showsTheOwnPartsAlone(AccountRole role) {
        Browsing reader = Browsing.as(role, service);
        assertThat(own).isNotEmpty();
        assertThat(foreign).hasSizeGreaterThan(3);
        for (PartFigures part : foreign) {
            assertThat(reader.get(address(part)).statusCode()).as(part.key()).isEqualTo(404);
            for (ReviewStep step : ReviewStep.values()) {
                String form = address(part) + "/" + step.word();
                assertThat(reader.get(form).statusCode()).as(form).isEqualTo(404);
                assertThat(reader.submit("/konto", form, Map.of("text", "fremd", "zu", "part", "art", "context"))
                                .statusCode())
                        .as(form)
                        .isEqualTo(404);
            }
        }
        for (String page : List.of(
                LIST,
                "/uebersicht",
                "/ergebnisse",
                "/ergebnisse/" + CAMPAIGN,
                "/ergebnisse/" + CAMPAIGN + "/felder/infrastruktur")) {
            HttpResponse<String> answer = reader.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(headings(answer.body())).as(page).doesNotContainAnyElementsOf(labels(foreign));
        }
        assertThat(headings(reader.get("/ergebnisse/" + CAMPAIGN).body())).containsAll(labels(own));
        String json = reader.get("/api/v1/campaigns/" + CAMPAIGN + "/results", "Authorization", Browsing.basic(role))
                .body();
        assertThat(keys(json))
                .containsExactlyInAnyOrderElementsOf(
                        own.stream().map(PartFigures::key).toList());
        assertThat(sources(json)).isSubsetOf(with("", own));
    }

    @Test
    void leavesTheRestToTheCdoAndShowsEverything() {
        Browsing cdo = Browsing.as(AccountRole.CDO, service);
        Municipality town = service.bean(CurrentMunicipality.class).now();
        String json = cdo.get(
                        "/api/v1/campaigns/" + CAMPAIGN + "/results", "Authorization", Browsing.basic(AccountRole.CDO))
                .body();
        assertThat(keys(json)).hasSize(own.size() + foreign.size());
        for (PartFigures part : release.units().values()) {
            boolean gap = PartPilots.of(town, part.memberUnits()).pilots().isEmpty();
            assertThat(cdo.get(address(part)).statusCode()).isEqualTo(200);
            assertThat(cdo.get(address(part) + "/bemerkung").statusCode())
                    .as(part.key())
                    .isEqualTo(gap ? 200 : 403);
        }
    }

    @Test
    void knowsNothingThatWasGuessed() {
        Browsing pilot = Browsing.as(AccountRole.PILOT, service);
        for (String guess : List.of(
                LIST + "/" + CAMPAIGN + "/nichts",
                LIST + "/demo-offen/d2",
                LIST + "/nichts/d2",
                address(own.get(0)) + "/nichts",
                LIST + "/..%2F/d2")) {
            assertThat(pilot.get(guess).statusCode()).as(guess).isIn(400, 404);
        }
        Map<String, String> unknown = Map.of("zu", "item:nichts", "art", "context", "text", "Text");
        assertThat(pilot.submit("/konto", address(own.get(0)) + "/bemerkung", unknown)
                        .statusCode())
                .isEqualTo(422);
        assertThat(Browsing.as(AccountRole.ADMIN, service).get(LIST).statusCode())
                .isEqualTo(403);
        assertThat(Browsing.as(AccountRole.CIO, service)
                        .get(address(own.get(0)) + "/bemerkung")
                        .statusCode())
                .isEqualTo(403);
    }

    private static PartFigures withNeeds(List<PartFigures> parts) {
        return parts.stream()
                .filter(part -> new PartNeeds(release, part).top().size() == PartNeeds.TOP)
                .findFirst()
                .orElseThrow();
    }

    private static String address(PartFigures part) {
        return LIST + "/" + CAMPAIGN + "/" + part.key();
    }

    private static List<String> labels(List<PartFigures> parts) {
        return parts.stream().map(part -> part.label().in(Language.GERMAN)).toList();
    }

    private static List<String> with(String first, List<PartFigures> parts) {
        List<String> all = new ArrayList<>(List.of(first));
        parts.forEach(part -> all.add(part.key()));
        return all;
    }

    /** The texts of row headings, without markup. */
    private static List<String> headings(String html) {
        return Pattern.compile("<th scope=\"row\"[^>]*>(.*?)(<span class=\"(note|vh)\"|</th>)", Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(match -> match.group(1).replaceAll("<[^>]*>", "").strip())
                .toList();
    }

    private static List<String> keys(String json) {
        List<String> keys = new ArrayList<>();
        JsonMapper.shared().readTree(json).get("units").propertyNames().forEach(keys::add);
        return keys;
    }

    private static Set<String> sources(String json) {
        Set<String> sources = new TreeSet<>();
        JsonMapper.shared().readTree(json).findValues("source").forEach(source -> sources.add(source.asString()));
        return sources;
    }

    private static void choose(Page page, String control) {
        page.locator(control).press("Space");
        assertThat(page.isChecked(control)).isTrue();
    }

    private static void press(Page page, String selector) {
        PageLook.answer(page, () -> page.locator(selector).first().press("Enter"));
    }
}

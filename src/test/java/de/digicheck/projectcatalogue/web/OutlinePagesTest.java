package de.digicheck.projectcatalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.NuChecker;
import de.digicheck.fixtures.RunningService;
import de.digicheck.platform.security.AccountSetup;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.OrgUnitCode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Outlines on their pages, over HTTP. Each test works on a template of its own. */
class OutlinePagesTest {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    private static RunningService service;
    private static Browsing cdo;
    private static Browsing cio;

    @BeforeAll
    static void start() {
        service = RunningService.start();
        cdo = Browsing.as(AccountRole.CDO, service);
        cio = Browsing.as(AccountRole.CIO, service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void takesATemplateOverAndListsIt() {
        outline("digital-strategy");

        assertThat(cdo.get("/projekte").body())
                .contains("Digitalen Handlungsrahmen beschließen", "Annahme", "/projekte/digital-strategy\"");
        String page = cdo.get("/projekte/digital-strategy?geschehen=angelegt").body();
        assertThat(page)
                .contains(
                        "Die Skizze ist angelegt.",
                        "Vorlage aus dem Katalog: digital-strategy",
                        "halb (die Hälfte des Bedarfs)",
                        "12.000 €",
                        "45 Tage")
                .doesNotContain("??");
        assertThat(cdo.get("/projekte/neu").body()).doesNotContain("value=\"digital-strategy\"");
    }

    @Test
    void letsHeadsAgreeWhereTheirStaffIsNeeded() {
        outline("learning-hour");
        service.bean(AccountSetup.class)
                .ensure(
                        "head-personnel",
                        "Leitung",
                        Set.of(AccountRole.LEAD),
                        List.of(new OrgUnitCode("personnel")),
                        Browsing.PASSWORD)
                .block(Duration.ofSeconds(30));
        Browsing lead = Browsing.anonymous(service);
        lead.submit("/anmeldung", "/anmeldung", Map.of("username", "head-personnel", "password", Browsing.PASSWORD));
        String form = "/projekte/learning-hour/zustimmung";
        String version = versionOf(lead.get(form).body());
        HttpResponse<String> wrong = lead.submit(form, form, Map.of("version", version, "antwort", "nein"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#unit\"", "href=\"#grund\"");
        assertThat(lead.submit(form, form, Map.of("version", version, "unit", "finance", "antwort", "ja"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(lead.submit(form, form, Map.of("version", "99", "unit", "personnel", "antwort", "ja"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(lead.submit(form, form, Map.of("version", version, "unit", "personnel", "antwort", "ja"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(cdo.get("/projekte/learning-hour").body()).contains("zugestimmt am");
        assertThat(cdo.get("/projekte/learning-hour/verlauf?sprache=en").body()).contains("agreed on");
        assertThat(cdo.get(form).statusCode()).isEqualTo(403);
    }

    private static String versionOf(String page) {
        Matcher matcher = VERSION.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Test
    void beginsWithoutATemplateAndKeepsWhatWasTyped() {
        HttpResponse<String> nothing = cdo.submit("/projekte/neu", "/projekte/neu", Map.of("template", ""));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Wählen Sie eine Vorlage, oder geben Sie unten Name und Kurzname an.");

        HttpResponse<String> wrong = cdo.submit(
                "/projekte/neu",
                "/projekte/neu",
                Map.of("template", "", "label", "Bauakte", "key", "digitale Bauakte"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"digitale Bauakte\"", "value=\"Bauakte\"", "href=\"#key\"");

        HttpResponse<String> reserved =
                cdo.submit("/projekte/neu", "/projekte/neu", Map.of("template", "", "label", "Neu", "key", "neu"));
        assertThat(reserved.body()).contains("Dieser Kurzname ist vergeben.");

        HttpResponse<String> created = cdo.submit(
                "/projekte/neu", "/projekte/neu", Map.of("template", "", "label", "Bauakte", "key", "bauakte"));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(303);
        assertThat(created.headers().firstValue("Location")).hasValue("/projekte/bauakte?geschehen=angelegt");
        assertThat(cdo.get("/projekte/bauakte").body()).contains("neu angelegt", "Was noch fehlt");
    }

    @Test
    void plansCostByYearAsANewVersion() {
        outline("rules-for-digital-work");
        String address = "/projekte/rules-for-digital-work/bearbeiten?teil=kosten";
        Map<String, String> cost = Map.of(
                "costs.years.2027.one-off", "12.500,50",
                "costs.years.2027.yearly", "1200",
                "costs.years.2027.investments", "40000",
                "costs.years.2027.depreciation-years", "5",
                "costs.years.2027.grants", "10000",
                "costs.years.2027.personnel", "99000",
                "costs.years.2027.certainty", "offer",
                "costs.years.2028.yearly", "2400",
                "costs.product", "11.1.06",
                "costs.account", "0811000");
        HttpResponse<String> saved = save(cdo, address, cost);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);

        String page = cdo.get("/projekte/rules-for-digital-work").body();
        // 12,500.50 + 1,200 + 40,000; offer: −5 % to +10 %
        assertThat(page)
                .contains("13.700,50 €", "53.700,50 €", "51.015,48 € bis 59.070,55 € (Angebot)", "Abschreibung 5 Jahre")
                .contains("56.100,50 €", "99.000 €", "11.1.06");
        String history = cdo.get("/projekte/rules-for-digital-work/verlauf").body();
        assertThat(history).contains("Verlauf: 2 Fassungen", "Kosten · 2027 · einmalig", "12.500,50 €", "only-cdo");
    }

    @Test
    void tellsEverythingThatIsWrongAndKeepsIt() {
        outline("document-management");
        String address = "/projekte/document-management/bearbeiten?teil=kosten";
        HttpResponse<String> refused = save(
                cdo,
                address,
                Map.of(
                        "costs.years.2027.one-off", "viel",
                        "costs.years.2027.yearly", "1,200",
                        "investments", "-5",
                        "costs.years.2028.depreciation-years", "2,5"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("value=\"viel\"", "value=\"1,200\"", "value=\"-5\"", "value=\"2,5\"")
                .contains("href=\"#costs-years-2027-one-off\"", "href=\"#investments\"")
                .contains("Schreiben Sie eine ganze Zahl.");
    }

    @Test
    void losesNothingWhenSomebodyElseWasFaster() {
        outline("process-register");
        String address = "/projekte/process-register/bearbeiten?teil=allgemein";
        String seen = version(cdo.get(address).body());
        save(cdo, address, Map.of("label.de", "Prozesse kennen", "status", "planned"));

        Map<String, String> late = new HashMap<>(Map.of("label.de", "Prozesse erfassen", "status", "idea"));
        late.put("version", seen);
        HttpResponse<String> conflict = cdo.submit(address, address, late);
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body())
                .contains("only-cdo hat die Skizze inzwischen geändert", "Prozesse kennen")
                .contains("value=\"Prozesse erfassen\"");

        late.put("version", version(conflict.body()));
        assertThat(cdo.submit(address, address, late).statusCode()).isEqualTo(303);
        assertThat(cdo.get("/projekte/process-register").body()).contains("<h1>Prozesse erfassen</h1>");
    }

    @Test
    void refusesPrerequisitesInACircleAndNamesThem() {
        outline("idea-channel");
        outline("meeting-rooms");
        save(cdo, "/projekte/idea-channel/bearbeiten?teil=abhaengigkeiten", Map.of("requires", "meeting-rooms"));

        HttpResponse<String> refused = save(
                cdo, "/projekte/meeting-rooms/bearbeiten?teil=abhaengigkeiten", Map.of("requires", "idea-channel"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Damit würden diese Projekte im Kreis aufeinander warten: „");
        assertThat(cdo.get("/projekte/abhaengigkeiten").body()).contains("<svg class=\"graph\"", "Braucht zuerst");
    }

    @Test
    void ratesSideBySideAndShowsDisagreement() {
        outline("workflow-platform");
        HttpResponse<String> missing =
                save(cio, "/projekte/workflow-platform/bewertung", Map.of("technical.value", "1"));
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.body()).contains("href=\"#technical-reason\"");
        save(
                cio,
                "/projekte/workflow-platform/bewertung",
                Map.of("technical.value", "1", "technical.reason", "Kein Betrieb"));
        save(
                cdo,
                "/projekte/workflow-platform/bewertung",
                Map.of(
                        "organisational.value", "4",
                        "organisational.reason", "Alle warten darauf",
                        "citizen-friendliness", "2",
                        "efficiency", "3",
                        "structural-change", "2"));

        String page = cdo.get("/projekte/workflow-platform").body();
        assertThat(page)
                .contains("Kein Betrieb", "Alle warten darauf", "Die beiden Bewertungen liegen 3 Stufen auseinander.");
        assertThat(cdo.get("/projekte").body()).contains("Bewertungen weichen ab");
        assertThat(Browsing.as(AccountRole.STAFF_COUNCIL, service)
                        .get("/projekte/workflow-platform")
                        .body())
                .contains("Alle warten darauf")
                .doesNotContain("Kein Betrieb");
    }

    @Test
    void confirmsFiguresUntilTheyChange() {
        outline("knowledge-base");
        String address = "/projekte/knowledge-base/bestaetigen";
        HttpResponse<String> nothing = save(cdo, address, Map.of("office", ""));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("href=\"#groups\"", "href=\"#office\"");

        assertThat(save(cdo, address, Map.of("groups", "cost", "office", "Leitung der Kämmerei"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(cdo.get("/projekte/knowledge-base").body()).contains("bestätigt: Leitung der Kämmerei");

        save(cdo, "/projekte/knowledge-base/bearbeiten?teil=kosten", Map.of("expenses.one-off", "7777"));
        assertThat(cdo.get("/projekte/knowledge-base").body()).doesNotContain("bestätigt: Leitung der Kämmerei");
    }

    @Test
    void linksConceptsOfUnits() {
        HttpResponse<String> wrong = cdo.submit(
                "/projekte/fachkonzepte",
                "/projekte/fachkonzepte",
                Map.of(
                        "unit",
                        "personnel",
                        "reference",
                        "Konzept Personal",
                        "address",
                        "javascript:alert(1)",
                        "day",
                        ""));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Konzept Personal", "href=\"#address\"", "href=\"#day\"");

        HttpResponse<String> linked = cdo.submit(
                "/projekte/fachkonzepte",
                "/projekte/fachkonzepte",
                Map.of(
                        "unit", "personnel",
                        "reference", "Konzept Personal",
                        "address", "https://akten.example/1",
                        "day", "2026-05-03"));
        assertThat(linked.statusCode()).isEqualTo(303);
        assertThat(cdo.get("/projekte/fachkonzepte").body())
                .contains("href=\"https://akten.example/1\"", "3. Mai 2026", "<strong>fehlt</strong>");
    }

    @Test
    void showsHeadsWhatConcernsTheirUnits() {
        outline("remote-work");
        save(cdo, "/projekte/remote-work/bearbeiten?teil=wirkung", Map.of("reach", "depot"));
        Browsing finance = head("head-of-personnel", "personnel");
        Browsing works = head("head-of-works", "city-works");

        assertThat(finance.get("/projekte/remote-work").statusCode()).isEqualTo(403);
        assertThat(finance.get("/projekte").body()).doesNotContain("/projekte/remote-work\"");
        assertThat(works.get("/projekte/remote-work").statusCode()).isEqualTo(200);
    }

    @Test
    void writesValidPagesInBothLanguages() {
        outline("media-break-sprint");
        String outline = "/projekte/media-break-sprint";
        List<String> pages = new ArrayList<>(List.of(
                "/projekte",
                "/projekte/neu",
                "/projekte/abhaengigkeiten",
                "/projekte/fachkonzepte",
                outline,
                outline + "/verlauf",
                outline + "/bewertung",
                outline + "/bestaetigen"));
        for (OutlineSection section : OutlineSection.EDITED) {
            pages.add(outline + "/bearbeiten?teil=" + section.address());
        }
        for (String path : pages) {
            for (String language : List.of("de", "en")) {
                String page = cdo.get(path + (path.contains("?") ? "&" : "?") + "sprache=" + language)
                        .body();
                assertThat(NuChecker.findings(page)).as(path).isEmpty();
                assertThat(page).as(path).doesNotContainPattern("\\?\\?[\\w.-]+\\?\\?");
            }
        }
    }

    @Test
    void writesChangesIntoTheAuditLog() {
        outline("digital-pilots");

        assertThat(Browsing.as(AccountRole.ADMIN, service)
                        .get("/verwaltung/protokoll")
                        .body())
                .contains("Projektskizze angelegt", "digital-pilots · 1");
    }

    private static Browsing head(String account, String unit) {
        service.bean(AccountSetup.class)
                .ensure(account, account, Set.of(AccountRole.LEAD), List.of(new OrgUnitCode(unit)), Browsing.PASSWORD)
                .block(Duration.ofSeconds(30));
        Browsing head = Browsing.anonymous(service);
        head.submit("/anmeldung", "/anmeldung", Map.of("username", account, "password", Browsing.PASSWORD));
        return head;
    }

    private static void outline(String template) {
        HttpResponse<String> created = cdo.submit("/projekte/neu", "/projekte/neu", Map.of("template", template));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(303);
    }

    private static HttpResponse<String> save(Browsing who, String address, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.putIfAbsent("version", version(who.get(address).body()));
        return who.submit(address, address, all);
    }

    private static String version(String page) {
        Matcher version = VERSION.matcher(page);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }
}

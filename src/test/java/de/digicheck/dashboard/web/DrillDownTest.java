package de.digicheck.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import de.digicheck.platform.security.AccountSetup;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.OrgUnitCode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the overview down to one part of the demonstration town, over HTTP. */
class DrillDownTest {

    private static final String RESULT = "/ergebnisse/demo-abgeschlossen";
    private static final String PART = RESULT + "/einheiten/";
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.demo();
        Browsing.openAccounts(service);
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
    }

    @Test
    void leadsFromTheOverviewToAPartAndItsLargerOne() {
        Browsing cdo = Browsing.as(AccountRole.CDO, service);
        assertThat(cdo.get("/uebersicht").body())
                .contains("Prüfungen sind offen", "Bedingungen verletzt", "keine frühere Befragung")
                .contains("Beschäftigten haben geantwortet");
        assertThat(cdo.get(RESULT).body()).contains(PART + "citizen-services\"", "Reifegrad", RESULT + "/vergleich");
        assertThat(cdo.get(PART + "d2").body()).contains("Stadt", PART + "public-order\"");
        assertThat(cdo.get(PART + "nursery-north").body())
                .contains("nicht gezeigt", PART + "children-and-youth\"", "DigiCheck dazu");
    }

    @Test
    void comparesLeadershipAndStaffAndSaysWhatStaffNeedToLearn() {
        Browsing cdo = Browsing.as(AccountRole.CDO, service);
        assertThat(cdo.get(RESULT + "/vergleich").body()).contains("Leitung", "keine frühere Befragung", "<svg");
        assertThat(cdo.get(RESULT + "/vergleich?sprache=en").body()).contains("no earlier survey");
        assertThat(cdo.get(RESULT + "/lernen").body())
                .contains("Am weitesten reicht", "Kurs in einer Gruppe vor Ort", "Bei keiner Frage");
    }

    @Test
    void showsHeadsTheirOwnPartsAlone() {
        service.bean(AccountSetup.class)
                .ensure(
                        "head-order",
                        "Leitung",
                        Set.of(AccountRole.LEAD),
                        List.of(new OrgUnitCode("public-order")),
                        Browsing.PASSWORD)
                .block(LONGEST_WAIT);
        Browsing lead = Browsing.anonymous(service);
        lead.submit("/anmeldung", "/anmeldung", Map.of("username", "head-order", "password", Browsing.PASSWORD));
        assertThat(lead.get(PART + "citizen-services").statusCode()).isEqualTo(200);
        String part = "/meine-einheit/demo-abgeschlossen/citizen-services";
        String target = part + "/zielwert";
        assertThat(lead.submit(target, target, Map.of("feld", "", "wert", "101"))
                        .body())
                .contains("href=\"#feld\"", "href=\"#wert\"", "value=\"101\"");
        assertThat(lead.submit(target, target, Map.of("feld", "infrastruktur", "wert", "35"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(lead.get(part).body()).contains("35 von 100 Punkten", "Zielwert gesetzt");
        assertThat(Browsing.as(AccountRole.CDO, service).get(target).statusCode())
                .isEqualTo(403);
        assertThat(lead.get(PART + "depot").statusCode()).isEqualTo(404);
        assertThat(lead.get(PART + "d2").statusCode()).isEqualTo(404);
    }

    @Test
    void putsSurveyAndOfficeCheckBesideEachOther() {
        Browsing cdo = Browsing.as(AccountRole.CDO, service);
        String begin = "/digichecks/neu?unit=all-day-care";
        assertThat(cdo.get(begin).body()).contains("value=\"all-day-care\" selected");
        String check = cdo.submit(begin, "/digichecks/neu", Map.of("unit", "all-day-care", "day", "2026-11-02"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replace("/bearbeiten", "");
        assertThat(cdo.get(check).body()).contains("nicht verrechnet", PART + "all-day-care\"");
        assertThat(cdo.get("/meine-einheit/demo-abgeschlossen/all-day-care").body())
                .contains("nicht mit ihr verrechnet", check + "\"", "unit=all-day-care");
        assertThat(Browsing.as(AccountRole.STAFF_COUNCIL, service)
                        .get("/meine-einheit/demo-abgeschlossen/all-day-care")
                        .body())
                .doesNotContain(check);
    }

    @Test
    void publishesTheTownAloneAndTakesItBack() {
        Browsing cdo = Browsing.as(AccountRole.CDO, service);
        Browsing anybody = Browsing.anonymous(service);
        String page = "/veroeffentlicht/demo-abgeschlossen";
        assertThat(anybody.get(page).statusCode()).isEqualTo(404);
        assertThat(anybody.get(page + "/leicht").statusCode()).isEqualTo(404);
        String publish = RESULT + "/veroeffentlichen";
        assertThat(cdo.submit(publish, publish, Map.of("to", "an")).statusCode())
                .isEqualTo(422);
        assertThat(anybody.get(page).statusCode()).isEqualTo(404);
        assertThat(cdo.submit(publish, publish, Map.of("to", "an", "vereinbart", "ja"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(anybody.get("/").body()).contains(page + "\"");
        assertThat(anybody.get("/veroeffentlicht").body()).contains(page + "\"");
        assertThat(anybody.get(page).body())
                .contains(
                        "Was gefragt wurde",
                        "Kurz gesagt",
                        "Digitallots",
                        "<svg",
                        "mailto:prozesse@musterstadt.example")
                .contains("Urlaub digital beantragen und genehmigen", "wird geprüft: ")
                .doesNotContain("/einheiten/", "Leitung sieht", "class=\"heat\"");
        assertThat(anybody.get(page + "?sprache=en").body()).contains("What was asked");
        assertThat(anybody.get(page + "/leicht").body()).contains("Ungeprüft", "Punkte.");
        assertThat(cdo.submit(publish, publish, Map.of("to", "aus")).statusCode())
                .isEqualTo(303);
        assertThat(anybody.get(page).statusCode()).isEqualTo(404);
        assertThat(Browsing.as(AccountRole.CIO, service).get(publish).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/einheiten/none", "/einheiten/%3Cb%3E"})
    void knowsNoOtherParts(String path) {
        assertThat(Browsing.as(AccountRole.CDO, service).get(RESULT + path).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/einheiten/d2", "/vergleich", "/lernen"})
    void refusesWhomTheTermsDoNotName(String path) {
        assertThat(Browsing.as(AccountRole.VIEWER, service).get(RESULT + path).statusCode())
                .isEqualTo(403);
        assertThat(Browsing.as(AccountRole.ADMIN, service).get(RESULT + path).statusCode())
                .isEqualTo(403);
        assertThat(Browsing.anonymous(service).get(RESULT + path).statusCode()).isEqualTo(303);
        assertThat(Browsing.as(AccountRole.CDO, service)
                        .get("/ergebnisse/demo-offen" + path)
                        .body())
                .contains("Noch keine Ergebnisse");
    }
}

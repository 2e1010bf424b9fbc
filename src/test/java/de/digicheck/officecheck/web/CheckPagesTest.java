package de.digicheck.officecheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.PdfUa;
import de.digicheck.fixtures.RunningService;
import de.digicheck.officecheck.CheckForm;
import de.digicheck.officecheck.CheckVersion;
import de.digicheck.officecheck.OfficeChecking;
import de.digicheck.officecheck.OfficeChecks;
import de.digicheck.platform.pdf.TaggedPdf;
import de.digicheck.platform.security.AccountSetup;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.Language;
import de.digicheck.shared.OrgUnitCode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;

/** Checks on their pages, over HTTP. */
class CheckPagesTest {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static RunningService service;
    private static Browsing pilot;
    private static Browsing colleague;
    private static Browsing stranger;
    private static Browsing cdo;
    private static Browsing cio;

    @BeforeAll
    static void start() {
        service = RunningService.start();
        pilot = pilotOf("pilot-personnel", "central-services");
        colleague = pilotOf("deputy-personnel", "personnel");
        stranger = pilotOf("pilot-finance", "finance");
        cdo = Browsing.as(AccountRole.CDO, service);
        cio = Browsing.as(AccountRole.CIO, service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Browsing pilotOf(String name, String unit) {
        service.bean(AccountSetup.class)
                .ensure(name, name, Set.of(AccountRole.PILOT), List.of(new OrgUnitCode(unit)), Browsing.PASSWORD)
                .block(LONGEST_WAIT);
        Browsing browsing = Browsing.anonymous(service);
        assertThat(browsing.submit("/anmeldung", "/anmeldung", Map.of("username", name, "password", Browsing.PASSWORD))
                        .statusCode())
                .isEqualTo(303);
        return browsing;
    }

    @Test
    void leadsFromAnOfficeToItsReport() {
        HttpResponse<String> begun =
                pilot.submit("/digichecks/neu", "/digichecks/neu", Map.of("unit", "personnel", "day", "2026-03-02"));
        assertThat(begun.statusCode()).isEqualTo(303);
        String check = location(begun).replace("/bearbeiten", "");

        HttpResponse<String> work =
                save(pilot, check, "teil=work", 1, Map.of("feld.records", "1", "feld.approvals", "4"));
        assertThat(location(work)).isEqualTo(check + "/bearbeiten?teil=citizens&geschehen=gespeichert");
        save(pilot, check, "teil=angaben", 2, Map.of("angabe.wishes", "Weniger <Papier>"));
        HttpResponse<String> process = pilot.submit(
                check + "/prozesse/neu",
                check + "/prozesse/neu",
                fields(3, Map.of("name", "Urlaub genehmigen", "faelle", "1.200", "minuten", "30", "brueche", "2")));
        assertThat(location(process)).isEqualTo(check + "?geschehen=gespeichert#prozesse");

        String report = pilot.get(check).body();
        assertThat(report)
                .contains(
                        "Am weitesten ist „Mitzeichnung“ (Stufe 4), am meisten fehlt bei „Aktenführung“ (Stufe 1).",
                        "Medienbrüche binden rund 200 Stunden im Jahr; alle Arbeit an Prozessen mit Medienbruch sind 600"
                                + " Stunden.",
                        "Annahme: Ein Medienbruch kostet 5 Minuten.",
                        "„Aktenführung“ ist niedrig beantwortet",
                        "Weniger &lt;Papier&gt;",
                        "Fassung 4")
                .doesNotContain("??", "Projektskizze zu „Urlaub genehmigen“ beginnen");
        assertThat(pilot.get(check + "?sprache=en").body())
                .contains("“Approvals” is furthest (step 4), “Records” lacks most (step 1).")
                .doesNotContain("??");
        assertThat(pilot.get("/digichecks").body()).contains(check, "2 von 15");
    }

    @Test
    void losesNothingWhenTwoSave() {
        CheckVersion begun = begin("personnel");
        String check = "/digichecks/" + begun.id();
        save(colleague, check, "teil=work", 1, Map.of("feld.records", "3"));

        HttpResponse<String> late =
                save(pilot, check, "teil=work", 1, Map.of("feld.records", "0", "feld.workflows", "2"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains(
                        "Inzwischen hat „deputy-personnel“ diesen DigiCheck geändert",
                        "Gespeichert ist jetzt: Neue Akten werden elektronisch geführt.",
                        "name=\"version\" value=\"2\"");
        assertThat(late.body()).containsPattern("name=\"feld.records\"[^>]*value=\"0\"[^>]*checked");
        assertThat(latest(begun).check().steps()).containsOnly(Map.entry("records", 3));
        assertThat(save(pilot, check, "teil=work", 2, Map.of("feld.records", "0"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(service.bean(OfficeChecks.class)
                        .versionsOf(begun.id())
                        .map(version -> version.check().steps())
                        .collectList()
                        .block(LONGEST_WAIT))
                .containsExactly(Map.of(), Map.of("records", 3), Map.of("records", 0));
    }

    @Test
    void namesEverythingThatIsWrongAndKeepsWhatWasTyped() {
        String form = "/digichecks/" + begin("personnel").id() + "/prozesse/neu";

        HttpResponse<String> wrong = pilot.submit(
                form, form, fields(1, Map.of("name", " ", "faelle", "viele", "brueche", "101", "notiz", "so")));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains(
                        "Name des Prozesses: Geben Sie dem Prozess einen Namen.",
                        "href=\"#frage-faelle\"",
                        "href=\"#frage-brueche\"",
                        "value=\"viele\"",
                        ">so</textarea>");
        HttpResponse<String> nothing = pilot.submit("/digichecks/neu", "/digichecks/neu", Map.of());
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("href=\"#unit\"", "href=\"#day\"");
    }

    @Test
    void hidesAnotherOfficeOnEveryRoute() {
        CheckVersion begun = begin("personnel");
        String check = "/digichecks/" + begun.id();
        save(pilot, check, "teil=work", 1, Map.of("feld.records", "3"));
        pilot.submit(check + "/prozesse/neu", check + "/prozesse/neu", fields(2, Map.of("name", "Geheimes")));
        String unknown = "/digichecks/" + "0".repeat(24);

        for (String page : List.of(
                "",
                "/bericht.pdf",
                "/bearbeiten",
                "/bearbeiten?teil=angaben",
                "/prozesse/neu",
                "/prozesse/1",
                "/prozesse/1/entfernen")) {
            HttpResponse<String> answer = stranger.get(check + page);
            assertThat(answer.statusCode()).as(page).isEqualTo(404);
            assertThat(withoutToken(answer))
                    .as(page)
                    .isEqualTo(withoutToken(stranger.get(unknown + page)).replace(unknown, check));
        }
        for (String form : List.of("/bearbeiten?teil=work", "/prozesse/neu", "/prozesse/1", "/prozesse/1/entfernen")) {
            HttpResponse<String> answer = stranger.submit(
                    "/digichecks/neu", check + form, fields(3, Map.of("name", "Fremdes", "feld.records", "0")));
            assertThat(answer.statusCode()).as(form).isEqualTo(404);
        }
        assertThat(stranger.submit(
                                "/digichecks/neu", "/digichecks/neu", Map.of("unit", "personnel", "day", "2026-03-02"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(stranger.get("/digichecks").body()).doesNotContain(begun.id().value(), "Personal");
        assertThat(latest(begun).number()).isEqualTo(3);
        assertThat(pilot.get("/digichecks/nichts").statusCode()).isEqualTo(404);
    }

    @Test
    void letsTheCdoFillInWhereNoPilotIs() {
        String piloted = "/digichecks/" + begin("personnel").id();
        String free = "/digichecks/" + begin("digital-office").id();

        assertThat(cdo.get(piloted).statusCode()).isEqualTo(200);
        assertThat(cdo.get(piloted).body()).doesNotContain("/bearbeiten");
        assertThat(cdo.get(piloted + "/bearbeiten").statusCode()).isEqualTo(403);
        assertThat(cdo.get(free + "/bearbeiten").statusCode()).isEqualTo(200);
        assertThat(cio.get(free).body()).doesNotContain("/bearbeiten", "aus-digicheck");
        assertThat(cio.get(free + "/bearbeiten").statusCode()).isEqualTo(403);
    }

    @Test
    void removesAProcessAfterAskingOnce() {
        CheckVersion begun = begin("personnel");
        String check = "/digichecks/" + begun.id();
        pilot.submit(check + "/prozesse/neu", check + "/prozesse/neu", fields(1, Map.of("name", "Umlauf")));
        String page = check + "/prozesse/1/entfernen";

        assertThat(pilot.get(page).body()).contains("Soll „Umlauf“ aus dem Verzeichnis entfernt werden?");
        assertThat(location(pilot.submit(page, page, fields(1, Map.of())))).isEqualTo(page);
        assertThat(latest(begun).check().processes()).hasSize(1);
        assertThat(location(pilot.submit(page, page, fields(2, Map.of())))).startsWith(check + "?geschehen=entfernt");
        assertThat(latest(begun).check().processes()).isEmpty();
        assertThat(pilot.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void beginsAnOutlineWithOneClick() {
        CheckVersion begun = begin("digital-office");
        String check = "/digichecks/" + begun.id();
        cdo.submit(
                check + "/prozesse/neu",
                check + "/prozesse/neu",
                fields(1, Map.of("name", "Anträge verteilen", "faelle", "300", "wunsch", "REDESIGN")));

        Map<String, String> process = Map.of("check", begun.id().value(), "process", "1");
        String outline = location(cdo.submit(check, "/projekte/aus-digicheck", process));

        assertThat(outline).endsWith("?geschehen=angelegt");
        assertThat(cdo.get(outline).body())
                .contains(
                        "Anträge verteilen",
                        "DigiCheck: digital-office · 2026-03-02",
                        "Fälle im Jahr: 300.",
                        "Wunsch: erst neu gestalten, dann digitalisieren.");
        assertThat(location(cdo.submit(check, "/projekte/aus-digicheck", process)))
                .isEqualTo(outline.replace("?geschehen=angelegt", ""));
        assertThat(cdo.submit(check, "/projekte/aus-digicheck", Map.of("check", "x", "process", "1"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void printsTheReportForScreenReaders() {
        CheckVersion begun = begin("personnel");
        String check = "/digichecks/" + begun.id();
        save(pilot, check, "teil=work", 1, Map.of("feld.records", "0"));
        pilot.submit(
                check + "/prozesse/neu", check + "/prozesse/neu", fields(2, Map.of("name", "Umlauf", "brueche", "3")));

        CheckVersion version = latest(begun);
        ReportView report = ReportView.of(
                version,
                List.of(version.check()),
                service.bean(CheckForm.class),
                service.bean(CheckAccess.class),
                new Words(service.bean(MessageSource.class), Language.GERMAN));

        byte[] pdf = service.bean(TaggedPdf.class).render("officecheck/paper", Map.of("report", report), Locale.GERMAN);

        assertThat(pilot.get(check + "/bericht.pdf").headers().firstValue("Content-Type"))
                .hasValue("application/pdf");
        assertThat(PdfUa.violations(pdf)).isEmpty();
        assertThat(PdfUa.text(pdf)).contains("DigiCheck: Abteilung Personal", "Umlauf", "Dokumentenmanagement");
    }

    private static String withoutToken(HttpResponse<String> answer) {
        return answer.body().replaceAll("(name=\"_csrf\"[^>]* value=)\"[^\"]+\"", "$1");
    }

    private static CheckVersion begin(String unit) {
        return Objects.requireNonNull(service.bean(OfficeChecking.class)
                .begin(new OrgUnitCode(unit), DAY, "test")
                .block(LONGEST_WAIT));
    }

    private static CheckVersion latest(CheckVersion version) {
        return Objects.requireNonNull(
                service.bean(OfficeChecks.class).find(version.id()).block(LONGEST_WAIT));
    }

    private static HttpResponse<String> save(
            Browsing who, String check, String part, int version, Map<String, String> fields) {
        return who.submit(check + "/bearbeiten", check + "/bearbeiten?" + part, fields(version, fields));
    }

    private static Map<String, String> fields(int version, Map<String, String> others) {
        Map<String, String> all = new TreeMap<>(others);
        all.put("version", String.valueOf(version));
        return all;
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}

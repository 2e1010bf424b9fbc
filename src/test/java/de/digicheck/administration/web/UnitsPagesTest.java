package de.digicheck.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import de.digicheck.platform.security.AccountSetup;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.GermanTime;
import de.digicheck.shared.OrgUnitCode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new version of the units: checked, refused where a campaign needs what would vanish, kept, in force at once on its first day. */
class UnitsPagesTest {

    private static final String PAGE = "/verwaltung/einheiten";
    private static final Pattern CHECKED = Pattern.compile("name=\"checked\" value=\"([0-9a-f]+)\"");

    private static final String PILOT = "pilot-of-d2";

    @TempDir
    private Path data;

    @Test
    void checksKeepsAndUsesAVersion() throws IOException {
        String yaml = Files.readString(Path.of("organisations", "musterstadt.yaml"));
        String today = LocalDate.now(GermanTime.ZONE).toString();
        try (RunningService service = RunningService.startIn(data)) {
            Browsing admin = Browsing.as(AccountRole.ADMIN, service);
            assertThat(admin.get(PAGE).body()).contains("die Datei im Ordner der Stadt", "Rechnungsprüfungsamt");
            assertThat(post(admin, Map.of("text", "", "from", "bald")).body())
                    .contains("Die Einheiten fehlen", "Der Tag fehlt");
            assertThat(post(admin, Map.of("text", yaml, "from", "2020-01-01")).body())
                    .contains("from-past", "nothing-changes");
            assertThat(post(
                                    admin,
                                    Map.of(
                                            "text",
                                            yaml.replace("field: arbeit-4-0", "field: arbeit-5-0"),
                                            "from",
                                            today))
                            .body())
                    .contains("unknown-field", "arbeit-5-0");
            draft(service, "einheiten-test", "");
            assertThat(post(admin, Map.of("text", yaml.replace("code: audit\n", "code: audit2\n"), "from", today))
                            .body())
                    .contains("unit-in-use", "&#39;audit&#39;");

            String renamed = changed(yaml);
            Browsing pilot = pilotOfD2(service);
            assertThat(pilot.get("/digichecks").body())
                    .contains("Amt für Finanzen")
                    .doesNotContain("Rechnungsprüfungsamt");
            HttpResponse<String> checked = post(admin, Map.of("text", renamed, "from", today));
            assertThat(checked.statusCode()).isEqualTo(200);
            assertThat(checked.body()).contains("Heißen anders: 1", "Revisionsamt (audit)", "Neu: 1");
            Matcher print = CHECKED.matcher(checked.body());
            assertThat(print.find()).isTrue();
            Map<String, String> keep = new TreeMap<>(Map.of(
                    "text", renamed + "\n# x", "from", today, "schritt", "uebernehmen", "checked", print.group(1)));
            assertThat(post(admin, keep).statusCode())
                    .as("not what was checked")
                    .isEqualTo(200);
            keep.put("text", renamed);
            assertThat(post(admin, keep).statusCode()).isEqualTo(303);
            assertThat(admin.get(PAGE).body())
                    .as("in force at once")
                    .contains("In Kraft ist Fassung 1", "Revisionsamt")
                    .doesNotContain("Rechnungsprüfungsamt");
            Browsing cdo = Browsing.as(AccountRole.CDO, service);
            assertThat(cdo.get("/erhebungen/neu").body())
                    .as("in a form that was there before")
                    .contains("Revisionsamt", "Amt für Neues")
                    .doesNotContain("Rechnungsprüfungsamt");
            assertThat(cdo.get("/digitallotsen").body()).contains("Amt für Neues");
            assertThat(Browsing.anonymous(service).get("/idee").body())
                    .contains("Amt für Neues", "mailto:lernen@musterstadt.example", "Digitales Lernen und Wissen")
                    .doesNotContain("fortbildung@musterstadt.example");
            draft(service, "neue-einheiten", "\"units\": [\"brand-new\", \"audit\"],");
            assertThat(cdo.get("/erhebungen/neue-einheiten").body()).contains("Revisionsamt", "Amt für Neues");
            assertThat(cdo.get("/erhebungen/einheiten-test/einheiten").body())
                    .as("the campaign keeps the units that it announced")
                    .contains("Rechnungsprüfungsamt");
            assertThat(pilot.get("/digichecks").body())
                    .as("what lies below the own unit by now")
                    .contains("Revisionsamt", "Amt für Neues");
            assertThat(admin.get("/verwaltung/protokoll").body()).contains("Fassung der Einheiten aufgenommen");
        }
        try (RunningService service = RunningService.startIn(data)) {
            assertThat(Browsing.as(AccountRole.ADMIN, service).get(PAGE).body())
                    .contains("In Kraft ist Fassung 1", "Revisionsamt")
                    .doesNotContain("Rechnungsprüfungsamt");
            assertThat(Browsing.as(AccountRole.CDO, service)
                            .get("/erhebungen/einheiten-test/einheiten")
                            .body())
                    .as("the campaign keeps its units")
                    .contains("Rechnungsprüfungsamt");
        }
    }

    private static HttpResponse<String> post(Browsing admin, Map<String, String> fields) {
        return admin.submit(PAGE, PAGE, fields);
    }

    /** One unit is called otherwise and lies elsewhere, one is new. */
    private static String changed(String yaml) {
        return yaml.replace(
                        "    parent: d1\n    label: {de: Rechnungsprüfungsamt",
                        "    parent: d2\n    label: {de: Revisionsamt")
                .replace("\npilots:\n", """

                  - code: brand-new
                    kind: office
                    parent: d2
                    label: {de: Amt für Neues, en: Office of News}
                    headcount: {verwaltung: 30}
                pilots:
                """)
                .replace("fortbildung@musterstadt.example", "lernen@musterstadt.example");
    }

    private static Browsing pilotOfD2(RunningService service) {
        service.bean(AccountSetup.class)
                .ensure(PILOT, PILOT, Set.of(AccountRole.PILOT), List.of(new OrgUnitCode("d2")), Browsing.PASSWORD)
                .block();
        Browsing pilot = Browsing.anonymous(service);
        assertThat(pilot.submit("/anmeldung", "/anmeldung", Map.of("username", PILOT, "password", Browsing.PASSWORD))
                        .statusCode())
                .isEqualTo(303);
        return pilot;
    }

    private static void draft(RunningService service, String key, String units) {
        HttpResponse<String> drafted = Browsing.anonymous(service)
                .postJson(
                        "/api/v1/campaigns",
                        """
                {"key": "%s", %s "questionnaire": "mitarbeiterbefragung-2026", "version": 1,
                 "opens": "2026-01-01", "closes": "2099-01-01", "openLink": true}
                """.formatted(key, units),
                        "Authorization",
                        Browsing.basic(AccountRole.CDO));
        assertThat(drafted.statusCode()).isEqualTo(201);
    }
}

package de.digicheck.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.GermanTime;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new version of the units: checked, refused where a campaign needs what would vanish, kept, in force after a start. */
class UnitsPagesTest {

    private static final String PAGE = "/verwaltung/einheiten";
    private static final Pattern CHECKED = Pattern.compile("name=\"checked\" value=\"([0-9a-f]+)\"");

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
            draft(service);
            assertThat(post(admin, Map.of("text", yaml.replace("code: audit\n", "code: audit2\n"), "from", today))
                            .body())
                    .contains("unit-in-use", "&#39;audit&#39;");

            String renamed = yaml.replace("Rechnungsprüfungsamt", "Revisionsamt");
            HttpResponse<String> checked = post(admin, Map.of("text", renamed, "from", today));
            assertThat(checked.statusCode()).isEqualTo(200);
            assertThat(checked.body()).contains("Heißen anders: 1", "Revisionsamt (audit)");
            Matcher print = CHECKED.matcher(checked.body());
            assertThat(print.find()).isTrue();
            Map<String, String> keep = new TreeMap<>(Map.of(
                    "text", renamed + "\n# x", "from", today, "schritt", "uebernehmen", "checked", print.group(1)));
            assertThat(post(admin, keep).statusCode())
                    .as("not what was checked")
                    .isEqualTo(200);
            keep.put("text", renamed);
            assertThat(post(admin, keep).statusCode()).isEqualTo(303);
            assertThat(admin.get(PAGE).body()).contains("Fassung 1, gilt ab", "die Datei im Ordner der Stadt");
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

    private static void draft(RunningService service) {
        HttpResponse<String> drafted = Browsing.anonymous(service)
                .postJson("/api/v1/campaigns", """
                {"key": "einheiten-test", "questionnaire": "mitarbeiterbefragung-2026", "version": 1,
                 "opens": "2026-01-01", "closes": "2099-01-01", "openLink": true}
                """, "Authorization", Browsing.basic(AccountRole.CDO));
        assertThat(drafted.statusCode()).isEqualTo(201);
    }
}

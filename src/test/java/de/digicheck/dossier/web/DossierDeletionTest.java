package de.digicheck.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.NuChecker;
import de.digicheck.fixtures.RunningService;
import de.digicheck.shared.AccountRole;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which dossiers can be deleted, over HTTP. */
class DossierDeletionTest {

    private static RunningService service;
    private static Browsing cdo;
    private static DossierForms forms;
    private static String roadmap;

    @BeforeAll
    static void start() {
        service = RunningService.demo();
        cdo = Browsing.as(AccountRole.CDO, service);
        forms = new DossierForms(cdo);
        roadmap = forms.offer("roadmap/");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void deletesADraftAsItWasSeenAndGivesItsNumberToNoOther() {
        String address = forms.begun("Verworfen", roadmap);
        String delete = address + "/loeschen";
        String seen = DossierForms.version(cdo.get(delete).body());
        Map<String, String> change = DossierForms.form("Doch geändert", roadmap);
        change.put("version", seen);
        assertThat(cdo.submit(address + "/bearbeiten", address + "/bearbeiten", change)
                        .statusCode())
                .isEqualTo(303);
        HttpResponse<String> late = cdo.submit(delete, delete, Map.of("version", seen));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Nichts ist gelöscht", "Doch geändert").doesNotContain("??");

        HttpResponse<String> deleted = cdo.submit(delete, delete, Map.of("version", DossierForms.version(late.body())));
        assertThat(deleted.statusCode()).isEqualTo(303);
        assertThat(deleted.headers().firstValue("Location")).contains("/dossiers?geschehen=geloescht");
        assertThat(cdo.get("/dossiers?geschehen=geloescht").body())
                .contains("Der Entwurf ist gelöscht.")
                .doesNotContain("Doch geändert");
        assertThat(cdo.get(address).statusCode()).isEqualTo(404);
        assertThat(cdo.get(delete).statusCode()).isEqualTo(404);
        assertThat(forms.begun("Der nächste", roadmap)).isNotEqualTo(address);
        assertThat(Browsing.as(AccountRole.ADMIN, service)
                        .get("/verwaltung/protokoll")
                        .body())
                .contains("Entwurf einer Beratungsunterlage gelöscht");
    }

    @Test
    void neverDeletesWhatIsFrozen() {
        String address = forms.begun("Bleibt", roadmap);
        String other = forms.begun("Ein Entwurf", roadmap);
        forms.freeze(address);
        assertThat(cdo.get(address).body()).doesNotContain(address + "/loeschen");
        assertThat(cdo.get(address + "/loeschen").statusCode()).isEqualTo(303);
        for (String version : List.of("1", "2")) {
            HttpResponse<String> refused =
                    cdo.submit(other + "/loeschen", address + "/loeschen", Map.of("version", version));
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(refused.body()).contains("bleibt für immer erhalten").doesNotContain("id=\"formular\"", "??");
            assertThat(NuChecker.findings(refused.body())).isEmpty();
        }
        assertThat(cdo.get("/api/v1" + address).statusCode()).isEqualTo(200);
        assertThat(Browsing.as(AccountRole.CIO, service)
                        .get(address + "/loeschen")
                        .statusCode())
                .isEqualTo(403);
    }
}

package de.digicheck.information.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import de.digicheck.information.InformationText;
import de.digicheck.shared.AccountRole;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InformationPagesTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final String CAMPAIGN = "informed";

    @BeforeAll
    static void draft() {
        Browsing.openAccounts(SERVICE);
        post(
                AccountRole.CDO,
                "",
                "{\"key\": \"" + CAMPAIGN + "\", \"questionnaire\": \"mitarbeiterbefragung-2026\", \"version\": 1,"
                        + " \"opens\": \"2026-11-01\", \"closes\": \"2099-12-31\", \"openLink\": true,"
                        + " \"terms\": {\"retention-days\": 17, \"key-holder\": \"service\"}}");
    }

    @Test
    void tellsTheAskedOnlyAboutWhatIsAgreed() {
        String early = "early-information";
        post(
                AccountRole.CDO,
                "",
                "{\"key\": \"" + early + "\", \"questionnaire\": \"mitarbeiterbefragung-2026\", \"version\": 1,"
                        + " \"opens\": \"2026-11-01\", \"closes\": \"2099-12-31\", \"openLink\": true}");
        assertThat(get("/teilnahme/datenschutz?erhebung=" + early).statusCode()).isEqualTo(404);
        assertThat(get("/teilnahme/leichte-sprache?erhebung=nobody").statusCode())
                .isEqualTo(404);
        assertThat(get("/teilnahme/datenschutz").statusCode()).isEqualTo(404);
    }

    @Test
    void informsWithoutACookie() {
        consent();
        for (String language : new String[] {"de", "en"}) {
            HttpResponse<String> page = get("/teilnahme/datenschutz?erhebung=" + CAMPAIGN + "&sprache=" + language);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
            assertThat(page.body())
                    .contains(language.equals("de") ? "17 Tage" : "17 days")
                    .doesNotContain("{{");
        }
        HttpResponse<String> easy = get("/teilnahme/leichte-sprache?erhebung=" + CAMPAIGN);
        assertThat(easy.body())
                .contains(
                        "<main",
                        "lang=\"de-x-leicht\"",
                        "Ungeprüft",
                        "17 Tage",
                        "Stabsstelle Digitalisierung, digital@musterstadt.example")
                .doesNotContain("{{");
        assertThat(easy.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private static void consent() {
        post(AccountRole.STAFF_COUNCIL, "/" + CAMPAIGN + "/transitions", "{\"to\": \"agreed\"}");
        post(AccountRole.DPO, "/" + CAMPAIGN + "/transitions", "{\"to\": \"agreed\"}");
    }

    @ParameterizedTest
    @EnumSource(InformationText.class)
    void fillsEachPaperInBothLanguages(InformationText paper) {
        Browsing officer = Browsing.as(AccountRole.DPO, SERVICE);
        for (String language : new String[] {"de", "en"}) {
            HttpResponse<String> page =
                    officer.get("/erhebungen/" + CAMPAIGN + "/unterlagen/" + paper.word() + "?sprache=" + language);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains(language.equals("de") ? "vor Ort zu prüfen" : "to be checked locally")
                    .doesNotContain("{{", "??");
        }
    }

    private static HttpResponse<String> get(String path) {
        return Browsing.anonymous(SERVICE).get(path);
    }

    private static void post(AccountRole role, String path, String body) {
        Browsing.anonymous(SERVICE).postJson("/api/v1/campaigns" + path, body, "Authorization", Browsing.basic(role));
    }
}

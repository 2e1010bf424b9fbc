package de.digicheck.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import de.digicheck.shared.AccountRole;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is kept how long, and the audit log that is searched; on the service that tests share. */
class RetentionAndSearchTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final String LOG = "/verwaltung/protokoll";

    private static Browsing council;

    @BeforeAll
    static void begin() {
        council = Browsing.as(AccountRole.STAFF_COUNCIL, SERVICE);
        Browsing.anonymous(SERVICE)
                .postJson("/api/v1/campaigns", """
                {"key": "frist", "questionnaire": "mitarbeiterbefragung-2026", "version": 1,
                 "opens": "2026-01-01", "closes": "2099-01-01", "openLink": true}
                """, "Authorization", Browsing.basic(AccountRole.CDO));
        Browsing.as(AccountRole.ADMIN, SERVICE)
                .submit(
                        "/verwaltung/konten",
                        "/verwaltung/konten/neu",
                        Map.of("name", "gesucht", "label", "Gesucht", "roles", "VIEWER"));
    }

    @Test
    void saysOfEachCampaignWhenItsAnswersGo() {
        assertThat(council.get("/verwaltung/aufbewahrung").body())
                .contains("frist", "Tage nach der Freigabe", "nach 90 Tagen");
        assertThat(council.get("/verwaltung/aufbewahrung?sprache=en").body()).contains("days after the release");
    }

    @Test
    void findsByRoleActionAndSubject() {
        String drafted = council.get(LOG + "?rolle=CDO&aktion=drafted&gegenstand=FRIST&von=2020-01-01&bis=2999-12-31")
                .body();
        assertThat(drafted).contains("/erhebungen/frist").doesNotContain("gesucht,");
        assertThat(council.get(LOG + "?rolle=ADMIN&gegenstand=gesucht").body())
                .contains("gesucht, VIEWER")
                .doesNotContain("/erhebungen/frist");
        assertThat(council.get(LOG + "?konto=only-admin&rolle=CDO").body()).contains("steht nichts im Protokoll");
        assertThat(council.get(LOG + "?bis=2020-01-01").body()).contains("steht nichts im Protokoll");
        HttpResponse<String> csv = council.get("/verwaltung/protokoll.csv?aktion=account-opened&gegenstand=gesucht");
        assertThat(csv.body().lines()).hasSize(2).last().asString().contains("only-admin,account-opened,,");
        assertThat(drafted).contains("/verwaltung/protokoll.csv?von=2020-01-01&amp;bis=2999-12-31&amp;rolle=CDO");
    }

    @Test
    void saysWhatItCannotRead() {
        HttpResponse<String> answer = council.get(LOG + "?von=gestern&bis=morgen");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Der erste Tag ist kein Tag", "Der letzte Tag ist kein Tag", "value=\"gestern\"");
    }
}

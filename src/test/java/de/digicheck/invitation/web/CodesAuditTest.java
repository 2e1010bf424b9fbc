package de.digicheck.invitation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.digicheck.audit.AuditEntry;
import de.digicheck.audit.AuditLog;
import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import de.digicheck.shared.AccountRole;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is done with codes stands in the audit log: who, what and how many, and never which. */
class CodesAuditTest {

    private static final GreenMail MAILS = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final String LIST = "address,unit\nleser@x.example,audit\n";
    private static final JsonMapper JSON = new JsonMapper();

    private static RunningService service;

    @BeforeAll
    static void start() {
        MAILS.start();
        service = RunningService.start(
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + MAILS.getSmtp().getPort(),
                "--digicheck.mail.from=digicheck@musterstadt.example",
                "--digicheck.mail.starttls=false");
        Browsing.openAccounts(service);
    }

    @AfterAll
    static void stop() {
        service.close();
        MAILS.stop();
    }

    private static void draft(String key) {
        HttpResponse<String> drafted = postJson(
                "",
                "{\"key\": \"" + key + "\", \"questionnaire\": \"mitarbeiterbefragung-2026\", \"version\": 1,"
                        + " \"units\": [\"audit\"], \"opens\": \"2026-11-01\", \"closes\": \"2099-12-31\"}");
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
    }

    private static HttpResponse<String> postJson(String path, String body) {
        return Browsing.anonymous(service)
                .postJson("/api/v1/campaigns" + path, body, "Authorization", Browsing.basic(AccountRole.CDO));
    }

    private static List<String> recorded(String campaign) {
        return entries(campaign).stream()
                .filter(entry -> !entry.action().equals("drafted"))
                .map(entry -> entry.action() + entry.detail().map(some -> " " + some).orElse(""))
                .toList();
    }

    /** The oldest first. */
    private static List<AuditEntry> entries(String campaign) {
        List<AuditEntry> all = new java.util.ArrayList<>(service.bean(AuditLog.class)
                .listOf(campaign)
                .collectList()
                .blockOptional()
                .orElseThrow());
        java.util.Collections.reverse(all);
        return all;
    }

    @Test
    void recordsHandingOutRemindingVoidingAndWithdrawing() {
        draft("auf-papier");
        Browsing cdo = Browsing.as(AccountRole.CDO, service);
        String page = "/erhebungen/auf-papier/codes";

        Map<String, String> order = new TreeMap<>(Map.of("list", LIST, "sheets:audit:", "3"));
        assertThat(cdo.submit(page, page, order).statusCode()).isEqualTo(200);
        assertThat(cdo.submit(page + "/erinnerung", page + "/erinnerung/senden", Map.of("list", LIST, "sent", "2026-11-01"))
                        .statusCode())
                .isEqualTo(200);
        cdo.submit(page, page + "/entwerten", Map.of("codes", "kein-code"));
        cdo.submit(page + "/zurueckziehen", page + "/zurueckziehen", Map.of());

        assertThat(recorded("auf-papier"))
                .containsExactlyInAnyOrder(
                        "codes-issued 6", "codes-printed 5", "codes-mailed 1", "reminder-sent 1", "codes-withdrawn");
        assertThat(entries("auf-papier")).extracting(AuditEntry::by).containsOnly(Browsing.account(AccountRole.CDO));
    }

    @Test
    void recordsHowManyCodesAProgramGotAndHowManyWereVoided() {
        draft("per-programm");
        String issued = postJson("/per-programm/codes", "{\"parts\": [{\"unit\": \"audit\", \"count\": 4}]}")
                .body();
        List<String> codes = JSON.readTree(issued)
                .at("/parts/0/codes")
                .valueStream()
                .map(code -> code.asString())
                .toList();
        String page = "/erhebungen/per-programm/codes";

        Browsing.as(AccountRole.CDO, service)
                .submit(page, page + "/entwerten", Map.of("codes", codes.get(0) + "\n" + codes.get(1) + "\nkeiner"));
        postJson("/per-programm/codes", "{\"parts\": [{\"unit\": \"audit\", \"count\": 4}]}");

        assertThat(recorded("per-programm")).containsExactly("codes-issued 4", "codes-voided 2");
        assertThat(entries("per-programm").toString()).doesNotContain(codes);
    }

    @Test
    void saysSoOnThePageInWords() {
        draft("in-worten");
        postJson("/in-worten/codes", "{\"parts\": [{\"unit\": \"audit\", \"count\": 4}]}");

        Browsing council = Browsing.as(AccountRole.STAFF_COUNCIL, service);
        assertThat(council.get("/mitbestimmung/in-worten").body()).contains("Zugangscodes erzeugt, Anzahl:");
        assertThat(council.get("/verwaltung/protokoll?sprache=en").body())
                .contains("Access codes issued, number:")
                .doesNotContain("??");
    }
}

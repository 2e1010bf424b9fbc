package de.digicheck.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import de.digicheck.platform.security.Account;
import de.digicheck.platform.security.Accounts;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.GermanTime;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The life of accounts over HTTP: opened, set up, changed, locked, over; and what the administration may not do. */
class AccountPagesTest {

    private static final String LIST = "/verwaltung/konten";
    private static final String NEW = LIST + "/neu";
    private static final String PASSWORD = "drei Wolken über dem Rathaus";
    private static final Duration WAIT = Duration.ofSeconds(30);
    private static final Pattern CODE = Pattern.compile("id=\"code\">([a-z0-9-]{29})<");
    private static final Pattern BEFORE = Pattern.compile("name=\"before\" value=\"([0-9a-f]+)\"");

    private static RunningService service;
    private static Browsing admin;

    @BeforeAll
    static void start() {
        service = RunningService.start();
        admin = Browsing.as(AccountRole.ADMIN, service);
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
    }

    @Test
    void opensAnAccountWhosePasswordOnlyItsOwnerKnows() {
        String code = open("projekt.team", Map.of("label", "Projektteam", "roles", "CDO"));
        assertThat(admin.get(LIST).body()).contains("projekt.team", "wartet auf ein Passwort");

        assertThat(setUp("projekt.team", code, "kurz").body()).contains("mindestens 12 Zeichen");
        assertThat(setUp("projekt.team", code, "Projekt.Team-1234").body()).contains("fast der Name des Kontos");
        assertThat(setUp("projekt.team", code, "Passwort-2026!").body()).contains("zuerst ausprobiert");
        assertThat(setUp("projekt.team", code.replace(code.charAt(0), 'y'), PASSWORD)
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> done = setUp("projekt.team", code, PASSWORD);
        assertThat(location(done)).isEqualTo("/anmeldung?eingerichtet=true");
        assertThat(Browsing.anonymous(service).get(location(done)).body()).contains("Das Passwort ist gesetzt");
        assertThat(setUp("projekt.team", code, "ein anderes Passwort").statusCode())
                .as("the code a second time")
                .isEqualTo(422);

        Browsing owner = signedIn("projekt.team");
        assertThat(owner.get("/erhebungen").statusCode()).isEqualTo(200);
        assertThat(owner.get(LIST).statusCode()).isEqualTo(403);
        assertThat(admin.get("/verwaltung/protokoll").body()).contains("Konto angelegt:", "projekt.team, CDO");
        assertThat(admin.get("/verwaltung/anmeldungen").body()).contains("projekt.team", "gelungen");
    }

    @Test
    void changesRolesUnitsAndEndAtOnce() {
        setUp("lotse", open("lotse", Map.of("label", "Digitallotse", "roles", "PILOT", "units", "audit")), PASSWORD);
        Browsing pilot = signedIn("lotse");
        assertThat(pilot.get("/meine-einheit").statusCode()).isEqualTo(200);
        String before = before("lotse");
        assertThat(location(change("lotse", Map.of("label", "Leserin", "roles", "VIEWER", "before", before))))
                .endsWith("?geschehen=ja");
        assertThat(pilot.get("/meine-einheit").statusCode()).isEqualTo(403);
        assertThat(pilot.get("/uebersicht").statusCode()).isEqualTo(200);
        assertThat(change("lotse", Map.of("label", "Anders", "roles", "CIO", "before", before))
                        .body())
                .contains("inzwischen geändert", "value=\"Anders\"");

        end("lotse", LocalDate.now(GermanTime.ZONE).minusDays(1));
        assertThat(pilot.get("/uebersicht").statusCode()).as("over").isEqualTo(303);
        assertThat(signIn("lotse").statusCode()).isEqualTo(422);
        assertThat(admin.get(LIST).body()).contains("abgelaufen");
        assertThat(admin.get("/verwaltung/anmeldungen").body()).contains("gescheitert");
    }

    @Test
    void endsSessionsOfWhoIsLockedForGood() {
        setUp("gesperrt", open("gesperrt", Map.of("label", "Auf Zeit", "roles", "CIO")), PASSWORD);
        Browsing owner = signedIn("gesperrt");
        admin.submit(LIST, LIST + "/gesperrt/sperre", Map.of("gesperrt", "ja"));
        assertThat(owner.get("/konto").statusCode()).isEqualTo(303);
        admin.submit(LIST, LIST + "/gesperrt/sperre", Map.of("gesperrt", "nein"));
        assertThat(owner.get("/konto").statusCode()).as("the old session").isEqualTo(303);
        Browsing again = signedIn("gesperrt");
        Matcher code = CODE.matcher(
                admin.submit(LIST, LIST + "/gesperrt/code", Map.of()).body());
        assertThat(code.find()).isTrue();
        assertThat(again.get("/konto").statusCode()).as("after a new code").isEqualTo(303);
        assertThat(signIn("gesperrt").statusCode()).isEqualTo(422);
        setUp("gesperrt", code.group(1), PASSWORD);
        assertThat(signedIn("gesperrt").get("/konto").statusCode()).isEqualTo(200);
    }

    @Test
    void saysEverythingThatIsWrongAtOnceAndKeepsWhatWasTyped() {
        HttpResponse<String> answer = admin.submit(
                LIST,
                NEW,
                Map.of("name", "Übel", "label", "", "roles", "PILOT", "units", "nirgends", "until", "gestern"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Der Name passt nicht",
                        "Die Bezeichnung fehlt",
                        "Eine der Einheiten gibt es nicht",
                        "Das ist kein Tag",
                        "value=\"Übel\"");
        assertThat(admin.submit(LIST, NEW, Map.of("name", "only-cdo", "label", "Noch eins", "roles", "CDO"))
                        .body())
                .contains("schon ein Konto mit diesem Namen");
        assertThat(admin.get(LIST + "/gibt-es-nicht").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsSomebodyWhoCanAdminister() {
        admin.submit(LIST, LIST + "/admin/sperre", Map.of("gesperrt", "ja"));
        HttpResponse<String> locked = admin.submit(LIST, LIST + "/only-admin/sperre", Map.of("gesperrt", "ja"));
        assertThat(locked.statusCode()).isEqualTo(422);
        assertThat(locked.body()).contains("könnte niemand mehr DigiCheck verwalten");
        for (Map<String, String> change : List.of(
                Map.of("label", "x", "roles", "VIEWER"),
                Map.of(
                        "label",
                        "x",
                        "roles",
                        "ADMIN",
                        "until",
                        LocalDate.now(GermanTime.ZONE).plusDays(9).toString()))) {
            Map<String, String> all = new TreeMap<>(change);
            all.put("before", before("only-admin"));
            assertThat(change("only-admin", all).body()).contains("könnte niemand mehr DigiCheck verwalten");
        }
        assertThat(admin.submit(LIST, LIST + "/only-admin/code", Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(admin.get(LIST).statusCode()).isEqualTo(200);
    }

    private static String open(String name, Map<String, String> fields) {
        Map<String, String> all = new TreeMap<>(fields);
        all.put("name", name);
        HttpResponse<String> answer = admin.submit(LIST, NEW, all);
        Matcher code = CODE.matcher(answer.body());
        assertThat(code.find()).as(answer.body()).isTrue();
        return code.group(1);
    }

    private static HttpResponse<String> setUp(String name, String code, String password) {
        return Browsing.anonymous(service)
                .submit(
                        "/konto/einrichten",
                        "/konto/einrichten",
                        Map.of("username", name, "code", code, "new", password, "repeated", password));
    }

    private static String before(String name) {
        Matcher before = BEFORE.matcher(admin.get(LIST + "/" + name).body());
        assertThat(before.find()).isTrue();
        return before.group(1);
    }

    private static HttpResponse<String> change(String name, Map<String, String> fields) {
        return admin.submit(LIST, LIST + "/" + name, fields);
    }

    private static void end(String name, LocalDate last) {
        Accounts accounts = service.bean(Accounts.class);
        Account account = Optional.ofNullable(accounts.find(name).block(WAIT)).orElseThrow();
        accounts.replace(new Account(
                        account.name(),
                        account.label(),
                        account.passwordHash(),
                        account.roles(),
                        account.units(),
                        false,
                        Optional.of(last),
                        account.setup()))
                .block(WAIT);
    }

    private static HttpResponse<String> signIn(String name) {
        return Browsing.anonymous(service)
                .submit("/anmeldung", "/anmeldung", Map.of("username", name, "password", PASSWORD, "weiter", ""));
    }

    private static Browsing signedIn(String name) {
        Browsing browsing = Browsing.anonymous(service);
        assertThat(browsing.submit(
                                "/anmeldung",
                                "/anmeldung",
                                Map.of("username", name, "password", PASSWORD, "weiter", ""))
                        .statusCode())
                .isEqualTo(303);
        return browsing;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none, status " + answer.statusCode());
    }
}

package de.digicheck.platform.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import de.digicheck.platform.security.Account;
import de.digicheck.platform.security.AccountSetup;
import de.digicheck.platform.security.Accounts;
import de.digicheck.shared.AccountRole;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final Duration WAIT = Duration.ofSeconds(30);

    @BeforeAll
    static void openAccounts() {
        Browsing.openAccounts(SERVICE);
    }

    @Test
    void leadsToThePageThatWasAskedFor() {
        Browsing somebody = Browsing.anonymous(SERVICE);
        HttpResponse<String> asked = somebody.get("/konto");
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(location(asked)).isEqualTo("/anmeldung?weiter=%2Fkonto");
        assertThat(somebody.get(location(asked)).body()).contains("name=\"weiter\" value=\"/konto\"");
        assertThat(location(signIn(somebody, "only-cdo", Browsing.PASSWORD, "/konto")))
                .isEqualTo("/konto");
        assertThat(somebody.get("/konto").statusCode()).isEqualTo(200);
    }

    @Test
    void leadsNowhereElse() {
        for (String next :
                List.of("https://example.org/", "//example.org/", "/\\example.org", "/api/v1/campaigns", "/x")) {
            assertThat(location(signIn(Browsing.anonymous(SERVICE), "only-cdo", Browsing.PASSWORD, next)))
                    .as(next)
                    .isEqualTo("/uebersicht");
        }
    }

    @Test
    void leadsEachRoleToItsFirstPage() {
        assertThat(home("only-cdo")).isEqualTo("/uebersicht");
        assertThat(home("only-viewer")).isEqualTo("/uebersicht");
        assertThat(home("only-admin")).isEqualTo("/erhebungen");
        assertThat(home("only-dpo")).isEqualTo("/erhebungen");
        assertThat(home("only-redactor")).isEqualTo("/konto");
    }

    @Test
    void saysTheSameOfWrongNamesAndWrongPasswords() {
        HttpResponse<String> wrongName = signIn(Browsing.anonymous(SERVICE), "nobody-1", "wrong", "");
        HttpResponse<String> wrongPassword = signIn(Browsing.anonymous(SERVICE), "only-viewer", "wrong", "");
        assertThat(wrongName.statusCode()).isEqualTo(422);
        assertThat(wrongPassword.statusCode()).isEqualTo(422);
        assertThat(withoutTyped(wrongName.body(), "nobody-1"))
                .isEqualTo(withoutTyped(wrongPassword.body(), "only-viewer"));
        assertThat(wrongPassword.body()).contains("value=\"only-viewer\"").doesNotContain("value=\"wrong\"");
    }

    @Test
    void givesASessionAnotherIdAtSignIn() {
        Browsing somebody = Browsing.as(AccountRole.CDO, SERVICE);
        String first = somebody.cookies().get("sitzung");
        Map<String, String> other = Map.of("username", "only-cio", "password", Browsing.PASSWORD);
        assertThat(somebody.submit("/konto", "/anmeldung", other).statusCode()).isEqualTo(303);
        assertThat(somebody.cookies().get("sitzung")).isNotNull().isNotEqualTo(first);
        assertThat(Browsing.anonymous(SERVICE)
                        .get("/konto", "Cookie", "sitzung=" + first)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void endsTheSessionAtSignOut() {
        Browsing cdo = Browsing.as(AccountRole.CDO, SERVICE);
        String session = cdo.cookies().get("sitzung");
        assertThat(cdo.submit("/konto", "/abmeldung", Map.of()).statusCode()).isEqualTo(303);
        assertThat(Browsing.anonymous(SERVICE)
                        .get("/konto", "Cookie", "sitzung=" + session)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void needsTheTokenOfTheForm() {
        Browsing cdo = Browsing.as(AccountRole.CDO, SERVICE);
        assertThat(cdo.post("/abmeldung", Map.of()).statusCode()).isEqualTo(403);
        assertThat(cdo.get("/konto").statusCode()).isEqualTo(200);
        assertThat(Browsing.anonymous(SERVICE)
                        .post("/anmeldung", Map.of("username", "only-cdo", "password", Browsing.PASSWORD))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void keepsASessionFromChangingAnythingThroughTheApi() {
        Browsing cdo = Browsing.as(AccountRole.CDO, SERVICE);
        HttpResponse<String> refused = cdo.postJson("/api/v1/campaigns", "{}");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("/problems/foreign-request");
    }

    @Test
    void refusesWhatAnotherSiteSends() {
        Browsing cdo = Browsing.as(AccountRole.CDO, SERVICE);
        assertThat(cdo.post("/abmeldung", Map.of(), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> api =
                Browsing.anonymous(SERVICE).postJson("/api/v1/participations", "{}", "Sec-Fetch-Site", "cross-site");
        assertThat(api.statusCode()).isEqualTo(403);
        assertThat(api.body()).contains("/problems/foreign-request");
    }

    @Test
    void marksItsCookie() {
        Browsing somebody = Browsing.anonymous(SERVICE);
        assertThat(somebody.get("/anmeldung").headers().allValues("Set-Cookie"))
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("HttpOnly").contains("SameSite=Strict"))
                .noneMatch(cookie -> cookie.startsWith("sitzung"));
        HttpResponse<String> signedIn = signIn(somebody, "only-cdo", Browsing.PASSWORD, "");
        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("sitzung="))
                .hasSize(1)
                .allSatisfy(cookie -> assertThat(cookie)
                        .containsIgnoringCase("HttpOnly")
                        .contains("SameSite=Lax")
                        .contains("Path=/")
                        .doesNotContain("Max-Age"));
    }

    @Test
    void refusesAnAccountAtOnceThatIsLocked() {
        Account account = open("locked-later");
        Browsing somebody = Browsing.anonymous(SERVICE);
        signIn(somebody, account.name(), Browsing.PASSWORD, "");
        assertThat(somebody.get("/konto").statusCode()).isEqualTo(200);
        Account locked = new Account(
                account.name(), account.label(), account.passwordHash(), account.roles(), account.units(), true);
        SERVICE.bean(Accounts.class).replace(locked).block(WAIT);
        assertThat(somebody.get("/konto").statusCode()).isEqualTo(303);
        assertThat(signIn(Browsing.anonymous(SERVICE), account.name(), Browsing.PASSWORD, "")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void refusesANameAfterTooManyFailures() {
        open("often-tried");
        for (int i = 0; i < FailedAttempts.MOST_BY_NAME; i++) {
            assertThat(api("often-tried", "wrong").statusCode()).isEqualTo(401);
        }
        HttpResponse<String> refused = api("often-tried", Browsing.PASSWORD);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("/problems/too-many-attempts");
        HttpResponse<String> page = signIn(Browsing.anonymous(SERVICE), "often-tried", Browsing.PASSWORD, "");
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(home("only-cdo")).isEqualTo("/uebersicht");
    }

    @Test
    void changesAPassword() {
        open("changing");
        Browsing somebody = Browsing.anonymous(SERVICE);
        signIn(somebody, "changing", Browsing.PASSWORD, "");
        Browsing elsewhere = Browsing.anonymous(SERVICE);
        signIn(elsewhere, "changing", Browsing.PASSWORD, "");
        assertThat(change(somebody, "wrong", "eine neue Brücke").body()).contains("bisherige Passwort stimmt nicht");
        assertThat(change(somebody, Browsing.PASSWORD, "kurz").body()).contains("mindestens 12 Zeichen");
        HttpResponse<String> changed = change(somebody, Browsing.PASSWORD, "eine neue Brücke");
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(somebody.get(location(changed)).body()).contains("Das Passwort ist geändert");
        assertThat(elsewhere.get("/konto").statusCode()).isEqualTo(303);
        assertThat(location(signIn(Browsing.anonymous(SERVICE), "changing", "eine neue Brücke", "/konto")))
                .isEqualTo("/konto");
    }

    private static HttpResponse<String> change(Browsing somebody, String present, String next) {
        return somebody.submit("/konto", "/konto", Map.of("present", present, "new", next, "repeated", next));
    }

    private static Account open(String name) {
        return Optional.ofNullable(SERVICE.bean(AccountSetup.class)
                        .ensure(name, name, Set.of(AccountRole.CDO), List.of(), Browsing.PASSWORD)
                        .block(WAIT))
                .orElseThrow();
    }

    private static HttpResponse<String> api(String name, String password) {
        return Browsing.anonymous(SERVICE).get("/api/v1/campaigns", "Authorization", Browsing.basic(name, password));
    }

    private static String home(String name) {
        return location(signIn(Browsing.anonymous(SERVICE), name, Browsing.PASSWORD, ""));
    }

    private static HttpResponse<String> signIn(Browsing somebody, String name, String password, String next) {
        return somebody.submit(
                "/anmeldung", "/anmeldung", Map.of("username", name, "password", password, "weiter", next));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none, status " + answer.statusCode());
    }

    private static String withoutTyped(String body, String name) {
        return body.replace(name, "").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}

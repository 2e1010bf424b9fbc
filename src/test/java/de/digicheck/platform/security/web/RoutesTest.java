package de.digicheck.platform.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.Route;
import de.digicheck.platform.security.Route.Method;
import de.digicheck.platform.security.Routes;
import de.digicheck.shared.AccountRole;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;

/** Holds the running service against the table of routes, both ways and with every role. */
class RoutesTest {

    /** Rows whose handlers other parts of this version bring; a row leaves this list when its handler is there. */
    private static final Set<String> EXPECTED_LATER = Set.of(
            "/o/{campaign}",
            "/teilnahme",
            "/teilnahme/**",
            "/api/v1/participations",
            "/erhebungen/{campaign}/ruecklauf",
            "/api/v1/campaigns/{campaign}/turnout",
            "/api/v1/campaigns/{campaign}/results",
            "/uebersicht",
            "/ergebnisse/{campaign}",
            "/ergebnisse/{campaign}/felder/{field}",
            "/prioritaeten",
            "/prioritaeten/was-waere-wenn",
            "/projekte/{project}/begruendung");

    private static final RunningService SERVICE = RunningService.shared();
    private static final RouteTable TABLE = new RouteTable();

    @BeforeAll
    static void openAccounts() {
        Browsing.openAccounts(SERVICE);
    }

    @Test
    void listsEveryHandler() {
        assertThat(handlers()).isNotEmpty().allSatisfy(handler -> assertThat(
                        TABLE.find(handler.method(), PathContainer.parsePath(sample(handler.pattern()))))
                .as("row for %s", handler)
                .isPresent());
    }

    @Test
    void listsNothingWithoutAHandler() {
        List<Handler> handlers = handlers();
        Set<String> without = Routes.ALL.stream()
                .filter(route -> handlers.stream().noneMatch(handler -> answers(handler, route)))
                .map(Route::pattern)
                .collect(Collectors.toSet());
        assertThat(EXPECTED_LATER).containsAll(without);
    }

    @Test
    void namesEachRowOnce() {
        assertThat(Routes.ALL)
                .extracting(route -> route.method() + route.pattern())
                .doesNotHaveDuplicates();
        assertThat(Routes.ALL).allSatisfy(route -> assertThat(
                        TABLE.find(route.method(), PathContainer.parsePath(sample(route.pattern()))))
                .as("a row before %s", route)
                .hasValue(route));
    }

    @ParameterizedTest
    @EnumSource(AccountRole.class)
    void grantsEachRoleWhatTheTableSays(AccountRole role) {
        Browsing account = Browsing.as(role, SERVICE);
        for (Route route : Routes.ALL) {
            if (route.right() != Right.SIGN_IN && !route.pattern().equals("/abmeldung")) {
                int status = call(account, route, role).statusCode();
                if (route.right().isHeldBy(EnumSet.of(role))) {
                    assertThat(status).as("%s as %s", route, role).isNotIn(401, 403);
                } else {
                    assertThat(status).as("%s as %s", route, role).isEqualTo(403);
                }
            }
        }
    }

    @Test
    void asksEverybodyElseToSignIn() {
        Browsing nobody = Browsing.anonymous(SERVICE);
        for (Route route : Routes.ALL) {
            String path = sample(route.pattern());
            HttpResponse<String> answer = route.method() == Method.GET ? nobody.get(path) : nobody.postJson(path, "{}");
            if (route.right() == Right.PUBLIC) {
                assertThat(answer.statusCode()).as(route.toString()).isNotIn(401, 403);
                assertThat(answer.headers().allValues("Set-Cookie"))
                        .as(route.toString())
                        .allSatisfy(cookie -> assertThat(cookie).matches("zugang=[^;]*;.*Path=/teilnahme;.*"));
            } else if (route.isApi()) {
                assertThat(answer.statusCode()).as(route.toString()).isIn(401, 403);
                assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            } else if (route.right() != Right.SIGN_IN && route.method() == Method.GET) {
                assertThat(answer.statusCode()).as(route.toString()).isEqualTo(303);
                assertThat(answer.headers().firstValue("Location").orElseThrow())
                        .startsWith("/anmeldung?weiter=");
            } else if (route.method() == Method.POST) {
                assertThat(answer.statusCode()).as(route.toString()).isEqualTo(403);
            }
        }
    }

    @Test
    void findsNothingThatIsNotListed() {
        Browsing admin = Browsing.as(AccountRole.ADMIN, SERVICE);
        for (String path : List.of(
                "/nichts",
                "/actuator",
                "/actuator/env",
                "/error",
                "/application.yaml",
                "/static/x",
                "/erhebungen/a/b")) {
            assertThat(admin.get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(Browsing.anonymous(SERVICE).get(path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(admin.post("/erhebungen", Map.of()).statusCode()).isEqualTo(405);
    }

    @Test
    void sendsTheSameHeadersEverywhere() {
        Browsing cdo = Browsing.as(AccountRole.CDO, SERVICE);
        for (String path : List.of("/", "/anmeldung", "/konto", "/erhebungen", "/nichts", "/api/v1/nichts")) {
            HttpResponse<String> answer = cdo.get(path);
            assertThat(header(answer, "Content-Security-Policy"))
                    .as(path)
                    .startsWith("default-src 'none'; style-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
            assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
            assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
            assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
            assertThat(header(answer, "Cache-Control")).contains("no-store");
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** Pages with the session and the token of their form, the API with Basic. */
    private static HttpResponse<String> call(Browsing account, Route route, AccountRole role) {
        String path = sample(route.pattern());
        if (route.isApi()) {
            String basic = Browsing.basic(role);
            return route.method() == Method.GET
                    ? account.get(path, "Authorization", basic)
                    : account.postJson(path, "{}", "Authorization", basic);
        }
        return route.method() == Method.GET ? account.get(path) : account.submit("/konto", path, Map.of());
    }

    private static List<Handler> handlers() {
        return SERVICE.beans(RequestMappingInfoHandlerMapping.class).stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(RoutesTest::handlers)
                .distinct()
                .toList();
    }

    private static Stream<Handler> handlers(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternsCondition().getPatterns().stream()
                .flatMap(pattern -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .stream()
                                .map(method -> new Handler(Method.valueOf(method.name()), pattern.getPatternString())));
    }

    private static boolean answers(Handler handler, Route route) {
        return handler.method() == route.method()
                && TABLE.find(handler.method(), PathContainer.parsePath(sample(handler.pattern())))
                        .filter(route::equals)
                        .isPresent();
    }

    private static String sample(String pattern) {
        return pattern.replace("/**", "/x").replace("/*", "/x").replaceAll("\\{[^}]*}", "x");
    }

    /** What the running service answers. */
    private record Handler(Method method, String pattern) {}
}

package de.digicheck.platform.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.Route;
import de.digicheck.platform.security.Route.Method;
import de.digicheck.platform.security.Routes;
import de.digicheck.shared.AccountRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;

/** Holds the running service against the table of routes and the document of it, both ways and with every role. */
class RoutesTest {

    /** Says that nothing is released, whatever is asked for. */
    private static final Set<String> ANSWERED_WITHOUT_A_RELEASE = Set.of("/projekte/{project}/begruendung");

    private static final Path DOCUMENT = Path.of("docs", "routes.md");
    private static final Path WRITTEN = Path.of("target", "routes.md");
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
                .filter(route -> !route.pattern().endsWith("/**"))
                .filter(route -> handlers.stream().noneMatch(handler -> answers(handler, route)))
                .map(Route::pattern)
                .collect(Collectors.toSet());
        assertThat(without).isEmpty();
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

    @Test
    void standsInTheDocumentAsItIs() throws IOException {
        List<String> rows = Routes.ALL.stream().map(RoutesTest::row).toList();
        Files.createDirectories(WRITTEN.getParent());
        Files.write(WRITTEN, Stream.concat(head().stream(), rows.stream()).toList());
        assertThat(documented().stream().map(RouteRow::line))
                .as("%s; the table as it is now lies in %s: read what has changed, then copy it", DOCUMENT, WRITTEN)
                .containsExactlyElementsOf(rows);
    }

    @ParameterizedTest
    @EnumSource(AccountRole.class)
    void grantsEachRoleWhatTheDocumentSays(AccountRole role) {
        Browsing account = Browsing.as(role, SERVICE);
        String token = account.token("/konto");
        SoftAssertions all = new SoftAssertions();
        for (RouteRow row : documented()) {
            if (!row.right().equals(Right.SIGN_IN.name()) && !row.pattern().equals("/abmeldung")) {
                int status = call(account, row, token).statusCode();
                if (!row.roles().contains(role.name())) {
                    all.assertThat(status).as("%s as %s", row.line(), role).isEqualTo(403);
                } else if (row.right().equals(Right.PUBLIC.name())) {
                    all.assertThat(status)
                            .as("%s as %s", row.line(), role)
                            .isNotIn(401, 403)
                            .isLessThan(500);
                } else if (row.method() == Method.POST) {
                    all.assertThat(status).as("%s as %s", row.line(), role).isIn(200, 303, 400, 404, 409, 415, 422);
                } else if (row.pattern().contains("{") && !ANSWERED_WITHOUT_A_RELEASE.contains(row.pattern())) {
                    all.assertThat(status).as("%s as %s", row.line(), role).isEqualTo(404);
                } else {
                    all.assertThat(status).as("%s as %s", row.line(), role).isIn(200, 303);
                }
            }
        }
        all.assertAll();
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

    /** With the session of a page and, where something is changed, the token of its form. */
    private static HttpResponse<String> call(Browsing account, RouteRow row, String token) {
        String path = sample(row.pattern());
        if (row.method() == Method.GET) {
            return account.get(path);
        }
        return path.startsWith("/api/")
                ? account.postJson(path, "{}", "X-CSRF-TOKEN", token)
                : account.post(path, Map.of("_csrf", token));
    }

    private static List<RouteRow> documented() {
        try {
            return Files.readAllLines(DOCUMENT).stream()
                    .filter(line -> line.startsWith("| `"))
                    .map(RouteRow::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(Route route) {
        String roles = Arrays.stream(AccountRole.values())
                .map(role -> route.right().isHeldBy(EnumSet.of(role)) ? "●" : "–")
                .collect(Collectors.joining(" | "));
        return "| `" + route.pattern() + "` | " + route.method() + " | " + route.right() + " | " + roles + " |";
    }

    private static List<String> head() {
        String roles =
                Arrays.stream(AccountRole.values()).map(AccountRole::name).collect(Collectors.joining(" | "));
        return List.of(
                "# Every address, and who may call it",
                "",
                "● may call it, – gets 403; what the page shows can be less. Rights are explained in `platform.security.Right`. `PUBLIC` and",
                "`SIGN_IN` take no account. A test holds this table against the code and calls every row with every role.",
                "",
                "| address | | right | " + roles + " |",
                "|---|---|---|" + "---|".repeat(AccountRole.values().length));
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

    /** A row of the document. */
    private record RouteRow(String line, Method method, String pattern, String right, Set<String> roles) {

        static RouteRow of(String line) {
            String[] cells = line.substring(2, line.length() - 2).split(" \\| ");
            AccountRole[] roles = AccountRole.values();
            assertThat(cells).as(line).hasSize(3 + roles.length);
            return new RouteRow(
                    line,
                    Method.valueOf(cells[1]),
                    cells[0].replace("`", ""),
                    cells[2],
                    IntStream.range(0, roles.length)
                            .filter(place -> cells[3 + place].equals("●"))
                            .mapToObj(place -> roles[place].name())
                            .collect(Collectors.toSet()));
        }
    }

    /** What the running service answers. */
    private record Handler(Method method, String pattern) {}
}

package de.digicheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.Chromium;
import de.digicheck.fixtures.NuChecker;
import de.digicheck.fixtures.PageLook;
import de.digicheck.fixtures.RunningService;
import de.digicheck.platform.security.Route;
import de.digicheck.platform.security.Routes;
import de.digicheck.shared.AccountRole;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Follows every link of the demonstration town, as each role and without an account: no link leads nowhere, and every page
 * is valid, complete and accessible. Of pages of one kind three are opened.
 */
class EveryPageTest {

    private static final int OF_EACH_KIND = 3;
    /** What an open link of a finished campaign says. */
    private static final int CLOSED = 410;

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"(/[^\"#]*)[\"#]");
    private static final Pattern RAW_KEY = Pattern.compile("\\?\\?[\\w.-]+\\?\\?");
    /** What differs between roles is what is on a page, not how it is built: the slow look is taken once. */
    private static final Set<String> LOOKED_AT = new HashSet<>();

    private static RunningService service;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        service = RunningService.demo();
        Browsing.openAccounts(service);
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void showsGoodPagesToEverybody() {
        try (PageLook look = PageLook.anonymous(service, chromium)) {
            follow(Browsing.anonymous(service), look);
        }
    }

    @ParameterizedTest
    @EnumSource(AccountRole.class)
    void showsGoodPagesTo(AccountRole role) {
        try (PageLook look = PageLook.as(role, service, chromium)) {
            follow(Browsing.as(role, service), look);
        }
    }

    private static void follow(Browsing browsing, PageLook look) {
        Map<String, Integer> seen = new HashMap<>();
        Set<String> known = new HashSet<>(Set.of("/", "/konto", "/o/demo-offen"));
        Deque<String> ahead = new ArrayDeque<>(known);
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            String kind = kind(path);
            if (seen.merge(kind, 1, Integer::sum) <= OF_EACH_KIND) {
                HttpResponse<String> page = browsing.get(path);
                assertThat(page.statusCode()).as(path).isIn(200, 303, CLOSED);
                if (page.statusCode() != 303 && isHtml(page)) {
                    expectGoodPage(path, page, look, kind);
                    links(page.body()).filter(known::add).forEach(ahead::add);
                }
            }
        }
    }

    private static void expectGoodPage(String path, HttpResponse<String> page, PageLook look, String kind) {
        assertThat(NuChecker.findings(page.body())).as(path).isEmpty();
        assertThat(page.body()).as(path).doesNotContainPattern(RAW_KEY);
        if (LOOKED_AT.add(kind + page.statusCode())) {
            look.expectGoodPage(path, page.statusCode(), kind.replaceAll("\\W+", "-"));
        }
    }

    private static Stream<String> links(String html) {
        return LINK.matcher(html)
                .results()
                .map(match -> match.group(1).replace("&amp;", "&"))
                .filter(link -> !link.startsWith("/assets/"));
    }

    private static boolean isHtml(HttpResponse<String> page) {
        return page.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    /** The pattern of the table of routes, and the language. */
    private static String kind(String path) {
        PathContainer container = PathContainer.parsePath(path.replaceAll("\\?.*", ""));
        String pattern = Routes.ALL.stream()
                .map(Route::pattern)
                .filter(one -> PathPatternParser.defaultInstance.parse(one).matches(container))
                .findFirst()
                .orElseThrow(() -> new AssertionError("a link to " + path + ", which does not exist"));
        return path.contains("sprache=en") ? pattern + "-en" : pattern;
    }
}

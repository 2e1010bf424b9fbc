package de.digicheck.platform.security.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digicheck.fixtures.RunningService;
import de.digicheck.platform.security.Route.Method;
import de.digicheck.platform.web.Renderings;
import de.digicheck.platform.web.ShortWay;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What goes the short way must look as if it had gone the usual one. */
class ShortWaysTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void answersLikeTheUsualWay() throws IOException, InterruptedException {
        HttpResponse<String> brief = send(request("/o/kein-schluessel"));
        HttpResponse<String> usual = send(request("/o/KEIN-SCHLUESSEL"));
        assertThat(isShort(Method.GET, "/o/kein-schluessel")).isTrue();
        assertThat(isShort(Method.GET, "/o/KEIN-SCHLUESSEL")).isFalse();
        assertThat(brief.statusCode()).isEqualTo(usual.statusCode()).isEqualTo(404);
        assertThat(headers(brief)).isEqualTo(headers(usual)).containsKey("content-security-policy");
        assertThat(brief.body()).isEqualTo(usual.body());
    }

    @Test
    void refusesWhatAnotherSiteSendsLikeTheUsualWay() throws IOException, InterruptedException {
        HttpResponse<String> brief = send(foreign("/teilnahme"));
        HttpResponse<String> usual = send(foreign("/teilnahme/code"));
        assertThat(isShort(Method.POST, "/teilnahme")).isTrue();
        assertThat(isShort(Method.POST, "/teilnahme/code")).isFalse();
        assertThat(brief.statusCode()).isEqualTo(usual.statusCode()).isEqualTo(403);
        assertThat(headers(brief)).isEqualTo(headers(usual));
        assertThat(brief.body()).isEqualTo(usual.body());
    }

    @Test
    void takesOnlyPathsThatEverybodyReadsAlike() {
        ShortWay way = new ShortWay(Method.GET, "/o/*", (segment, exchange) -> Mono.empty());
        assertThat(way.match("GET", "/o/umfrage-2026")).hasValue("umfrage-2026");
        for (String path : List.of(
                "/o/",
                "/o/a/b",
                "/o/a/",
                "/o/..",
                "/o/a;b=c",
                "/o/a%2Fb",
                "/o//a",
                "//o/a",
                "/o/Ä",
                "/o/a\u0000",
                "/O/a")) {
            assertThat(way.match("GET", path)).as(path).isEmpty();
        }
        assertThat(way.match("HEAD", "/o/umfrage-2026")).isEmpty();
        assertThat(way.match("POST", "/o/umfrage-2026")).isEmpty();
    }

    @Test
    void refusesAWayThatIsNotPublic() {
        for (String path : List.of("/konto", "/anmeldung", "/erhebungen/*", "/nichts")) {
            ShortWay way = new ShortWay(Method.GET, path, (segment, exchange) -> Mono.empty());
            assertThatThrownBy(() -> new ShortWays(List.of(way), new RouteTable(), SERVICE.bean(Renderings.class)))
                    .as(path)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("no public row");
        }
    }

    private static boolean isShort(Method method, String path) {
        return SERVICE.beans(ShortWay.class).stream()
                .anyMatch(way -> way.match(method.name(), path).isPresent());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(SERVICE.at(path));
    }

    private static HttpRequest.Builder foreign(String path) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString("_campaign=x&_action=start"));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        return new TreeMap<>(answer.headers().map());
    }
}

package de.digicheck.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import de.digicheck.fixtures.Nginx;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.Route;
import de.digicheck.platform.security.Routes;
import de.digicheck.platform.web.PageLanguages;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.net.SocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "Paths that must not talk" of the promises, on the proxy that is shipped: a real nginx before a service that listens. */
class ProxyTest {

    private static final String CODE = "ABCD-EFGH-JKMN";
    private static final String ELSEWHERE = "203.0.113.7";
    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    private Path folder;

    private volatile Headers arrived = new Headers();
    private final List<Path> onDisk = new ArrayList<>();
    private HttpServer service;
    private Nginx proxy;
    private HttpClient client;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", this::answer);
        service.start();
        proxy = Nginx.start(folder, "127.0.0.1:" + service.getAddress().getPort());
        client = HttpClient.newBuilder().sslContext(proxy.trust()).build();
    }

    @AfterEach
    void stop() {
        if (proxy != null) {
            proxy.close();
        }
        service.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        onDisk.addAll(proxy.bodiesOnDisk());
        arrived = exchange.getRequestHeaders();
        exchange.getResponseHeaders().add("Cache-Control", "max-age=60");
        exchange.getResponseHeaders().add("Referrer-Policy", "unsafe-url");
        exchange.sendResponseHeaders(200, 0);
        exchange.close();
    }

    static List<String> placesToTakePart() {
        return List.of(
                "/s/" + CODE,
                "/S/" + CODE.toLowerCase(Locale.ROOT),
                "//s/" + CODE,
                "/%73/" + CODE,
                "/anmeldung/../s/" + CODE,
                "/o/staff-survey-2026",
                "/teilnahme?code=" + CODE,
                "/teilnahme/fortsetzen",
                "/idee",
                "/api/v1/participations");
    }

    @ParameterizedTest
    @MethodSource("placesToTakePart")
    void saysNothingOfWhoTakesPart(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(path, BodyPublishers.noBody());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(proxy.quitAndReadLog()).isEmpty();
        assertPassedOnNothingPersonal();
    }

    @ParameterizedTest
    @MethodSource("placesToTakePart")
    void letsNoBrowserKeepOrTellWhatWasSeen(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(path, BodyPublishers.noBody());

        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/" + CODE, "/x/" + CODE, "/assets/site.css?" + CODE, "/"})
    void isSilentAboutWhatItDoesNotKnow(String path) throws IOException, InterruptedException {
        send(path, BodyPublishers.noBody());

        assertThat(proxy.quitAndReadLog()).isEmpty();
        assertPassedOnNothingPersonal();
    }

    @Test
    void passesTheLanguageOn() throws IOException, InterruptedException {
        send("/teilnahme", BodyPublishers.noBody());

        assertThat(arrived.get("Cookie")).containsExactly(PageLanguages.NAME + "=en");
        assertThat(arrived.getFirst("X-Forwarded-Proto")).isEqualTo("https");
        assertThat(arrived.getFirst("Host")).isEqualTo("127.0.0.1:" + proxy.tlsPort());
    }

    @Test
    void keepsAnswersOffTheDisk() throws IOException, InterruptedException {
        byte[] answers = "a".repeat(MEBIBYTE).getBytes(StandardCharsets.US_ASCII);

        assertThat(send("/teilnahme", BodyPublishers.ofByteArray(answers)).statusCode())
                .isEqualTo(200);
        assertThat(onDisk).isEmpty();
    }

    @Test
    void refusesWhatIsTooLargeWithoutAWord() throws IOException, InterruptedException {
        byte[] tooMuch = new byte[MEBIBYTE + 1];

        assertThat(send("/teilnahme", BodyPublishers.ofByteArray(tooMuch)).statusCode())
                .isEqualTo(413);
        assertThat(proxy.quitAndReadLog()).isEmpty();
    }

    @Test
    void saysNothingWhenTheServiceIsGone() throws IOException, InterruptedException {
        service.stop(0);

        HttpResponse<String> answer = send("/s/" + CODE, BodyPublishers.noBody());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("gerade nicht erreichbar").doesNotContain(CODE);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(proxy.quitAndReadLog()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense /s/" + CODE + "\r\n\r\n",
                "GET /s/" + CODE + " HTTP/1.1\r\n\r\n",
                "GET /s/" + CODE + " HTTP/1.1\r\nHost: a b\r\n\r\n"
            })
    void saysNothingOfBrokenRequests(String request) throws IOException {
        for (SocketFactory port :
                List.of(SocketFactory.getDefault(), proxy.trust().getSocketFactory())) {
            sendRaw(port, proxy.tlsPort(), request);
            sendRaw(port, proxy.tlsPort(), request.replace(CODE, CODE.repeat(3_000)));
        }
        sendRaw(SocketFactory.getDefault(), proxy.plainPort(), request);
        assertThat(proxy.quitAndReadLog()).isEmpty();
    }

    @Test
    void sendsToTlsWithoutAWord() throws IOException {
        String answer = sendRaw(
                SocketFactory.getDefault(),
                proxy.plainPort(),
                "GET /s/" + CODE + " HTTP/1.1\r\nHost: town.example\r\n\r\n");

        assertThat(answer).contains("308", "Location: https://town.example/s/" + CODE, "no-store", "no-referrer");
        assertThat(proxy.quitAndReadLog()).isEmpty();
    }

    @Test
    void hidesWhatIsForTheInstallationOnly() throws IOException, InterruptedException {
        assertThat(send("/actuator/health", BodyPublishers.noBody()).statusCode())
                .isEqualTo(404);
        assertThat(arrived).isEmpty();
    }

    @Test
    void logsStaffWithoutTheQuery() throws IOException, InterruptedException {
        send("/ergebnisse/2026?einheit=" + CODE, BodyPublishers.noBody());

        assertThat(proxy.quitAndReadLog())
                .contains("\"path\":\"/ergebnisse/2026\"", "\"address\":\"127.0.0.1\"")
                .doesNotContain(CODE);
    }

    static List<Route> routes() {
        return Routes.ALL.stream()
                .filter(route -> !route.pattern().startsWith("/actuator"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void knowsWhichAddressesAreForStaff(Route route) throws IOException, InterruptedException {
        send(route.pattern().replaceAll("\\{\\w+}|\\*\\*", "x"), BodyPublishers.noBody());

        boolean staff = route.right() != Right.PUBLIC;
        assertThat(proxy.quitAndReadLog().isEmpty()).as("silent").isNotEqualTo(staff);
        assertThat(arrived.getFirst("X-Forwarded-For")).isEqualTo(staff ? "127.0.0.1" : null);
        assertThat(arrived.getFirst("Authorization")).isEqualTo(staff ? "Basic c3RhZmY6c2VjcmV0" : null);
        assertThat(String.valueOf(arrived.getFirst("Cookie")).contains("SESSION=signed-in"))
                .isEqualTo(staff);
    }

    /** A request as a talkative browser behind another proxy sends it. */
    private HttpResponse<String> send(String path, BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + proxy.tlsPort() + path))
                .method("POST", body)
                .header("User-Agent", "Talkative/1.0")
                .header("Referer", "https://intranet.example/" + CODE)
                .header("Forwarded", "for=" + ELSEWHERE)
                .header("X-Forwarded-For", ELSEWHERE)
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Real-IP", ELSEWHERE)
                .header("Authorization", "Basic c3RhZmY6c2VjcmV0")
                .header("Cookie", "SESSION=signed-in; " + PageLanguages.NAME + "=en")
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private void assertPassedOnNothingPersonal() {
        Headers headers = arrived;
        assertThat(headers)
                .isNotEmpty()
                .doesNotContainKeys("User-agent", "Referer", "Forwarded", "Authorization", "Via");
        assertThat(headers.keySet()).noneMatch(name -> name.startsWith("X-") && !name.equals("X-forwarded-proto"));
        assertThat(headers.toString()).doesNotContain(ELSEWHERE, "evil", "signed-in");
    }

    private static String sendRaw(SocketFactory sockets, int port, String request) throws IOException {
        try (Socket socket = sockets.createSocket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package de.digicheck.service;

import de.digicheck.fixtures.RunningService;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures how long each page of the demonstration town takes, one request after the other, against a request that does
 * nothing (the health of the service). Prints medians in milliseconds and a ratio; {@code docs/performance.md} says how to
 * run it.
 */
final class PageBenchmark {

    private static final int WARM_UP = 60;
    private static final int REQUESTS = 101;
    private static final String BASELINE = "/actuator/health/liveness";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final List<String> PAGES = List.of(
            "/",
            "/impressum",
            "/o/demo-offen",
            "/uebersicht",
            "/erhebungen",
            "/erhebungen/demo-abgeschlossen",
            "/erhebungen/demo-abgeschlossen/ruecklauf",
            "/ergebnisse/demo-abgeschlossen",
            "/ergebnisse/demo-abgeschlossen/felder/infrastruktur",
            "/prioritaeten",
            "/projekte/idea-channel/begruendung",
            "/konto",
            "/api/v1/campaigns/demo-abgeschlossen");

    private final RunningService service;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private PageBenchmark(RunningService service) {
        this.service = service;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (RunningService service = RunningService.start("--digicheck.demo=true")) {
            PageBenchmark benchmark = new PageBenchmark(service);
            benchmark.signIn();
            double baseline = benchmark.median(BASELINE);
            System.out.printf("%-60s %6.1f ms%n", "baseline " + BASELINE, baseline);
            for (String page : PAGES) {
                double median = benchmark.median(page);
                System.out.printf("%-60s %6.1f ms, ratio %.1f%n", page, median, median / baseline);
            }
        }
    }

    private void signIn() throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(send(HttpRequest.newBuilder(service.at("/anmeldung")).GET(), 200));
        if (!token.find()) {
            throw new IllegalStateException("no token on the sign-in page");
        }
        String password = Files.readString(service.data().resolve("demo-password")).strip();
        String form = "username=cdo&password=" + encode(password) + "&_csrf=" + encode(token.group(1));
        send(
                HttpRequest.newBuilder(service.at("/anmeldung"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)),
                303);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private double median(String page) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.at(page)).GET();
        for (int n = 0; n < WARM_UP; n++) {
            send(request, 200);
        }
        double[] times = new double[REQUESTS];
        for (int n = 0; n < REQUESTS; n++) {
            long start = System.nanoTime();
            send(request, 200);
            times[n] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[REQUESTS / 2];
    }

    private String send(HttpRequest.Builder request, int status) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != status) {
            throw new IllegalStateException(response.statusCode() + " for " + response.uri());
        }
        return response.body();
    }
}

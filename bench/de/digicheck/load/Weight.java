package de.digicheck.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What a browser loads for the first page with questions: compressed bytes without headers, by address. */
final class Weight {

    private static final Pattern LOADED =
            Pattern.compile("<(?:link|script|img)\\b[^>]*?\\b(?:href|src)=\"([^\"]+)\"");
    private static final String TOTAL = "total";

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI home;

    private Weight(URI home) {
        this.home = home;
    }

    static Map<String, Integer> of(URI home) throws IOException, InterruptedException {
        return new Weight(home).measure();
    }

    private Map<String, Integer> measure() throws IOException, InterruptedException {
        HttpResponse<byte[]> page = client.send(
                request("/teilnahme?sprache=de")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("_campaign=" + LoadedTown.CAMPAIGN + "&_action=start"))
                        .build(),
                BodyHandlers.ofByteArray());
        Map<String, Integer> weights = new LinkedHashMap<>();
        weights.put("page", page.body().length);
        for (String address : loaded(page)) {
            URI from = home.resolve(address);
            if (!from.getAuthority().equals(home.getAuthority())) {
                throw new IOException("loaded from elsewhere: " + from);
            }
            byte[] body = client.send(request(address).GET().build(), BodyHandlers.ofByteArray())
                    .body();
            weights.put(address, body.length);
        }
        weights.put(TOTAL, weights.values().stream().mapToInt(Integer::intValue).sum());
        return weights;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path)).header("Accept-Encoding", "gzip");
    }

    private static List<String> loaded(HttpResponse<byte[]> page) throws IOException {
        String html = text(page);
        List<String> addresses = new ArrayList<>();
        Matcher matcher = LOADED.matcher(html);
        while (matcher.find()) {
            addresses.add(matcher.group(1));
        }
        return addresses;
    }

    private static String text(HttpResponse<byte[]> page) throws IOException {
        boolean packed = page.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
        if (!packed) {
            return new String(page.body(), java.nio.charset.StandardCharsets.UTF_8);
        }
        try (GZIPInputStream in = new GZIPInputStream(new java.io.ByteArrayInputStream(page.body()))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}

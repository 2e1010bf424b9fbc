package de.digicheck.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who opens pages of a service in another process, and keeps the cookies. */
final class Reader {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final URI home;

    /** Somebody who has not signed in. */
    Reader(URI home) {
        this.home = home;
    }

    /** Opens a page; redirects are not followed. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    /** Signs in on the page for it. */
    void signIn(String account, String password) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/anmeldung").body());
        if (!token.find()) {
            throw new IllegalStateException("no token on the sign-in page");
        }
        String form = "username=" + account + "&password=" + encoded(password) + "&_csrf=" + encoded(token.group(1));
        HttpRequest request = request("/anmeldung")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        int status = client.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 303) {
            throw new IllegalStateException("signing in was answered with " + status);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path)).header("Accept", "text/html,*/*;q=0.8");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

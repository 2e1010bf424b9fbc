package de.digicheck.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who takes part in a browser: opens the start page and every page of the form, answers all, reads the thanks. */
final class Employee {

    private static final Pattern RADIO = Pattern.compile("<input type=\"radio\"[^>]* name=\"([^\"]+)\"");
    private static final String CHECK = "check";
    private static final int STEPS = 5;
    /** Which questions stand on a page is the same for everybody. */
    private static final Map<String, List<String>> CONTROLS = new ConcurrentHashMap<>();

    private final HttpClient client;
    private final URI home;
    private final Timings timings;
    private final BiConsumer<String, byte[]> pages;

    /**
     * Somebody who answers.
     *
     * @param pages gets every page as it came
     */
    Employee(HttpClient client, URI home, Timings timings, BiConsumer<String, byte[]> pages) {
        this.client = client;
        this.home = home;
        this.timings = timings;
        this.pages = pages;
    }

    /** Takes part once. */
    void takePart() throws IOException, InterruptedException {
        read(get("start", "/o/" + LoadedTown.CAMPAIGN), "start");
        String page = read(post("form", "_campaign=" + LoadedTown.CAMPAIGN + "&_action=start"), "form-1");
        String step = hidden(page, "_step");
        while (!step.equals(CHECK)) {
            HttpResponse<byte[]> next = post("answer", hiddenFields(page) + answers(step, page) + "&_action=next");
            page = read(next, "answer-" + step);
            step = hidden(page, "_step");
        }
        HttpResponse<byte[]> sent = post("submit", hiddenFields(page) + "&_action=submit");
        if (sent.statusCode() != 303) {
            throw new IOException("submitting was answered with " + sent.statusCode());
        }
        read(get("thanks", sent.headers().firstValue("Location").orElseThrow()), "thanks");
    }

    private static String hiddenFields(String page) {
        return "_campaign=" + LoadedTown.CAMPAIGN + "&_journey=" + hidden(page, "_journey") + "&_step="
                + hidden(page, "_step");
    }

    private static String hidden(String page, String name) {
        String before = "name=\"" + name + "\" value=\"";
        int begin = page.indexOf(before);
        if (begin < 0) {
            throw new IllegalStateException("a page without " + name);
        }
        return page.substring(begin + before.length(), page.indexOf('"', begin + before.length()));
    }

    private static String answers(String step, String page) {
        StringBuilder form = new StringBuilder();
        for (String control : CONTROLS.computeIfAbsent(step, key -> controls(page))) {
            form.append('&').append(control).append('=').append(1 + ThreadLocalRandom.current().nextInt(STEPS));
        }
        return form.toString();
    }

    private static List<String> controls(String page) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = RADIO.matcher(page);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return new ArrayList<>(names);
    }

    private String read(HttpResponse<byte[]> response, String name) throws IOException {
        if (response.statusCode() != 200) {
            throw new IOException(name + " was answered with " + response.statusCode());
        }
        pages.accept(name, response.body());
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String step, String path) throws IOException, InterruptedException {
        return send(step, HttpRequest.newBuilder(home.resolve(path)).GET());
    }

    private HttpResponse<byte[]> post(String step, String form) throws IOException, InterruptedException {
        return send(
                step,
                HttpRequest.newBuilder(home.resolve("/teilnahme?sprache=de"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<byte[]> send(String step, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
        timings.add(step, System.nanoTime() - begin);
        return response;
    }
}

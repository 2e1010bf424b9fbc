package de.digicheck.participation.web;

import de.digicheck.fixtures.RunningService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without JavaScript and without memory: sends what the form on the page before says. */
final class Respondent {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"(/teilnahme[^\"]*)\"");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern CONTROL =
            Pattern.compile("<(?:input type=\"(?:radio|checkbox|text)\"|select|textarea)[^>]* name=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final RunningService service;
    private final Map<String, String> cookies = new HashMap<>();
    private HttpResponse<String> page;

    Respondent(RunningService service, String path) {
        this.service = service;
        page = send(request(path).GET().build());
    }

    /** Sends back the cookies that were set. */
    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.at(path));
        cookies.forEach((name, value) -> request.header("Cookie", name + "=" + value));
        return request;
    }

    private void keep(String cookie) {
        String name = cookie.substring(0, cookie.indexOf('='));
        String value = cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
        if (cookie.contains("Max-Age=0;") || cookie.endsWith("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }

    /** Names of the cookies that are kept. */
    Set<String> cookies() {
        return Set.copyOf(cookies.keySet());
    }

    int status() {
        return page.statusCode();
    }

    String body() {
        return page.body();
    }

    HttpResponse<String> response() {
        return page;
    }

    Respondent open(String path) {
        page = send(request(path).GET().build());
        return this;
    }

    /** Presses a button of the form, with values for controls; other controls are not sent. */
    Respondent press(String action, Map<String, String> values) {
        page = post(form(action, values));
        return this;
    }

    /** Sends a form of another page. */
    Respondent send(String form) {
        page = post(form, "/teilnahme");
        return this;
    }

    Respondent follow() {
        return open(page.headers().firstValue("Location").orElseThrow());
    }

    /** The body that a button sends. */
    String form(String action, Map<String, String> values) {
        List<String> pairs = new ArrayList<>();
        hidden().forEach((name, value) -> pairs.add(pair(name, value)));
        values.forEach((name, value) -> {
            for (String one : value.split("\\|", -1)) {
                pairs.add(pair(name, one));
            }
        });
        pairs.add(pair("_action", action));
        return String.join("&", pairs);
    }

    HttpResponse<String> post(String body) {
        return post(body, action());
    }

    HttpResponse<String> post(String body, String path) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    String action() {
        Matcher matcher = FORM.matcher(page.body());
        return matcher.find() ? matcher.group(1) : "/teilnahme";
    }

    Map<String, String> hidden() {
        return HIDDEN.matcher(page.body())
                .results()
                .collect(Collectors.toMap(one -> one.group(1), one -> one.group(2)));
    }

    /** The value of a hidden field; empty when there is none. */
    String hidden(String name) {
        return hidden().getOrDefault(name, "");
    }

    /** Names of the controls on the page, in order. */
    Set<String> controls() {
        return CONTROL.matcher(page.body())
                .results()
                .map(one -> one.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

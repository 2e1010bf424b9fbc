package de.digicheck.participation.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.campaign.CampaignKey;
import de.digicheck.campaign.CampaignState;
import de.digicheck.fixtures.RunningService;
import de.digicheck.invitation.AccessCode;
import de.digicheck.invitation.CodeRequests.Wish;
import de.digicheck.invitation.IssuedCodes;
import de.digicheck.platform.mongo.Databases;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** Taking part with an access code, by pages and by the API. */
class CodeEntryTest {

    private static final String KEY = "mit-codes";
    private static final String UNKNOWN = AccessCode.draw(new Random(7)).printed();

    private static RunningService service;
    private static List<AccessCode> codes;
    private static int used;

    @BeforeAll
    static void openCampaign() {
        service = RunningService.start();
        IssuedCodes issued = OpenCampaigns.openWithCodes(
                service, KEY, OpenCampaigns.SHORT, List.of(new Wish("audit", Optional.empty(), 20)));
        codes = issued.batches().get(0).codes();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static synchronized String next() {
        return codes.get(used++).printed();
    }

    @Test
    void leavesTheAddressWithTheCodeAtOnce() {
        List<String> addresses = List.of("/s/" + next(), "/s/" + UNKNOWN, "/s/kein-code");
        List<Integer> lengths = new ArrayList<>();
        for (String address : addresses) {
            Respondent somebody = new Respondent(service, address);
            assertThat(somebody.status()).isEqualTo(303);
            assertThat(somebody.response().headers().firstValue("Location")).contains("/teilnahme");
            assertThat(somebody.response().headers().firstValue("Cache-Control"))
                    .contains("no-store");
            assertThat(somebody.response().headers().firstValue("Referrer-Policy"))
                    .contains("no-referrer");
            String cookie =
                    somebody.response().headers().firstValue("Set-Cookie").orElseThrow();
            assertThat(cookie)
                    .startsWith("zugang=")
                    .containsIgnoringCase("HttpOnly")
                    .contains("SameSite=Lax", "Path=/teilnahme;", "Max-Age=600");
            lengths.add(cookie.length());
        }
        assertThat(lengths.stream().distinct()).hasSize(1);
    }

    @Test
    void leadsFromTheAddressOfACodeToThanks() {
        String code = next();
        Respondent somebody = new Respondent(service, "/s/" + code).follow();

        assertThat(somebody.status()).isEqualTo(200);
        assertThat(somebody.body())
                .contains("Ein Code, eine Antwort.")
                .contains("Ihr Amt wird gemeinsam mit anderen ausgewertet: ")
                .contains("Rechnungsprüfung", "mailto:fortbildung@musterstadt.example")
                .doesNotContain(code)
                .doesNotContain(code.replace("-", ""));
        somebody.press("start", Map.of());
        assertThat(somebody.cookies()).isEmpty();
        finish(somebody);

        assertThat(somebody.status()).isEqualTo(303);
        assertThat(somebody.response().headers().firstValue("Location").orElseThrow())
                .startsWith("/teilnahme/danke?erhebung=mit-codes")
                .doesNotContain("wiederholt");
        assertThat(somebody.follow().body()).contains("Vielen Dank", "mailto:prozesse@musterstadt.example");
    }

    @Test
    void takesATypedCodeWithoutCookies() {
        Respondent somebody = new Respondent(service, "/teilnahme");
        assertThat(somebody.body()).contains("name=\"code\"");
        String typed = " "
                + next().toLowerCase(Locale.ROOT)
                        .replace("-", " ")
                        .replace('0', 'o')
                        .replace('1', 'l');
        somebody.press("", Map.of("code", typed));
        assertThat(somebody.status()).isEqualTo(200);

        HttpResponse<String> begun = new Respondent(service, "/").post(somebody.form("start", Map.of()), "/teilnahme");
        assertThat(begun.statusCode()).isEqualTo(200);
        assertThat(begun.body()).contains("name=\"_step\" value=\"1\"");
    }

    @Test
    void saysTheSameOfUnknownCodesAndOfWhatIsNoCode() {
        List<String> bodies = new ArrayList<>();
        for (String typed : List.of(UNKNOWN, "kein Code", "", "U".repeat(14))) {
            Respondent somebody = new Respondent(service, "/teilnahme").press("", Map.of("code", typed));
            assertThat(somebody.status()).isIn(404, 429);
            bodies.add(somebody.body().replaceAll("value=\"" + typed + "\"", "value=\"\""));
            Respondent byAddress = new Respondent(service, "/s/" + (typed.isEmpty() ? "-" : typed.replace(" ", "%20")));
            assertThat(byAddress.follow().status()).isIn(404, 429);
            assertThat(byAddress.cookies()).isEmpty();
        }
        assertThat(bodies.stream().distinct()).hasSize(1);
    }

    @Test
    void takesOneCodeOnceThoughTwoHundredComeAtTheSameTime() {
        String code = next();
        String spoken = code.replace("-", "");
        Respondent somebody = new Respondent(service, "/teilnahme").press("", Map.of("code", code));
        somebody.press("start", Map.of());
        while (!somebody.hidden("_step").equals("check")) {
            somebody.press("next", Map.of());
        }
        String page = somebody.form("submit", Map.of());
        long before = stored();

        HttpClient client = HttpClient.newHttpClient();
        List<CompletableFuture<HttpResponse<String>>> replies = IntStream.range(0, 200)
                .mapToObj(one -> one % 2 == 0
                        ? client.sendAsync(
                                post("/teilnahme", "application/x-www-form-urlencoded", page), BodyHandlers.ofString())
                        : client.sendAsync(api(one % 4 == 1 ? code : spoken, "{}"), BodyHandlers.ofString()))
                .toList();
        List<HttpResponse<String>> all =
                replies.stream().map(CompletableFuture::join).toList();

        assertThat(stored()).isEqualTo(before + 1);
        assertThat(all).allSatisfy(reply -> assertThat(reply.statusCode()).isIn(201, 303, 409));
        assertThat(all.stream().filter(CodeEntryTest::isFirst)).hasSize(1);
    }

    private static boolean isFirst(HttpResponse<String> reply) {
        return reply.statusCode() == 201
                || (reply.statusCode() == 303
                        && !reply.headers().firstValue("Location").orElseThrow().contains("wiederholt=ja"));
    }

    @Test
    void saysKindlyThatACodeWasUsed() {
        String code = next();
        Respondent first = new Respondent(service, "/s/" + code).follow().press("start", Map.of());
        Respondent second = new Respondent(service, "/s/" + code).follow().press("start", Map.of());
        String again = finish(first);

        assertThat(new Respondent(service, "/")
                        .post(again, "/teilnahme")
                        .headers()
                        .firstValue("Location"))
                .as("a lost reply")
                .hasValueSatisfying(address -> assertThat(address).contains("wiederholt=ja"));
        finish(second);
        assertThat(second.response().headers().firstValue("Location").orElseThrow())
                .as("another device")
                .contains("wiederholt=ja");
        assertThat(second.follow().body()).contains("Ihre Antworten sind schon angekommen");
        Respondent late = new Respondent(service, "/s/" + code).follow();
        assertThat(late.status()).isEqualTo(200);
        assertThat(late.body()).contains("Mit diesem Code sind schon Antworten angekommen");
    }

    @Test
    void takesAnswersOfProgramsByCode() throws Exception {
        String code = next();
        long before = stored();

        assertThat(send(api(code, "{\"rahmen-ziele\": 99}")).statusCode()).isEqualTo(422);
        HttpResponse<String> reply = send(api(code, "{\"rahmen-ziele\": 4}"));
        assertThat(reply.statusCode()).isEqualTo(201);
        assertThat(reply.body()).contains("\"campaign\":\"mit-codes\"").doesNotContain(code);
        HttpResponse<String> again = send(api(code, "{\"rahmen-ziele\": 5}"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("/problems/already-received").doesNotContain(code);

        HttpResponse<String> unknown = send(api(UNKNOWN, "{}"));
        HttpResponse<String> malformed = send(api("kein Code", "{}"));
        assertThat(unknown.statusCode()).isIn(404, 429);
        assertThat(malformed.body()).isEqualTo(unknown.body());
        assertThat(stored()).isEqualTo(before + 1);
    }

    @Test
    void keepsOpenDoorsForCodesOnly() {
        assertThat(new Respondent(service, "/o/" + KEY).status()).isEqualTo(404);
        HttpResponse<String> begun =
                new Respondent(service, "/").post("_campaign=" + KEY + "&_action=start", "/teilnahme");
        assertThat(begun.statusCode()).isEqualTo(400);
        assertThat(begun.body()).doesNotContain("/o/" + KEY);
    }

    @Test
    void saysWhenItBeginsAndThatItIsOver() throws Exception {
        IssuedCodes issued = OpenCampaigns.agreedWithCodes(
                service, "zustaende", OpenCampaigns.SHORT, List.of(new Wish("audit", Optional.empty(), 1)));
        String code = issued.batches().get(0).codes().get(0).printed();

        assertThat(new Respondent(service, "/s/" + code).follow().status()).isEqualTo(404);
        assertThat(new Respondent(service, "/s/" + code).follow().body()).contains("hat noch nicht begonnen");
        assertThat(send(api(code, "{}")).statusCode()).isEqualTo(409);
        OpenCampaigns.move(service, "zustaende", CampaignState.OPEN);
        OpenCampaigns.move(service, "zustaende", CampaignState.CLOSED);
        assertThat(new Respondent(service, "/s/" + code).follow().status()).isEqualTo(410);
        assertThat(send(api(code, "{}")).statusCode()).isEqualTo(410);
        assertThat(service.bean(Databases.class).codes("zustaende").listCollectionNames())
                .satisfies(names ->
                        assertThat(Flux.from(names).collectList().block()).isEmpty());
    }

    /** Goes on to the end; gives the last form that was sent. */
    private static String finish(Respondent somebody) {
        while (!somebody.hidden("_step").equals("check")) {
            somebody.press("next", Map.of());
            assertThat(somebody.status()).isEqualTo(200);
        }
        String page = somebody.form("submit", Map.of());
        assertThat(page).contains("_step=check");
        somebody.press("submit", Map.of());
        return page;
    }

    private static long stored() {
        return Flux.from(service.bean(Databases.class)
                        .open(new CampaignKey(KEY).value())
                        .getCollection("responses")
                        .countDocuments())
                .next()
                .blockOptional()
                .orElseThrow();
    }

    private static HttpRequest api(String code, String answers) {
        return post(
                "/api/v1/participations",
                "application/json",
                "{\"code\": \"" + code + "\", \"answers\": " + answers + "}");
    }

    private static HttpRequest post(String path, String type, String body) {
        URI address = service.at(path);
        return HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}

package de.digicheck.decision.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.NuChecker;
import de.digicheck.fixtures.PdfUa;
import de.digicheck.fixtures.RunningService;
import de.digicheck.shared.AccountRole;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Proposals on their pages, over HTTP. */
class DecisionPagesTest {

    private static final String PUBLIC_PAGE = "/veroeffentlicht/beschluesse";
    private static final String PUBLICATION = "/beschluesse/veroeffentlichung";
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));

    private static RunningService service;
    private static Browsing cdo;

    @BeforeAll
    static void start() {
        service = RunningService.start();
        cdo = Browsing.as(AccountRole.CDO, service);
        cdo.submit("/projekte/neu", "/projekte/neu", Map.of("template", "document-management"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void takesAProposalThroughTheBodiesAndFollowsItUp() {
        String address = propose("E-Akte für alle", true);
        HttpResponse<String> wrong = save(
                address + "/sitzung", Map.of("body", "digital-committee", "role", "decision", "day", "übermorgen"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#role\"", "href=\"#day\"", "id=\"body-digital-committee\"");
        sits(address, "digital-committee", "preliminary", today.minusDays(9));
        ends(address, Map.of("outcome", "postponed", "reason", "Zahlen fehlen"));
        HttpResponse<String> elsewhere =
                save(address + "/sitzung", Map.of("body", "council", "role", "decision", "day", today.toString()));
        assertThat(elsewhere.body()).contains("Die Vorlage wurde zurückgestellt.");
        sits(address, "digital-committee", "preliminary", today.minusDays(5));
        ends(address, Map.of("outcome", "noted"));
        sits(address, "council", "decision", today);

        HttpResponse<String> incomplete = save(address + "/ergebnis", Map.of("outcome", "adopted-amended"));
        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(incomplete.body()).contains("href=\"#reason\"", "href=\"#amendment\"");
        ends(address, Map.of("outcome", "adopted-amended", "reason", "Mit Bericht", "amendment", "Neuer Wortlaut"));
        assertThat(cdo.get(address).body())
                .contains("Neuer Wortlaut", "So war es vorgeschlagen", "E-Akte für alle wird umgesetzt.")
                .contains("zurückgestellt", "zur Kenntnis genommen", "geändert beschlossen")
                .contains("Die Skizze ist, wie sie beschlossen wurde")
                .doesNotContain("??");

        followsUp(address);
        assertThat(Browsing.as(AccountRole.ADMIN, service)
                        .get("/verwaltung/protokoll")
                        .body())
                .contains("Vorlage angelegt", "Ergebnis einer Sitzung festgehalten", "Umsetzung fortgeschrieben");
    }

    private static void followsUp(String address) {
        HttpResponse<String> wrong = save(
                address + "/umsetzung",
                Map.of(
                        "progress", "running",
                        "milestones.0.label", "Start",
                        "milestones.0.planned", "bald",
                        "notes.0.year", "27",
                        "notes.0.text", "Es läuft."));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"bald\"", "Es läuft.", "href=\"#milestones-0-planned\"");
        HttpResponse<String> saved = save(
                address + "/umsetzung",
                Map.of(
                        "progress", "running",
                        "milestones.0.label", "Start",
                        "milestones.0.planned", "2027-01-10",
                        "milestones.0.forecast", "2027-03-01",
                        "notes.0.year", "2027",
                        "notes.0.text", "Es läuft."));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        assertThat(cdo.get(address).body())
                .contains("10. Januar 2027", "1. März 2027", "später als geplant", "Bericht 2027", "Es läuft.");
        assertThat(cdo.get("/beschluesse").body()).contains("Start (1. März 2027)");
    }

    @Test
    void tellsWhatHasChangedSinceTheResolution() {
        cdo.submit("/projekte/neu", "/projekte/neu", Map.of("template", "idea-channel"));
        String address = propose("Ideen", true, "projekt/idea-channel/1");
        sits(address, "council", "decision", today);
        ends(address, Map.of("outcome", "adopted", "reason", "Gut"));
        String costs = "/projekte/idea-channel/bearbeiten?teil=kosten";
        Map<String, String> change = Map.of(
                "expenses.one-off", "7777", "version", version(cdo.get(costs).body()));
        assertThat(cdo.submit(costs, costs, change).statusCode()).isEqualTo(303);

        assertThat(cdo.get(address).body()).contains("von=1&amp;bis=2").contains("beschlossen: Fassung 1");
    }

    @Test
    void keepsWhatWasTypedWhereSomebodyElseWasFaster() {
        String address = propose("Schneller", false);
        String seen = version(cdo.get(address + "/sitzung").body());
        save(address + "/oeffentlichkeit", Map.of("to", "an"));

        HttpResponse<String> late = cdo.submit(
                address + "/sitzung",
                address + "/sitzung",
                Map.of("version", seen, "body", "council", "role", "decision", "day", "2026-12-03"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("value=\"2026-12-03\"", "Ihre Eingaben stehen noch hier");
        assertThat(version(late.body())).isNotEqualTo(seen);
    }

    @Test
    void keepsWhatWasTypedInANewProposal() {
        HttpResponse<String> wrong = cdo.submit(
                "/beschluesse/neu",
                "/beschluesse/neu",
                Map.of("subject", "projekt/nothing/1", "title", "Der Betreff", "motion", ""));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"Der Betreff\"", "href=\"#motion\"", "href=\"#subject\"");
    }

    @Test
    void printsTheProposalForScreenReadersToo() throws IOException, InterruptedException {
        String address = propose("Druckstück", true);
        sits(address, "council", "decision", today);
        byte[] pdf = pdf(address + "/vorlage.pdf");
        assertThat(PdfUa.violations(pdf)).isEmpty();
        assertThat(PdfUa.text(pdf))
                .contains("Druckstück", "Beschlussvorschlag", "Beratungsfolge", "Rat")
                .contains("Finanzielle Auswirkungen", "keine Kosten nach Haushaltsjahr");
    }

    /** The document, called with the cookies of the browser. */
    private static byte[] pdf(String path) throws IOException, InterruptedException {
        String cookies = cdo.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        HttpRequest request = HttpRequest.newBuilder(service.at(path))
                .header("Cookie", cookies)
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        return answer.body();
    }

    @Test
    void showsThePublicNothingUntilPublishedAndNeverWhatIsNotPublic() {
        Browsing everybody = Browsing.anonymous(service);
        assertThat(everybody.get(PUBLIC_PAGE).statusCode()).isEqualTo(404);
        String without = publishedPage(everybody);

        String secret = decided("Geheimsache Gebäude", false);
        propose("Entwurf ohne Sitzung", true);
        assertThat(publishedPage(everybody))
                .as("a secret and a draft leave no trace")
                .isEqualTo(without);

        String shown = decided("Offene Sache", true);
        String number = shown.substring("/beschluesse/".length());
        assertThat(publishedPage(everybody))
                .contains("Offene Sache", "Weil es gut ist", "Bürgerfreundlichkeit", "25 %")
                .doesNotContain("Geheimsache", "Entwurf ohne Sitzung", number, number.replace("2026-", "26/"));

        assertThat(save(shown + "/oeffentlichkeit", Map.of("to", "aus")).statusCode())
                .isEqualTo(303);
        assertThat(publishedPage(everybody)).isEqualTo(without);
        for (String path : List.of(secret, secret + "/vorlage.pdf", "/beschluesse")) {
            assertThat(everybody.get(path).statusCode()).as(path).isEqualTo(303);
        }
        publish("aus");
        assertThat(everybody.get(PUBLIC_PAGE).statusCode()).isEqualTo(404);
    }

    /** The public page, after it was withdrawn and published again. */
    private static String publishedPage(Browsing everybody) {
        publish("aus");
        publish("an");
        HttpResponse<String> page = everybody.get(PUBLIC_PAGE);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    private static void publish(String to) {
        assertThat(cdo.submit(PUBLICATION, PUBLICATION, Map.of("to", to)).statusCode())
                .isEqualTo(303);
    }

    @Test
    void writesValidPagesInBothLanguages() {
        String address = propose("Gültige Seiten", true);
        expectValid("/beschluesse", "/beschluesse/neu", PUBLICATION, address);
        expectValid(address + "/sitzung", address + "/oeffentlichkeit");
        sits(address, "council", "decision", today);
        expectValid(address + "/ergebnis");
        ends(address, Map.of("outcome", "adopted", "reason", "Gut"));
        expectValid(address, address + "/umsetzung");
    }

    private static void expectValid(String... paths) {
        for (String path : paths) {
            for (String language : List.of("de", "en")) {
                HttpResponse<String> page = cdo.get(path + "?sprache=" + language);
                assertThat(page.statusCode()).as(path).isEqualTo(200);
                assertThat(NuChecker.findings(page.body())).as(path).isEmpty();
                assertThat(page.body()).as(path).doesNotContainPattern("\\?\\?[\\w.-]+\\?\\?");
            }
        }
    }

    private String decided(String title, boolean open) {
        String address = propose(title, open);
        sits(address, "council", "decision", today);
        ends(address, Map.of("outcome", "adopted", "reason", "Weil es gut ist"));
        return address;
    }

    private static String propose(String title, boolean open) {
        return propose(title, open, "projekt/document-management/1");
    }

    private static String propose(String title, boolean open, String subject) {
        Map<String, String> fields =
                new HashMap<>(Map.of("subject", subject, "title", title, "motion", title + " wird umgesetzt."));
        if (open) {
            fields.put("public", "ja");
        }
        HttpResponse<String> created = cdo.submit("/beschluesse/neu", "/beschluesse/neu", fields);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(303);
        return created.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*", "");
    }

    private static void sits(String address, String body, String role, LocalDate day) {
        HttpResponse<String> saved =
                save(address + "/sitzung", Map.of("body", body, "role", role, "day", day.toString()));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    }

    private static void ends(String address, Map<String, String> outcome) {
        HttpResponse<String> saved = save(address + "/ergebnis", outcome);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    }

    private static HttpResponse<String> save(String address, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("version", version(cdo.get(address).body()));
        return cdo.submit(address, address, all);
    }

    private static String version(String page) {
        Matcher version = VERSION.matcher(page);
        assertThat(version.find()).as(page).isTrue();
        return version.group(1);
    }
}

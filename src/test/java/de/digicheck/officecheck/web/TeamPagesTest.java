package de.digicheck.officecheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.audit.AuditLog;
import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.RunningService;
import de.digicheck.officecheck.CheckVersion;
import de.digicheck.officecheck.OfficeCheck;
import de.digicheck.officecheck.OfficeChecking;
import de.digicheck.officecheck.OfficeChecks;
import de.digicheck.officecheck.TeamAdding;
import de.digicheck.officecheck.TeamLink;
import de.digicheck.officecheck.TeamLinks;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.OrgUnitCode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a team adds to the check of its office by a link, over HTTP. */
class TeamPagesTest {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\"<]*(/team/[0-9a-f-]+)");

    private static RunningService service;
    private static Browsing cdo;
    private static Browsing anybody;

    @BeforeAll
    static void start() {
        service = RunningService.start();
        cdo = Browsing.as(AccountRole.CDO, service);
        anybody = Browsing.anonymous(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void addsWithoutChangingWhatIsThere() {
        CheckVersion begun = begin();
        change(begun, check -> check.withSteps(Map.of("records", 3)).withTexts(Map.of("wishes", "Weniger Papier")));
        String team = link(begun);

        HttpResponse<String> page = anybody.get(team);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.body())
                .contains("Schon gesagt", "3 · ", "Weniger Papier", "nicht anonym")
                .doesNotContain("name=\"feld.records\"", "??");

        HttpResponse<String> added = anybody.post(
                team,
                Map.of("wer", "Empfang", "feld.approvals", "1", "angabe.wishes", "Ein <Scanner>", "sprache", "de"));
        assertThat(location(added)).isEqualTo(team + "?geschehen=gespeichert&sprache=de");
        anybody.post(team + "/prozess", Map.of("wer", "Empfang", "name", "Schlüssel ausgeben", "faelle", "40"));

        OfficeCheck check = latest(begun).check();
        assertThat(check.steps()).containsOnly(Map.entry("records", 3), Map.entry("approvals", 1));
        assertThat(check.texts().get("wishes")).matches("(?s)Weniger Papier\n\nEin <Scanner>\n– Empfang, \\d{4}-.*");
        assertThat(check.processes()).extracting("name").containsExactly("Schlüssel ausgeben");
        String history = cdo.get(report(begun) + "/verlauf").body();
        assertThat(history)
                .contains("Von „Team: Empfang“", "Prozess „Schlüssel ausgeben“ aufgenommen.", "Ein &lt;Scanner&gt;")
                .contains("„Mitzeichnung“: noch offen → 1.")
                .doesNotContain("??");
        assertThat(audited(begun)).contains("team").doesNotContain("Team: Empfang");
        assertThat(Browsing.as(AccountRole.DPO, service)
                        .get("/verwaltung/protokoll")
                        .body())
                .contains("Link für das Team eines DigiChecks angelegt", "DigiCheck eines Amtes geändert")
                .doesNotContain("Empfang", "??", team);
    }

    @Test
    void leadsNowhereWithoutAGoodLink() {
        CheckVersion begun = begin();
        String first = link(begun);
        String second = link(begun);
        String wrong = second.substring(0, second.length() - 1) + (second.endsWith("0") ? "1" : "0");
        put(new TeamLink(begin().id(), "0".repeat(64), DAY, Instant.EPOCH, "cdo"));

        for (String address : List.of(first, wrong, "/team/nichts", first + "/prozess")) {
            assertThat(anybody.get(address).statusCode()).as(address).isEqualTo(404);
            assertThat(anybody.get(address).body()).contains("Dieser Link gilt nicht");
            assertThat(anybody.post(address, Map.of("wer", "x", "feld.approvals", "1"))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(anybody.get(second).statusCode()).isEqualTo(200);
        String page = report(begun) + "/team";
        assertThat(cdo.get(page).body()).contains("Ein Link gilt").doesNotContain(second);
        assertThat(location(cdo.submit(page, page + "/beenden", Map.of()))).isEqualTo(page + "?geschehen=beendet");
        assertThat(anybody.get(second).statusCode()).isEqualTo(404);
        assertThat(latest(begun).number()).isEqualTo(1);
    }

    @Test
    void endsAfterItsLastDay() {
        CheckVersion begun = begin();
        TeamLink.Address address = TeamLink.Address.of(begun.id() + "-" + "0123456789abcdef".repeat(2))
                .orElseThrow();
        LocalDate today = service.bean(TeamAdding.class).today();
        put(new TeamLink(begun.id(), address.hash(), today, Instant.EPOCH, "cdo"));
        assertThat(anybody.get("/team/" + address).statusCode()).isEqualTo(200);

        put(new TeamLink(begun.id(), address.hash(), today.minusDays(1), Instant.EPOCH, "cdo"));

        assertThat(anybody.get("/team/" + address).statusCode()).isEqualTo(404);
    }

    @Test
    void saysEverythingThatIsWrongAndKeepsWhatWasTyped() {
        CheckVersion begun = begin();
        String team = link(begun);
        HttpResponse<String> wrong = anybody.post(
                team, Map.of("feld.approvals", "9", "angabe.wishes", "x".repeat(4001), "angabe.needs", "Zeit"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains(
                        "Geben Sie Ihren Namen oder Ihre Funktion an.",
                        "Wählen Sie eine der Stufen.",
                        "Zeichen zu viel")
                .contains("Zeit</textarea>", "href=\"#wer\"");

        HttpResponse<String> nothing = anybody.post(team, Map.of("wer", "Empfang"));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Noch steht nichts da");
        assertThat(anybody.post(team + "/prozess", Map.of("wer", "Empfang", "brueche", "101"))
                        .body())
                .contains("Geben Sie dem Prozess einen Namen.", "ganze Zahl von 0 bis 100");
        assertThat(cdo.submit(report(begun) + "/team", report(begun) + "/team", Map.of("bis", "2020-01-01"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(anybody.post(team, Map.of("wer", "x", "feld.approvals", "1"), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(latest(begun).number()).isEqualTo(1);
    }

    @Test
    void tellsWhoIsLateThatAFieldIsAnswered() {
        CheckVersion begun = begin();
        String team = link(begun);
        anybody.post(team, Map.of("wer", "Empfang", "feld.approvals", "1"));

        HttpResponse<String> late =
                anybody.post(team, Map.of("wer", "Lager", "feld.approvals", "4", "angabe.needs", "Regale"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("„Mitzeichnung“ ist inzwischen beantwortet: 1 · ", "Regale</textarea>");
        assertThat(latest(begun).check().texts()).isEmpty();
        assertThat(anybody.post(team, Map.of("wer", "Lager", "feld.approvals", "1", "angabe.needs", "Regale"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void losesNothingWhenManyAddAtATime() {
        CheckVersion begun = begin();
        String team = link(begun);

        List<CompletableFuture<Integer>> all = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> Browsing.anonymous(service)
                        .post(team, Map.of("wer", "Platz " + number, "angabe.needs", "Wunsch " + number))
                        .statusCode()))
                .toList();

        assertThat(all.stream().map(CompletableFuture::join)).containsOnly(303);
        String needs = latest(begun).check().texts().getOrDefault("needs", "");
        IntStream.range(0, 8)
                .forEach(number -> assertThat(needs).containsOnlyOnce("Wunsch " + number + "\n– Platz " + number));
        assertThat(latest(begun).number()).isEqualTo(9);
    }

    @Test
    void neverGrowsBeyondWhatATopicHoldsWhenTwoAddAtATime() {
        CheckVersion begun = begin();
        change(begun, check -> check.withTexts(Map.of("needs", "x".repeat(3_000))));
        String team = link(begun);

        List<Integer> answers = IntStream.range(0, 4)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> Browsing.anonymous(service)
                        .post(team, Map.of("wer", "Platz", "angabe.needs", number + "y".repeat(600)))
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(303).allMatch(status -> status == 303 || status == 409 || status == 422);
        assertThat(latest(begun).check().texts().getOrDefault("needs", "")).hasSizeLessThanOrEqualTo(4_000);
    }

    private static CheckVersion begin() {
        return Objects.requireNonNull(service.bean(OfficeChecking.class)
                .begin(new OrgUnitCode("digital-office"), DAY, "test")
                .block(LONGEST_WAIT));
    }

    private static void change(CheckVersion version, UnaryOperator<OfficeCheck> change) {
        service.bean(OfficeChecking.class).change(version, change, "test").block(LONGEST_WAIT);
    }

    private static void put(TeamLink link) {
        service.bean(TeamLinks.class).put(link).block(LONGEST_WAIT);
    }

    private static CheckVersion latest(CheckVersion version) {
        return Objects.requireNonNull(
                service.bean(OfficeChecks.class).find(version.id()).block(LONGEST_WAIT));
    }

    private static List<String> audited(CheckVersion version) {
        return Objects.requireNonNull(service.bean(AuditLog.class)
                .list()
                .filter(entry -> entry.id().contains(version.id().value()))
                .map(entry -> entry.by())
                .collectList()
                .block(LONGEST_WAIT));
    }

    private static String report(CheckVersion version) {
        return "/digichecks/" + version.id();
    }

    private static String link(CheckVersion version) {
        String page = report(version) + "/team";
        String until = service.bean(TeamAdding.class).today().plusDays(3).toString();
        Matcher made =
                ADDRESS.matcher(cdo.submit(page, page, Map.of("bis", until)).body());
        assertThat(made.find()).isTrue();
        return made.group(1);
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}

package de.digicheck.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.NuChecker;
import de.digicheck.fixtures.RunningService;
import de.digicheck.prioritisation.CoarseRating;
import de.digicheck.prioritisation.CoarseRatings;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.ProjectKey;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The coarse look at the projects of the shipped catalogue, on its page and for programs, over HTTP. */
class ScreeningPagesTest {

    private static final String PAGE = "/prioritaeten/vorauswahl";
    private static final String API = "/api/v1/screening";
    private static final Duration WAIT = Duration.ofSeconds(30);

    private static RunningService service;
    private static Browsing cdo;

    @BeforeAll
    static void start() {
        service = RunningService.start();
        cdo = Browsing.as(AccountRole.CDO, service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Map<String, String> choice(String key, String effect, String effort, String before, int version) {
        return Map.of(
                "wirkung." + key, effect,
                "aufwand." + key, effort,
                "bisher." + key, before,
                "fassung." + key, Integer.toString(version));
    }

    private static List<CoarseRating> kept(String key) {
        return service.bean(CoarseRatings.class)
                .versionsOf(new ProjectKey(key))
                .collectList()
                .blockOptional(WAIT)
                .orElseThrow();
    }

    @Test
    void keepsWhatNobodyHasRatedAndDropsWhatIsRuledOut() {
        assertThat(cdo.get(PAGE).body())
                .contains("nur dabei, weil eine Einschätzung fehlt")
                .doesNotContain("??");
        Map<String, String> form = new HashMap<>(choice("idea-channel", "M", "S", "/", 0));
        form.putAll(choice("document-management", "L", "L", "/", 0));
        form.putAll(choice("learning-hour", "S", "", "/", 0));
        assertThat(cdo.submit(PAGE, PAGE, form).statusCode()).isEqualTo(303);

        String page = cdo.get(PAGE + "?geschehen=gespeichert").body();
        assertThat(page)
                .contains(
                        "Die Einschätzungen sind gespeichert", "Kandidat für Quick Win", "Kandidat für hohe Priorität")
                .contains("/projekte/idea-channel/begruendung", "/projekte/document-management/begruendung")
                .doesNotContain("??");
        assertThat(NuChecker.findings(page)).isEmpty();
        assertThat(kept("idea-channel")).singleElement().satisfies(rating -> assertThat(rating.by())
                .isEqualTo(Browsing.account(AccountRole.CDO)));

        cdo.submit(PAGE, PAGE, choice("idea-channel", "S", "S", "M/S", 1));
        assertThat(cdo.get(PAGE).body())
                .contains("wird nicht weiter geprüft")
                .doesNotContain("/projekte/idea-channel/begruendung");
        assertThat(kept("idea-channel")).hasSize(2);
        assertThat(Browsing.as(AccountRole.ADMIN, service)
                        .get("/verwaltung/protokoll")
                        .body())
                .contains("Projekt grob eingeschätzt", "idea-channel · M / S");
    }

    @Test
    void writesNothingWhereAnythingIsWrongAndKeepsWhatWasChosen() {
        Map<String, String> form = new HashMap<>(choice("remote-work", "L", "M", "/", 0));
        form.putAll(choice("digital-mailroom", "XL", "M", "/", 0));

        HttpResponse<String> wrong = cdo.submit(PAGE, PAGE, form);

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#wirkung-digital-mailroom\"", "value=\"L\" selected");
        assertThat(kept("remote-work")).isEmpty();
    }

    @Test
    void letsNobodyOverwriteWhatSomebodyElseHasChosenMeanwhile() {
        assertThat(rate("knowledge-base", "{\"version\": 0, \"effect\": \"M\", \"effort\": null}")
                        .body())
                .contains("\"version\":1", "\"quickWin\":null", "\"highPriority\":false", "\"examined\":true");

        HttpResponse<String> late = cdo.submit(PAGE, PAGE, choice("knowledge-base", "L", "S", "/", 0));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Inzwischen hat jemand anderes", "value=\"L\" selected");
        assertThat(kept("knowledge-base")).hasSize(1);
        assertThat(rate("knowledge-base", "{\"version\": 0, \"effect\": \"L\"}").statusCode())
                .isEqualTo(409);
        assertThat(cdo.submit(PAGE, PAGE, choice("knowledge-base", "", "", "/", 0))
                        .statusCode())
                .as("who has chosen nothing loses nothing")
                .isEqualTo(303);
        assertThat(kept("knowledge-base")).hasSize(1);
    }

    @Test
    void namesAllViolationsToPrograms() {
        HttpResponse<String> wrong = rate("accessible-website", "{\"effect\": \"m\", \"effort\": 1, \"x\": 2}");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("\"/version\"", "missing", "\"/effect\"", "unknown-word", "wrong-type", "unknown-key");
        assertThat(rate("nobody", "{\"version\": 0}").statusCode()).isEqualTo(404);
        assertThat(Browsing.as(AccountRole.CIO, service).get(API).body())
                .contains("\"project\":\"accessible-website\"", "\"mandatory\":true");
    }

    private static HttpResponse<String> rate(String project, String body) {
        return Browsing.anonymous(service)
                .postJson(API + "/" + project, body, "Authorization", Browsing.basic(AccountRole.CDO));
    }
}

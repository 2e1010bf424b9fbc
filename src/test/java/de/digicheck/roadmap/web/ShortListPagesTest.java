package de.digicheck.roadmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.NuChecker;
import de.digicheck.fixtures.RunningService;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.roadmap.Roadmaps;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.Language;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the coarse look keeps and what becomes of the rest, over HTTP, in the demonstration town. */
class ShortListPagesTest {

    private static final Duration WAIT = Duration.ofSeconds(30);

    private static RunningService service;
    private static Browsing cdo;

    @BeforeAll
    static void start() {
        service = RunningService.demo();
        cdo = Browsing.as(AccountRole.CDO, service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** What the coarse look rules out stands apart with its reason and is not planned, unless somebody asks for it. */
    @Test
    void plansWhatTheCoarseLookKeepsAndNeverHidesTheRest() {
        String screening = "/prioritaeten/vorauswahl";
        Map<String, String> form = Map.of(
                "wirkung.idea-channel",
                "S",
                "aufwand.idea-channel",
                "L",
                "bisher.idea-channel",
                "/",
                "fassung.idea-channel",
                "0");
        String before = cdo.get("/prioritaeten").body();
        assertThat(before).doesNotContain("nicht-genauer");
        assertThat(cdo.submit(screening, screening, form).statusCode()).isEqualTo(303);

        String shown = cdo.get("/prioritaeten").body();
        String all = cdo.get("/prioritaeten?vorauswahl=alle").body();
        for (String page : List.of(
                shown,
                all,
                cdo.get("/fahrplan/neu").body(),
                cdo.get("/uebersicht").body())) {
            assertThat(NuChecker.findings(page)).isEmpty();
            assertThat(page).doesNotContain("??");
        }
        assertThat(shown).contains("Nicht genauer geprüft (nach der Vorauswahl)", "Wirkung ab M, Aufwand bis S");
        assertThat(rows(all)).as("no rank and no benefit has changed").isEqualTo(rows(before));
        assertThat(rows(shown)).hasSize(rows(before).size() - 1).isSubsetOf(rows(before));

        assertThat(cdo.get("/fahrplan/neu").body()).contains("nicht genauer zu prüfen", "name=\"alle\"");
        Map<String, String> budget = new HashMap<>(Map.of(
                "jahr",
                "2027",
                "haushalt",
                "2",
                "aufwand-1",
                "900.000",
                "investitionen-1",
                "900.000",
                "tage-1",
                "5000"));
        assertThat(cdo.submit("/fahrplan/neu", "/fahrplan/neu", budget).statusCode())
                .isEqualTo(303);
        assertThat(omission("idea-channel"))
                .hasValueSatisfying(why -> assertThat(why).startsWith("Nach der Vorauswahl"));
        budget.put("alle", "ja");
        assertThat(cdo.submit("/fahrplan/neu", "/fahrplan/neu", budget).statusCode())
                .isEqualTo(303);
        assertThat(omission("idea-channel").orElse("")).doesNotStartWith("Nach der Vorauswahl");
    }

    private static Optional<String> omission(String key) {
        RoadmapVersion latest =
                service.bean(Roadmaps.class).latest().blockOptional(WAIT).orElseThrow();
        return latest.omitted().stream()
                .filter(one -> one.key().value().equals(key))
                .map(one -> one.sentence().in(Language.GERMAN))
                .findFirst();
    }

    /** The rows of the ranking, without markup. */
    private static List<String> rows(String page) {
        String table = page.substring(page.indexOf("<table class=\"ranking\">"));
        return Pattern.compile("(?s)<tr>(.*?)</tr>")
                .matcher(table.substring(table.indexOf("<tbody>"), table.indexOf("</tbody>")))
                .results()
                .map(row -> row.group(1).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
                .toList();
    }
}

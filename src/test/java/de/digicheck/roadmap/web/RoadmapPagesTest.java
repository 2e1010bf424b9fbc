package de.digicheck.roadmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.Browsing;
import de.digicheck.fixtures.NuChecker;
import de.digicheck.fixtures.PdfUa;
import de.digicheck.fixtures.RunningService;
import de.digicheck.projectcatalogue.ProjectOutlines;
import de.digicheck.roadmap.AmountKind;
import de.digicheck.roadmap.FinancialPlan;
import de.digicheck.roadmap.PlannedProject;
import de.digicheck.roadmap.RoadmapVersion;
import de.digicheck.roadmap.Roadmaps;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.FiscalYear;
import de.digicheck.shared.Language;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** From released results to an adopted roadmap with a financial plan, over HTTP, in the demonstration town. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoadmapPagesTest {

    private static final Duration WAIT = Duration.ofSeconds(30);
    private static final Pattern STATE = Pattern.compile("name=\"stand\" value=\"([^\"]+)\"");

    private static RunningService service;
    private static Browsing cdo;
    private static CouncilWay council;

    @BeforeAll
    static void start() {
        service = RunningService.demo();
        cdo = Browsing.as(AccountRole.CDO, service);
        council = new CouncilWay(cdo);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static RoadmapVersion latest() {
        return service.bean(Roadmaps.class).latest().blockOptional(WAIT).orElseThrow();
    }

    private static Map<String, String> registered(Map<String, String> form) {
        Map<String, String> more = new HashMap<>(form);
        more.put("anmeldung-1", "2026-06-30");
        more.put("projekte-1", "30");
        return more;
    }

    private static Map<String, String> budget(String... amounts) {
        Map<String, String> form = new HashMap<>(Map.of("jahr", "2027", "haushalt", "2"));
        for (int i = 0; i < amounts.length; i++) {
            form.put(List.of("aufwand-", "investitionen-", "tage-").get(i % 3) + (i / 3 + 1), amounts[i]);
        }
        return form;
    }

    @Test
    @Order(1)
    void namesEverythingThatIsWrongInABudgetAndKeepsWhatWasTyped() {
        Map<String, String> form = budget("viel", "", "3", "1.000", "5", "-2");
        form.put("jahr", "27");
        form.put("projekte-1", "-1");
        form.put("anmeldung-1", "bald");

        HttpResponse<String> page = cdo.submit("/fahrplan/neu", "/fahrplan/neu", form);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("href=\"#jahr\"", "href=\"#aufwand-1\"", "href=\"#investitionen-1\"", "href=\"#tage-2\"")
                .contains("href=\"#projekte-1\"", "href=\"#anmeldung-1\"")
                .contains("value=\"viel\"", "value=\"27\"", "value=\"1.000\"")
                .doesNotContain("??");
        assertThat(NuChecker.findings(page.body())).isEmpty();
        assertThat(latest().number()).isEqualTo(1);
    }

    @Test
    @Order(2)
    void saysWhichConditionsCannotHoldTogether() {
        HttpResponse<String> page = cdo.submit("/fahrplan/neu", "/fahrplan/neu", budget("1", "1", "1"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Mit diesen Mitteln gibt es keinen Plan.", "ist verpflichtend");
        assertThat(latest().number()).isEqualTo(1);
    }

    @Test
    @Order(3)
    void computesAProposalWithinTheBudget() {
        HttpResponse<String> answer = cdo.submit(
                "/fahrplan/neu",
                "/fahrplan/neu",
                registered(budget(
                        "200.000", "200.000", "500", "200.000,00 €", "200000", "500", "200.000", "200.000", "")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        RoadmapVersion version = latest();
        assertThat(version.number()).isEqualTo(2);
        assertThat(version.violations()).isEmpty();
        String page = cdo.get("/fahrplan?geschehen=berechnet").body();
        assertThat(page)
                .contains("Bis wann was", "Vorlage für den Beschluss einreichen", "Mittel zum Haushalt anmelden");
        assertThat(page).contains("30. Juni 2026", "überfällig");
        assertThat(page)
                .contains("Vorlage für die Vorberatung einreichen", "Sitzung: Finanzausschuss, ")
                .contains("Verwaltungsvorstand: keine Sitzung bekannt, die früh genug ist");
        assertThat(page)
                .contains("Der Vorschlag ist berechnet", version.projects().size() + " Projekte beginnen");
        assertThat(page).doesNotContain("??");
    }

    /** Every number of the financial plan follows from those of the projects. */
    @Test
    @Order(4)
    void showsAFinancialPlanThatAddsUp() {
        RoadmapVersion version = latest();
        FinancialPlan plan = version.financialPlan();
        Figures say = new Figures(Language.GERMAN, plan);
        String page = cdo.get("/finanzplan").body();

        for (FinancialPlan.Year year : plan.years()) {
            long sum = 0;
            for (PlannedProject project : version.projects()) {
                int after = year.year().value() - project.start().value();
                sum += project.cost().after(after).total().cents();
            }
            assertThat(year.amounts().total().cents()).isEqualTo(sum);
            assertThat(page).contains(">" + say.euro(year.amounts().total()) + "</td>", ">" + year.year() + "</th>");
        }
        assertThat(page)
                .contains(say.euro(plan.sum().total()) + " € von 2027 bis 2029", "2027/2028")
                .doesNotContain("??");
    }

    @Test
    @Order(4)
    void offersAnnexesForThePaper() {
        String version = "/fahrplan/" + latest().number();
        for (String path : List.of("/anlage.pdf", "/finanzplan.pdf")) {
            assertThat(cdo.get("/fahrplan").body()).contains(version + path);
            HttpResponse<String> answer = cdo.get(version + path);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
            assertThat(answer.body()).startsWith("%PDF-");
            HttpResponse<String> workbook = cdo.get(version + path.replace("pdf", "xlsx"));
            assertThat(workbook.headers().firstValue("Content-Disposition"))
                    .hasValueSatisfying(
                            name -> assertThat(name).startsWith("attachment").contains(latest().number() + ".xlsx"));
            assertThat(workbook.body()).startsWith("PK");
        }
        assertThat(cdo.get("/fahrplan/999/anlage.xlsx").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(5)
    void namesWhatAMoveBreaks() {
        RoadmapVersion before = latest();
        PlannedProject required = before.projects().stream()
                .filter(project -> before.projects().stream()
                        .anyMatch(other -> other.requires().contains(project.key())))
                .findFirst()
                .orElseThrow();
        String address = "/fahrplan/" + before.number() + "/verschieben";

        HttpResponse<String> empty =
                cdo.submit(address, address, Map.of("projekt", required.key().value(), "beginn", "2050"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("href=\"#beginn\"", "href=\"#grund\"");

        Map<String, String> out = Map.of(
                "projekt", required.key().value(), "beginn", "ohne", "grund", "Der Verwaltungsvorstand wartet ab");
        assertThat(cdo.submit(address, address, out).statusCode()).isEqualTo(303);

        RoadmapVersion after = latest();
        assertThat(after.find(required.key())).isEmpty();
        assertThat(after.violations()).anySatisfy(violation -> assertThat(violation.constraint())
                .startsWith("requires:")
                .endsWith(":" + required.key()));
        assertThat(cdo.get("/fahrplan").body())
                .contains("Der Verwaltungsvorstand wartet ab", "kann erst beginnen, wenn");
        String again = "/fahrplan/" + after.number() + "/verschieben";
        assertThat(cdo.get(again).body())
                .as("what was taken out can be put in again")
                .contains("value=\"" + required.key() + "\"");
        assertThat(cdo.submit("/fahrplan/" + after.number() + "/verschieben", address, out)
                        .statusCode())
                .as("somebody who looked at the version before")
                .isEqualTo(409);
    }

    @Test
    @Order(6)
    void adoptsConfirmedFiguresOnly() {
        String adoption = "/fahrplan/" + latest().number() + "/festlegen";
        String page = cdo.get(adoption).body();
        assertThat(page).contains("Noch nicht möglich: Zahlen sind Annahmen").doesNotContain("name=\"stand\"", "??");
        Map<String, String> forced = Map.of("stand", "x", "beschluss", "Gemeinderat, unverändert beschlossen");
        assertThat(cdo.submit("/fahrplan/" + latest().number() + "/verschieben", adoption, forced)
                        .statusCode())
                .isEqualTo(409);

        keepOneConfirmedProject();

        String last = "/fahrplan/" + latest().number() + "/festlegen";
        Matcher state = STATE.matcher(cdo.get(last).body());
        assertThat(state.find()).isTrue();
        assertThat(cdo.submit(last, last, Map.of("stand", state.group(1), "beschluss", " "))
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> adopted = cdo.submit(
                last, last, Map.of("stand", state.group(1), "beschluss", "Gemeinderat, unverändert beschlossen"));
        assertThat(adopted.statusCode()).as(adopted.body()).isEqualTo(303);
        assertThat(latest().kind()).isEqualTo(RoadmapVersion.Kind.ADOPTED);
        assertThat(cdo.get("/fahrplan").body()).contains("Beschluss: Gemeinderat, unverändert beschlossen");
        assertThat(cdo.get("/verwaltung/protokoll").statusCode()).isEqualTo(403);
    }

    /** Takes all out but one with an outline, and confirms the figures of that one. */
    private static void keepOneConfirmedProject() {
        List<PlannedProject> planned = new ArrayList<>(latest().projects());
        PlannedProject kept = planned.stream()
                .filter(project -> service.bean(ProjectOutlines.class)
                        .find(project.key())
                        .blockOptional(WAIT)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        planned.remove(kept);
        for (PlannedProject project : planned) {
            String address = "/fahrplan/" + latest().number() + "/verschieben";
            assertThat(cdo.submit(
                                    address,
                                    address,
                                    Map.of("projekt", project.key().value(), "beginn", "ohne", "grund", "später"))
                            .statusCode())
                    .isEqualTo(303);
        }
        String confirm = "/projekte/" + kept.key() + "/bestaetigen";
        for (String group : List.of("effects", "cost", "effort", "ratings")) {
            String version = council.version(confirm);
            assertThat(cdo.submit(
                                    confirm,
                                    confirm,
                                    Map.of("version", version, "groups", group, "office", "Leitung Kämmerei"))
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    @Order(7)
    void comparesLaterVersionsWithTheAdoptedOne() {
        RoadmapVersion adopted = latest();
        String address = "/fahrplan/" + adopted.number() + "/verschieben";
        PlannedProject project = adopted.projects().get(0);
        String later = project.start().equals(adopted.lastYear())
                ? adopted.firstYear().toString()
                : adopted.lastYear().toString();
        assertThat(cdo.submit(
                                address,
                                address,
                                Map.of("projekt", project.key().value(), "beginn", later, "grund", "Lieferzeit"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(cdo.get("/fahrplan").body())
                .contains("Unterschiede zur festgelegten Fassung " + adopted.number(), ">" + later + "</td>");
        assertThat(cdo.get("/fahrplan/" + adopted.number()).body()).contains("Das ist nicht die neueste Fassung.");
        assertThat(cdo.get("/fahrplan/999").statusCode()).isEqualTo(404);
        assertThat(cdo.get("/fahrplan/x").statusCode()).isEqualTo(404);
        for (String path : List.of(
                "/fahrplan",
                "/finanzplan",
                "/fahrplan/neu",
                address.replace("" + adopted.number(), "" + latest().number()))) {
            for (String language : List.of("de", "en")) {
                String page = cdo.get(path + "?sprache=" + language).body();
                assertThat(NuChecker.findings(page)).as(path).isEmpty();
                assertThat(page).as(path).doesNotContainPattern("\\?\\?[\\w.-]+");
            }
        }
    }

    /** What a council decides becomes the baseline; what it puts off or rejects changes nothing. */
    /** What the council reads has every amount of the financial plan, as the page of the plan has. */
    private static void showsTheFinancialPlanInThePaper(String proposal, FinancialPlan plan) {
        byte[] pdf = cdo.bytes(proposal + "/vorlage.pdf");
        assertThat(PdfUa.violations(pdf)).isEmpty();
        String text = PdfUa.text(pdf);
        assertThat(text)
                .contains("Finanzielle Auswirkungen", "Folgekosten (laufend und Abschreibungen)", "aufgelaufen");
        Figures say = new Figures(Language.GERMAN, plan);
        for (FinancialPlan.Year year : plan.years()) {
            assertThat(text).contains(year.year().toString(), say.euro(year.running()));
            for (AmountKind kind : AmountKind.values()) {
                assertThat(text).as(kind.word()).contains(say.euro(kind.of(year.amounts())));
            }
        }
    }

    @Test
    @Order(8)
    void adoptsWhatTheCouncilHasResolved() {
        assertThat(council.propose(2).body()).contains("sind Zahlen noch Annahmen", "href=\"#subject\"");
        RoadmapVersion proposed = latest();
        PlannedProject project = proposed.projects().get(0);

        String rejected = council.proposal(proposed.number());
        council.sits(rejected);
        council.ends(rejected, Map.of("outcome", "postponed", "reason", "Beratung in den Fraktionen"));
        council.sits(rejected);
        council.ends(rejected, Map.of("outcome", "rejected", "reason", "Kein Bedarf"));
        assertThat(latest()).isEqualTo(proposed);

        String amended = council.proposal(proposed.number());
        showsTheFinancialPlanInThePaper(amended, proposed.financialPlan());
        moveTo(project, proposed.firstYear().equals(project.start()) ? proposed.lastYear() : proposed.firstYear());
        RoadmapVersion asked = latest();
        moveTo(project, project.start());
        council.sits(amended);
        council.ends(
                amended,
                Map.of(
                        "outcome",
                        "adopted-amended",
                        "reason",
                        "Früher",
                        "amendment",
                        "So.",
                        "adopted",
                        "" + asked.number()));

        RoadmapVersion adopted = latest();
        assertThat(adopted.kind()).isEqualTo(RoadmapVersion.Kind.ADOPTED);
        assertThat(adopted.starts()).isEqualTo(asked.starts());
        assertThat(adopted.resolution())
                .contains(new RoadmapVersion.Resolution(asked.number(), amended.substring("/beschluesse/".length())));
        assertThat(roadmap(proposed.number())).isEqualTo(proposed);
        assertThat(cdo.get("/fahrplan").body())
                .contains("Zum Beschluss", "Beschlossen wurde Fassung " + asked.number());
        assertThat(cdo.get(amended).body())
                .contains(
                        "Der Fahrplan ist, wie er beschlossen wurde",
                        "/fahrplan/" + asked.number() + "?seit=" + proposed.number());
    }

    @Test
    @Order(9)
    void comparesRoadmapAndFinancialPlanWithWhatWasResolved() {
        RoadmapVersion adopted = latest();
        String decision = "/beschluesse/" + adopted.resolution().orElseThrow().proposal();
        PlannedProject project = adopted.projects().get(0);
        moveTo(project, adopted.firstYear().equals(project.start()) ? adopted.lastYear() : adopted.firstYear());

        String page = cdo.get(decision).body();
        String compared = "/fahrplan/" + latest().number() + "?seit=" + adopted.number();
        String finances = "/finanzplan?fahrplan=" + latest().number() + "&seit=" + adopted.number();
        assertThat(page).contains("Ein Projekt ist anders geplant", compared, finances.replace("&", "&amp;"));
        assertThat(cdo.get(compared).body()).contains("Unterschiede zur festgelegten Fassung " + adopted.number());
        assertThat(cdo.get(finances).body()).contains("Unterschiede zur Fassung " + adopted.number(), "diese Fassung");
        assertThat(cdo.get("/finanzplan?seit=x").statusCode()).isEqualTo(404);
        for (String path : List.of(decision, compared, finances)) {
            for (String language : List.of("de", "en")) {
                String shown = cdo.get(path + (path.contains("?") ? "&" : "?") + "sprache=" + language)
                        .body();
                assertThat(NuChecker.findings(shown)).as(path).isEmpty();
                assertThat(shown).as(path).doesNotContainPattern("\\?\\?[\\w.-]+");
            }
        }
    }

    private static RoadmapVersion roadmap(int number) {
        return service.bean(Roadmaps.class).find(number).blockOptional(WAIT).orElseThrow();
    }

    private static void moveTo(PlannedProject project, FiscalYear year) {
        String address = "/fahrplan/" + latest().number() + "/verschieben";
        Map<String, String> move =
                Map.of("projekt", project.key().value(), "beginn", year.toString(), "grund", "Lieferzeit");
        assertThat(cdo.submit(address, address, move).statusCode()).isEqualTo(303);
    }

    @Test
    @Order(10)
    void letsOthersLookAndNotTouch() {
        Browsing cio = Browsing.as(AccountRole.CIO, service);
        assertThat(cio.get("/fahrplan").body()).contains("Fahrplan").doesNotContain("/verschieben", "/fahrplan/neu");
        assertThat(cio.get("/finanzplan").statusCode()).isEqualTo(200);
        assertThat(cio.get("/fahrplan/1/anlage.xlsx").statusCode()).isEqualTo(200);
        assertThat(cio.get("/fahrplan/neu").statusCode()).isEqualTo(403);
        assertThat(Browsing.as(AccountRole.PILOT, service)
                        .get("/fahrplan/1/finanzplan.pdf")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Browsing.as(AccountRole.PILOT, service).get("/fahrplan").statusCode())
                .isEqualTo(403);
    }
}

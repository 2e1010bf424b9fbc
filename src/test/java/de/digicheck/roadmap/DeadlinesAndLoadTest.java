package de.digicheck.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.PublishedSchema;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.yaml.OrganisationYaml;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.yaml.ProjectCatalogueYaml;
import de.digicheck.roadmap.json.InstanceJson;
import de.digicheck.roadmap.search.BranchAndBound;
import de.digicheck.roadmap.yaml.BudgetYaml;
import de.digicheck.shared.Finding;
import de.digicheck.shared.Findings;
import de.digicheck.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Legal deadlines of projects and the load of change per unit, from the keys of files to the conditions of a plan. */
class DeadlinesAndLoadTest {

    private static final BranchAndBound SOLVER = new BranchAndBound(System::nanoTime);
    private static final String PROJECT = """
            - key: %s
              label: {de: Projekt %s, en: Project %s}
              expenses: {one-off: 1, yearly: 0}
              investments: 0
              %s
            """;

    private final Findings findings = new Findings();

    private Municipality town() {
        return OrganisationYaml.parse("o.yaml", """
                key: town
                label: {de: Stadt, en: Town}
                roles: [{key: staff, label: {de: Beschäftigte, en: Staff}}]
                units:
                  - {code: d1, kind: division, label: {de: Dezernat 1, en: Division 1}}
                  - {code: o1, kind: office, parent: d1, label: {de: Bürgeramt, en: Citizens}, headcount: {staff: 20}}
                  - {code: o2, kind: office, parent: d1, label: {de: Bauamt, en: Building}, headcount: {staff: 20}}
                """, findings)
                .orElseThrow(() -> new AssertionError(findings.list().toString()));
    }

    private ProjectCatalogue catalogue(String... projects) {
        StringBuilder text = new StringBuilder("projects:\n");
        for (int i = 0; i < projects.length; i++) {
            String key = "p" + (i + 1);
            text.append(PROJECT.formatted(key, key, key, projects[i]));
        }
        assertThat(PublishedSchema.of("project-catalogue").objections(text.toString()))
                .isEmpty();
        return ProjectCatalogueYaml.parse("p.yaml", text.toString(), findings)
                .orElseThrow(() -> new AssertionError(findings.list().toString()));
    }

    private RoadmapProblem problem(String year, String... projects) {
        String text = "{first-year: 2027, years: [%1$s, %1$s, %1$s]}".formatted(year);
        assertThat(PublishedSchema.of("budget").objections(text)).isEmpty();
        BudgetFrame budget = BudgetYaml.parse("b.yaml", text, findings).orElseThrow();
        return new RoadmapProblem(catalogue(projects), town(), budget, project -> ProjectCost.of(project.means()));
    }

    private static List<String> broken(RoadmapProblem roadmap, Map<String, Integer> start) {
        PortfolioProblem conditions = roadmap.conditions();
        ConstraintWords words = new ConstraintWords(conditions, roadmap.names());
        return PlanCheck.broken(conditions, start).stream().map(words::key).toList();
    }

    private static final String PLENTY = "{expenses: 9, investments: 9}";

    /** Begun on the first day of the year, works after its months: on the last day before, or by the deadline itself. */
    @ParameterizedTest
    @CsvSource({
        "months: 12, 2027-12-31, 1",
        "months: 12, 2027-12-30, 0",
        "months: 13, 2028-06-30, 1",
        "months: 6, 2028-06-30, 2",
        "months: 6, 2028-06-29, 1",
        "months: 0.5, 2027-01-31, 1",
        "status: idea, 2028-12-31, 2",
        "months: 6, 2026-12-31, 0",
        "months: 6, 2029-12-31, 2147483647",
        "months: 6, 2099-12-31, 2147483647"
    })
    void letsAProjectStartAsLongAsItMeetsItsDeadline(String means, String day, int latest) {
        String deadline = "\n  legal-deadlines: [{day: 2099-01-01, what: x, source: y}, {day: %s, what: x, source: y}]";
        RoadmapProblem roadmap = problem(PLENTY, means + deadline.formatted(day));
        assertThat(roadmap.conditions().candidates().get(0).timing().latest()).isEqualTo(latest);
    }

    @Test
    void namesADeadlineThatAPlanMisses() {
        RoadmapProblem roadmap = problem(PLENTY, "months: 6" + law("2028-12-31"), "months: 6" + law("2026-12-31"));
        assertThat(broken(roadmap, Map.of("p1", 3, "p2", 1)))
                .containsExactly("latest-start:p1:2028", "latest-start:p2:2026");
    }

    private static String law(String day) {
        return "\n  legal-deadlines: [{day: %s, what: Nachweisabruf, source: § 5 EGovG}]".formatted(day);
    }

    @Test
    void saysInWordsThatAMandatoryProjectIsTooLate() {
        RoadmapProblem roadmap = problem(PLENTY, "months: 24\n  mandatory: true" + law("2028-06-30"));
        PortfolioProblem problem = roadmap.conditions();
        assertThat(SOLVER.solve(problem, SearchLimit.NONE).exists()).isFalse();
        ConstraintWords words = new ConstraintWords(problem, roadmap.names());
        assertThat(Conflict.in(problem, SOLVER).stream()
                        .map(constraint -> words.sentence(constraint).in(Language.GERMAN)))
                .containsExactly(
                        "„Projekt p1“ ist verpflichtend.", "„Projekt p1“ kann nicht mehr rechtzeitig fertig werden.");
    }

    /** A unit bears what reaches it, what reaches a unit above it, and what reaches the whole town. */
    @Test
    void countsTheProjectsOfAUnitAndOfEverythingAboveIt() {
        RoadmapProblem roadmap = problem(
                "{expenses: 9, investments: 9, projects-per-unit: 2}",
                "reach: [o1]",
                "reach: [d1]\n  months: 18",
                "months: 6",
                "reach: [o2]");
        assertThat(broken(roadmap, Map.of("p1", 1, "p2", 1, "p3", 1))).containsExactly("change-load:o1:2027");
        assertThat(broken(roadmap, Map.of("p1", 2, "p2", 1, "p3", 2, "p4", 2)))
                .containsExactly("change-load:o1:2028", "change-load:o2:2028");
        assertThat(broken(roadmap, Map.of("p1", 2, "p2", 1, "p3", 3, "p4", 3))).isEmpty();
    }

    @Test
    void countsRunningProjectsAndNamesUnits() {
        RoadmapProblem roadmap = problem(
                "{expenses: 9, investments: 9, projects-per-unit: 1}",
                "status: running\n  reach: [o1]\n  months: 20",
                "reach: [d1]\n  mandatory: true",
                "mandatory: true");
        PortfolioProblem problem = roadmap.conditions();
        assertThat(SOLVER.solve(problem, SearchLimit.NONE).exists()).isFalse();
        assertThat(broken(roadmap, Map.of("p2", 2, "p3", 3))).containsExactly("change-load:o1:2028");
        assertThat(broken(roadmap, Map.of("p2", 3, "p3", 3)))
                .containsExactly("change-load:o1:2029", "change-load:d1:2029");
        Overruns overruns = new Overruns(problem, roadmap.names(), new TreeMap<>(Map.of("p2", 3, "p3", 3)));
        assertThat(overruns.reason(Constraint.capacity(new Resource(Resource.Kind.CHANGE_LOAD, "o1"), 3))
                        .words()
                        .in(Language.GERMAN))
                .isEqualTo("Projekte zur gleichen Zeit in Bürgeramt, 2029: 2 geplant, 1 vorhanden; 1 zu viel.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{day: 2027-02-30, what: x, source: y}]|bad-date",
                "[{day: 31.12.2027, what: x, source: y}]|bad-date",
                "[{what: x, source: y}]|missing-key",
                "[{day: 2027-02-28, what: x}]|missing-key",
                "[{day: 2027-02-28, what: x, source: y, law: z}]|unknown-key",
                "2027-02-28|wrong-type"
            })
    void refusesADeadlineThatIsNone(String deadlines, String code) {
        String text = "projects: [{key: a, label: {de: A, en: A}, legal-deadlines: %s}]".formatted(deadlines);
        ProjectCatalogueYaml.parse("p.yaml", text, findings);
        assertThat(findings.list().stream().map(Finding::code)).containsExactly(code);
    }

    @Test
    void knowsBothInInstances() {
        PortfolioProblem problem = InstanceJson.parse("i.json", """
                {"projects": [{"key": "a", "value": 1, "cost": 1, "deadline": 2, "units": ["u"], "duration": 2},
                  {"key": "b", "value": 3, "cost": 1, "units": ["u", "v"]}],
                 "years": 2, "budget": [9, 9], "projectsPerUnit": [1, 1]}""", findings)
                .orElseThrow(() -> new AssertionError(findings.list().toString()))
                .problem();
        assertThat(SOLVER.solve(problem, SearchLimit.NONE).start()).isEqualTo(Map.of("b", 1));
        ConstraintWords words =
                new ConstraintWords(problem, new PlanNames(Map.of(), OptionalInt.empty(), Map.of(), Map.of()));
        assertThat(PlanCheck.broken(problem, Map.of("a", 2, "b", 2)).stream().map(words::key))
                .containsExactly("change-load:u:2", "latest-start:a:1");
    }
}

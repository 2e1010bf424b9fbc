package de.digicheck.projectcatalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.PublishedSchema;
import de.digicheck.projectcatalogue.Approval;
import de.digicheck.projectcatalogue.Effect;
import de.digicheck.projectcatalogue.Means;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.ProjectStatus;
import de.digicheck.projectcatalogue.Ratings;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.Euro;
import de.digicheck.shared.Finding;
import de.digicheck.shared.Findings;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.ProjectKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectCatalogueYamlTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.of("project-catalogue");
    private static final Path SHIPPED = Path.of("analysis/project-catalogue.yaml");
    private static final ActionFieldKey FIELD = new ActionFieldKey("infrastruktur");

    /** Every key of the published contract. */
    private static final String CONTRACT = """
            projects:
              - key: wifi
                label: {de: WLAN}
                effects: {infrastruktur: {effect: 0.25, reason: Außenstellen haben bisher keines}}
                reach: [o1, o2]
                citizen-friendliness: 0
                efficiency: 3
                structural-change: 1
                effort-days: {it: 12, offices: 3.5}
                months: 4
                expenses: {one-off: 5000, yearly: 1200.50}
                investments: 20000
                requires: [cables]
                excludes: [mobile]
                mandatory: false
                status: planned
                approvals: [{kind: co-determination, weeks: 4, refused: false}, {kind: fire-protection}]
                assumption: true
              - {key: cables, label: {de: Kabel}, effort-days: 3, status: done}
              - {key: mobile, label: {de: Mobilfunk}}
            """;

    private final Findings findings = new Findings();

    @Test
    void publishesAValidSchema() {
        assertThat(SCHEMA.flaws()).isEmpty();
    }

    @Test
    void acceptsEveryKeyOfTheContract() {
        Project wifi = get(read(CONTRACT), "wifi");

        assertThat(findings.list()).isEmpty();
        assertThat(SCHEMA.objections(CONTRACT)).isEmpty();
        assertThat(wifi.effects())
                .containsExactly(Map.entry(
                        FIELD,
                        new Effect(0.25, Optional.of(LocalizedText.german("Außenstellen haben bisher keines")))));
        assertThat(wifi.reach()).containsExactly(new OrgUnitCode("o1"), new OrgUnitCode("o2"));
        assertThat(wifi.ratings()).isEqualTo(new Ratings(OptionalInt.of(0), OptionalInt.of(3), OptionalInt.of(1)));
        assertThat(wifi.means().effort().orElseThrow().days()).isEqualTo(15.5);
        assertThat(wifi.means().expenses()).contains(new Euro(620_050));
        assertThat(wifi.means().cost()).contains(new Euro(2_620_050));
        assertThat(wifi.requires()).containsExactly(new ProjectKey("cables"));
        assertThat(wifi.excludes()).containsExactly(new ProjectKey("mobile"));
        assertThat(wifi.status()).isEqualTo(ProjectStatus.PLANNED);
        assertThat(wifi.approvals())
                .containsExactly(
                        new Approval("co-determination", OptionalDouble.of(4), false),
                        new Approval("fire-protection", OptionalDouble.empty(), false));
        assertThat(wifi.assumption()).isTrue();
    }

    @Test
    void takesWhatIsLeftOutAsUnknown() {
        Project mobile = get(read(CONTRACT), "mobile");

        assertThat(mobile.means()).isEqualTo(Means.UNKNOWN);
        assertThat(mobile.ratings()).isEqualTo(Ratings.UNKNOWN);
        assertThat(mobile.status()).isEqualTo(ProjectStatus.IDEA);
        assertThat(mobile.reach()).isEmpty();
        assertThat(mobile.assumption()).isFalse();
    }

    @Test
    void acceptsTheShippedCatalogue() {
        ProjectCatalogue catalogue =
                ProjectCatalogueYaml.read(SHIPPED, findings).orElseThrow();

        assertThat(findings.list()).isEmpty();
        assertThat(SCHEMA.objections(SHIPPED)).isEmpty();
        assertThat(catalogue.list()).hasSizeGreaterThanOrEqualTo(24).allMatch(Project::assumption);
        assertThat(catalogue.list()).allSatisfy(project -> {
            assertThat(project.sources()).isNotEmpty();
            assertThat(project.effects().values())
                    .allSatisfy(effect -> assertThat(effect.reason()).isPresent());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    effects: {f: {effect: 0.3, reason: x}}           | bad-effect             | 3:27
                    effects: {f: {effect: 0.25}}                     | missing-reason         | 3:18
                    effects: {f: {reason: x}}                        | missing-key            | 3:18
                    effects: {f g: {effect: 0}}                      | bad-key                | 3:20
                    efficiency: 5                                    | out-of-range           | 3:17
                    structural-change: -1                            | out-of-range           | 3:24
                    citizen-friendliness: 2.5                        | wrong-type             | 3:27
                    effort-days: -1                                  | out-of-range           | 3:18
                    effort-days: {it: -1}                            | out-of-range           | 3:23
                    months: -0.5                                     | out-of-range           | 3:13
                    investments: -1                                  | out-of-range           | 3:18
                    investments: 0.001                               | too-many-decimals      | 3:18
                    investments: 1e999999999                         | out-of-range           | 3:18
                    expenses: {one-off: 1}                           | incomplete-expenses    | 3:15
                    expenses: {one-off: 1, yearly: 0, monthly: 2}    | unknown-key            | 3:39
                    requires: [nobody]                               | unknown-project        | 3:16
                    excludes: [nobody]                               | unknown-project        | 3:16
                    requires: [p]                                    | requires-itself        | 3:16
                    excludes: [p]                                    | excludes-itself        | 3:16
                    requires: [q, q]                                 | named-twice            | 3:19
                    status: begun                                    | unknown-value          | 3:13
                    reuse: bought                                    | unknown-value          | 3:12
                    mandatory: 1                                     | wrong-type             | 3:16
                    approvals: [{kind: council, weeks: -1}]          | out-of-range           | 3:40
                    approvals: [{weeks: 1}]                          | missing-key            | 3:17
                    sources: [X1]                                    | bad-source             | 3:15
                    mandatoy: true                                   | unknown-key            | 3:5
                    """)
    void reportsMistakesWithTheirPlace(String line, String code, String place) {
        read("projects:\n  - key: p\n    " + line + "\n    label: {de: P}\n  - {key: q, label: {de: Q}}\n");

        assertThat(findings.list()).extracting(Finding::code).containsExactly(code);
        assertThat(findings.list().get(0).place()).hasToString("c.yaml:" + place);
    }

    @Test
    void reportsAllMistakesAtOnceAndKeepsWhatIsRight() {
        ProjectCatalogue catalogue = read("""
                projects:
                  - {key: a, label: {de: A}, efficiency: 9, status: done, requires: [b]}
                  - {key: a, label: {de: A}}
                  - {label: {de: C}}
                  - {key: b}
                more: 1
                """);

        assertThat(findings.list())
                .extracting(Finding::code)
                .containsExactly("out-of-range", "duplicate-project", "missing-key", "missing-text", "unknown-key");
        assertThat(get(catalogue, "a").isDone()).isTrue();
        assertThat(get(catalogue, "a").ratings()).isEqualTo(Ratings.UNKNOWN);
    }

    @Test
    void namesEachCycleOfPrerequisitesOnce() {
        read("""
                projects:
                  - {key: z, label: {de: Z}, requires: [a]}
                  - {key: a, label: {de: A}, requires: [b]}
                  - {key: b, label: {de: B}, requires: [c]}
                  - {key: c, label: {de: C}, requires: [a, b]}
                """);

        assertThat(findings.list()).extracting(Finding::code).containsExactly("prerequisite-cycle");
        Finding cycle = findings.list().get(0);
        assertThat(cycle.message()).endsWith("a → b → c → a");
        assertThat(cycle.place()).hasToString("c.yaml:3:41");
    }

    @Test
    void reportsExclusionsThatMakeAProjectImpossible() {
        read("""
                projects:
                  - {key: a, label: {de: A}, requires: [b], excludes: [c]}
                  - {key: b, label: {de: B}, requires: [c]}
                  - {key: c, label: {de: C}, excludes: [b]}
                """);

        assertThat(findings.list())
                .extracting(Finding::code)
                .containsExactly("excludes-prerequisite", "excludes-dependant");
    }

    @Test
    void requiresAListOfProjects() {
        read("projekte: []\n");

        assertThat(findings.list()).extracting(Finding::code).containsExactlyInAnyOrder("missing-key", "unknown-key");
        assertThat(ProjectCatalogueYaml.parse("c.yaml", "- a\n", new Findings()))
                .isEmpty();
        assertThat(read("projects: []\n").list()).isEqualTo(List.of());
    }

    private ProjectCatalogue read(String yaml) {
        return ProjectCatalogueYaml.parse("c.yaml", yaml, findings).orElseThrow();
    }

    private static Project get(ProjectCatalogue catalogue, String key) {
        return catalogue.find(new ProjectKey(key)).orElseThrow();
    }
}

package de.digicheck.actionfield.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.actionfield.ActionField;
import de.digicheck.actionfield.Goal;
import de.digicheck.actionfield.PlacedActionFields;
import de.digicheck.fixtures.Lines;
import de.digicheck.fixtures.PublishedSchema;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.Findings;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.Language;
import de.digicheck.shared.Place;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActionFieldsYamlTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.of("action-fields");
    private static final Path SHIPPED = Path.of("analysis/action-fields.yaml");

    /** As the published contract shows it. */
    private static final String CONTRACT = """
            fields:
              - {key: infrastruktur, label: {de: Infrastruktur}, goals: [{key: g1, label: {de: …}}]}
            """;

    private final Findings findings = new Findings();

    @Test
    void publishesAValidSchema() {
        assertThat(SCHEMA.flaws()).isEmpty();
    }

    @Test
    void acceptsTheContractSample() {
        PlacedActionFields placed = read(CONTRACT).orElseThrow();

        assertThat(findings.list()).isEmpty();
        assertThat(SCHEMA.objections(CONTRACT)).isEmpty();
        ActionField field = placed.fields().list().get(0);
        assertThat(field.label().in(Language.GERMAN)).isEqualTo("Infrastruktur");
        assertThat(field.sensitive()).isFalse();
        assertThat(field.target()).isEmpty();
        assertThat(placed.goalPlaces()).containsExactly(Map.entry(new GoalKey("g1"), new Place("f.yaml", 2, 68)));
    }

    @Test
    void acceptsTheShippedFieldsByTheirExactNames() {
        PlacedActionFields placed = ActionFieldsYaml.read(SHIPPED, findings).orElseThrow();

        assertThat(findings.list()).isEmpty();
        assertThat(SCHEMA.objections(SHIPPED)).isEmpty();
        assertThat(placed.fields().list())
                .extracting(field -> field.label().in(Language.GERMAN))
                .containsExactly(
                        "Digitaler Handlungsrahmen",
                        "Arbeit 4.0",
                        "Infrastruktur",
                        "Führung und Organisation",
                        "Geschäftsprozessoptimierung und Innovation",
                        "Digitale Serviceschnittstelle",
                        "Digitales Lernen und Wissen");
        assertThat(placed.fields().list())
                .allSatisfy(
                        field -> assertThat(field.goals()).hasSizeBetween(3, 5).allMatch(Goal::assumption));
    }

    @Test
    void readsEveryKey() {
        String yaml = """
                fields:
                  - key: work
                    label: {de: Arbeit, en: Work}
                    description: {de: Wie gearbeitet wird.}
                    sources: [R38, K15]
                    sensitive: true
                    target: 12.5
                    goals:
                      - {key: tools, label: {de: Mittel}, description: {de: Gut.}, sources: [H1], assumption: true}
                """;
        ActionField field = read(yaml).orElseThrow().fields().list().get(0);

        assertThat(findings.list()).isEmpty();
        assertThat(SCHEMA.objections(yaml)).isEmpty();
        assertThat(field.sensitive()).isTrue();
        assertThat(field.target()).hasValue(12.5);
        assertThat(field.description()).isPresent();
        assertThat(field.goals().get(0).sources()).containsExactly("H1");
        assertThat(field.goals().get(0).assumption()).isTrue();
    }

    @Test
    void reportsEveryMistakeAtOnce() {
        Optional<PlacedActionFields> placed = read("""
                fields:
                  - {key: a, label: {de: A}, goals: [{key: g, label: {de: G}}, {key: g, label: {de: G}}]}
                  - {key: a, label: {de: A}, goals: [{key: g, label: {de: G}}]}
                  - {key: b, label: {de: B}, goals: []}
                  - {key: c, label: {de: C}}
                  - {key: d, label: {de: D}, target: 100.5, goals: [{key: h}]}
                  - {key: e, label: {en: E}, target: -1, sources: [X3], goals: [{key: i, label: {de: ''}, lable: x}]}
                """);

        assertThat(placed).isEmpty();
        assertThat(Lines.placesAndCodes(findings))
                .containsExactly(
                        "2:70 duplicate-goal",
                        "3:11 duplicate-field",
                        "3:44 duplicate-goal",
                        "4:37 empty-list",
                        "5:5 missing-key",
                        "6:38 target-out-of-range",
                        "6:53 missing-text",
                        "7:21 missing-translation",
                        "7:38 target-out-of-range",
                        "7:52 bad-source",
                        "7:86 missing-text",
                        "7:91 unknown-key");
        assertThat(Lines.of(findings))
                .contains("f.yaml:3:11: error duplicate-field: the field 'a' is also given at f.yaml:2:11 (give each"
                        + " field a key of its own)")
                .contains(
                        "f.yaml:6:38: error target-out-of-range: the target 100.5 is no need (give a number from 0 (no"
                                + " need) to 100 (greatest need))");
    }

    @Test
    void readsTheFieldOfLearning() {
        String fields = """
                fields:
                  - {key: work, label: {de: A}, goals: [{key: g, label: {de: G}}]}
                """;
        assertThat(read(fields).orElseThrow().fields().learning()).isEmpty();
        assertThat(read("learning: work\n" + fields).orElseThrow().fields().learning())
                .contains(new ActionFieldKey("work"));
        assertThat(findings.list()).isEmpty();

        assertThat(read("learning: wrok\n" + fields)).isEmpty();
        assertThat(findings.list()).extracting(finding -> finding.code()).containsExactly("unknown-field");
    }

    private Optional<PlacedActionFields> read(String yaml) {
        return ActionFieldsYaml.parse("f.yaml", yaml, findings);
    }
}

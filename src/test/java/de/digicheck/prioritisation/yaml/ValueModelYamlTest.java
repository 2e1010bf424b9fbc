package de.digicheck.prioritisation.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.actionfield.ActionField;
import de.digicheck.actionfield.ActionFields;
import de.digicheck.fixtures.PublishedSchema;
import de.digicheck.prioritisation.Criterion;
import de.digicheck.prioritisation.ScreeningRule;
import de.digicheck.prioritisation.Size;
import de.digicheck.prioritisation.ValueModel;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.Finding;
import de.digicheck.shared.Findings;
import de.digicheck.shared.LocalizedText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueModelYamlTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.of("value-model");
    private static final Path SHIPPED = Path.of("analysis/value-model.yaml");
    private static final ActionFields FIELDS = new ActionFields(Stream.of("a", "b", "infrastruktur", "d")
            .map(key -> new ActionField(
                    new ActionFieldKey(key),
                    LocalizedText.german(key),
                    Optional.empty(),
                    false,
                    OptionalDouble.empty(),
                    List.of()))
            .toList());

    private final Findings findings = new Findings();

    @Test
    void publishesAValidSchema() {
        assertThat(SCHEMA.flaws()).isEmpty();
    }

    @Test
    void acceptsTheShippedModel() {
        ValueModel model =
                ValueModelYaml.read(SHIPPED, Optional.of(FIELDS), findings).orElseThrow();

        assertThat(findings.list()).isEmpty();
        assertThat(SCHEMA.objections(SHIPPED)).isEmpty();
        assertThat(model.weights()).containsOnlyKeys(Criterion.values());
        assertThat(model.weight(Criterion.SURVEY_NEED)).isEqualTo(0.4);
        assertThat(model.fieldWeight(new ActionFieldKey("d"), FIELDS)).isEqualTo(0.25);
    }

    @Test
    void takesFieldsThatAreNotListedAsWeightless() {
        String yaml = """
                criteria: [{key: survey-need, weight: 1}]
                field-weights: {infrastruktur: 0.2, a: 0.8}
                """;
        ValueModel model = read(yaml).orElseThrow();

        assertThat(SCHEMA.objections(yaml)).isEmpty();
        assertThat(model.fieldWeight(new ActionFieldKey("infrastruktur"), FIELDS))
                .isEqualTo(0.2);
        assertThat(model.fieldWeight(new ActionFieldKey("b"), FIELDS)).isZero();
        assertThat(model.weight(Criterion.EFFICIENCY)).isZero();
    }

    @Test
    void readsTheRuleOfTheCoarseLookAndHasOneWithoutIt() {
        String yaml = """
                criteria: [{key: survey-need, weight: 1}]
                screening: {quick-win: {min-effect: L, max-effort: M}, high-priority: {min-effect: M}}
                """;
        assertThat(SCHEMA.objections(yaml)).isEmpty();
        assertThat(read(yaml).orElseThrow().screening()).isEqualTo(new ScreeningRule(Size.L, Size.M, Size.M));
        assertThat(read("criteria: [{key: survey-need, weight: 1}]\n")
                        .orElseThrow()
                        .screening())
                .isEqualTo(ScreeningRule.USUAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {quick-win: {min-effect: m, max-effort: S}, high-priority: {min-effect: L}}       | unknown-value
                    {quick-win: {min-effect: M}, high-priority: {min-effect: L}}                      | missing-key
                    {quick-win: {min-effect: M, max-effort: S}}                                       | missing-key
                    {quick-win: {min-effect: M, max-effort: S}, high-priority: {max-effort: L}}       | missing-key unknown-key
                    {quick-win: {min-effect: M, max-effort: S}, high-priority: {min-effect: L}, x: 1} | unknown-key
                    []                                                                                | wrong-type
                    """)
    void refusesARuleOfTheCoarseLookThatIsNone(String rule, String codes) {
        String yaml = "criteria: [{key: survey-need, weight: 1}]\nscreening: " + rule + "\n";
        assertThat(read(yaml)).isEmpty();
        assertThat(findings.list()).extracting(Finding::code).containsExactly(codes.split(" "));
        assertThat(SCHEMA.objections(yaml)).isNotEmpty();
    }

    @Test
    void takesDecimalWeightsThatSumToOneOnlyOnPaper() {
        assertThat(read("criteria: [" + "{key: survey-need, weight: 0.7}, {key: efficiency, weight: 0.2},"
                        + " {key: foundation, weight: 0.1}]\n"))
                .isPresent();
    }

    @Test
    void knowsFieldsOnlyWhenToldThem() {
        String yaml = "criteria: [{key: survey-need, weight: 1}]\nfield-weights: {elsewhere: 1}\n";

        assertThat(ValueModelYaml.parse("v.yaml", yaml, Optional.empty(), findings))
                .isPresent();
        assertThat(findings.list()).isEmpty();
        assertThat(read(yaml)).isEmpty();
        assertThat(findings.list()).extracting(Finding::code).containsExactly("unknown-field");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    criteria: [{key: survey-need, weight: 0.9}]                                    | weights-sum
                    criteria: [{key: survey-need, weight: 1.5}]                                    | out-of-range
                    criteria: [{key: survey-need, weight: -1}, {key: efficiency, weight: 1}]       | out-of-range
                    criteria: [{key: beauty, weight: 1}]                                           | unknown-criterion
                    criteria: [{key: efficiency, weight: .5}, {key: efficiency, weight: .5}]       | duplicate-criterion
                    criteria: [{key: efficiency}]                                                  | missing-key
                    criteria: [{key: efficiency, weight: 1, why: x}]                               | unknown-key
                    criteria: []                                                                   | empty-list
                    weights: []                                                                    | missing-key
                    """)
    void reportsMistakes(String yaml, String code) {
        assertThat(read(yaml + "\n")).isEmpty();
        assertThat(findings.list()).extracting(Finding::code).contains(code);
    }

    @Test
    void reportsFieldWeightsThatDoNotSumToOne() {
        assertThat(read("criteria: [{key: efficiency, weight: 1}]\nfield-weights: {a: 0.5, b: 0.4}\n"))
                .isEmpty();
        assertThat(findings.list())
                .extracting(Finding::toString)
                .containsExactly("v.yaml:2:16: error weights-sum: the field weights sum to 0.9, not to 1"
                        + " (divide each by their sum)");
    }

    private Optional<ValueModel> read(String yaml) {
        return ValueModelYaml.parse("v.yaml", yaml, Optional.of(FIELDS), findings);
    }

    @Test
    void judgesEachSumByItself() {
        assertThat(read("""
                criteria: [{key: survey-need, weight: 0.9}]
                field-weights: {%s: 0.9}
                """.formatted(FIELDS.list().get(0).key()))).isEmpty();
        assertThat(findings.list()).extracting(Finding::code).containsExactly("weights-sum", "weights-sum");
    }

    @Test
    void judgesNoSumOfWeightsThatCannotBeRead() {
        assertThat(read("""
                criteria: [{key: survey-need, weight: 0.3}]
                field-weights: {%s: much}
                """.formatted(FIELDS.list().get(0).key()))).isEmpty();
        assertThat(findings.list()).extracting(Finding::code).containsExactly("weights-sum", "wrong-type");
    }
}

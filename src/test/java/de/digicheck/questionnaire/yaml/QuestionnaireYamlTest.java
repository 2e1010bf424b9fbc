package de.digicheck.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.PublishedSchema;
import de.digicheck.fixtures.QuestionnaireText;
import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Layout;
import de.digicheck.questionnaire.Polarity;
import de.digicheck.questionnaire.Question;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.VisibilityRule;
import de.digicheck.shared.Finding;
import de.digicheck.shared.Findings;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.Place;
import de.digicheck.shared.RoleKey;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionnaireYamlTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.of("questionnaire");
    private static final Path CONTRACT = Path.of("src/test/resources/questionnaires/contract");

    private final Findings findings = new Findings();

    private Questionnaire contract(String name) {
        return QuestionnaireYaml.read(CONTRACT.resolve(name), findings).orElseThrow();
    }

    private static <T extends Question> T only(Class<T> type, String question) {
        Questionnaire questionnaire = QuestionnaireText.of(question);
        return type.cast(questionnaire.questions().findFirst().orElseThrow());
    }

    @Test
    void readsTheTop() {
        Questionnaire questionnaire = contract("minimal.yaml");

        assertThat(questionnaire.key()).isEqualTo("q");
        assertThat(questionnaire.version()).isEqualTo(1);
        assertThat(questionnaire.languages()).containsExactly(Language.GERMAN, Language.ENGLISH);
        assertThat(questionnaire.layout()).isEqualTo(Layout.SECTIONS);
        assertThat(questionnaire.title()).isEqualTo(LocalizedText.of("…", "…"));
        assertThat(questionnaire.introduction()).isEmpty();
        assertThat(questionnaire.minutes()).isEmpty();
        assertThat(questionnaire.contentHash()).hasSize(64);
    }

    @Test
    void readsLikertItemsWithScaleAndRule() {
        List<Item> items = contract("minimal.yaml").items();

        assertThat(items)
                .extracting(Item::polarity)
                .containsExactly(Optional.of(Polarity.NEGATIVE), Optional.of(Polarity.POSITIVE));
        assertThat(items.get(0).scale().orElseThrow().labels()).containsOnlyKeys(1, 5);
        assertThat(items.get(0).scale().orElseThrow().dontKnow()).isTrue();
        assertThat(items.get(1).visibleIf())
                .contains(new VisibilityRule.All(List.of(
                        new VisibilityRule.AnswerIs(new ItemKey("i1"), VisibilityRule.Comparison.AT_LEAST, "3"),
                        new VisibilityRule.UnitKindIn(Set.of("office")))));
    }

    @Test
    void readsEveryTypeOfTheContract() {
        Questionnaire questionnaire = contract("types.yaml");

        assertThat(questionnaire.questions().map(question -> question.getClass().getSimpleName()))
                .containsExactly(
                        "Likert",
                        "Matrix",
                        "SingleChoice",
                        "MultipleChoice",
                        "RankingQuestion",
                        "NumberQuestion",
                        "YesNo",
                        "ImportanceSatisfaction",
                        "FreeText",
                        "FreeText",
                        "Information",
                        "YesNo");
        assertThat(questionnaire.languages()).containsExactly(Language.GERMAN);
        assertThat(questionnaire.sections().get(1).visibleIf().orElseThrow())
                .isEqualTo(new VisibilityRule.Any(List.of(
                        new VisibilityRule.RoleIn(Set.of(new RoleKey("lead"))),
                        new VisibilityRule.Not(new VisibilityRule.AnswerIs(
                                new ItemKey("q4"), VisibilityRule.Comparison.INCLUDES, "none")),
                        new VisibilityRule.AnswerIs(new ItemKey("q1"), VisibilityRule.Comparison.EQUALS, "dk"),
                        new VisibilityRule.AnswerIs(new ItemKey("q7"), VisibilityRule.Comparison.EQUALS, "yes"))));
        assertThat(findings.list())
                .extracting(Finding::code)
                .containsExactly("too-few-options", "at-most-above-options", "top-above-options", "too-few-options");
    }

    @Test
    void readsWhatAllQuestionsTake() {
        Question question = only(Question.YesNo.class, """
                - {key: i1, type: yes-no, text: {de: x}, help: {de: Hilfe}, required: true, sensitive: true, factual: true, sources: [R38, K15]}
                """);

        assertThat(question.head().help()).contains(LocalizedText.german("Hilfe"));
        assertThat(question.head().required()).isTrue();
        assertThat(question.head().sensitive()).isTrue();
        assertThat(question.head().factual()).isTrue();
        assertThat(question.head().sources()).containsExactly("R38", "K15");
    }

    @Test
    void asksNothingByDefault() {
        Question question = only(Question.YesNo.class, "- {key: i1, type: yes-no, text: {de: x}}");

        assertThat(question.head().required()).isFalse();
        assertThat(question.head().sensitive()).isFalse();
        assertThat(question.head().factual()).isFalse();
        assertThat(question.head().visibleIf()).isEmpty();
        assertThat(((Question.YesNo) question).polarity()).isEmpty();
    }

    @Test
    void limitsTextsByDefault() {
        Question.FreeText line = only(Question.FreeText.class, "- {key: t, type: short-text, text: {de: x}}");
        Question.FreeText lines =
                only(Question.FreeText.class, "- {key: t, type: long-text, kind: wish, text: {de: x}}");

        assertThat(line.maxLength()).isEqualTo(200);
        assertThat(line.multiline()).isFalse();
        assertThat(line.kind()).isEmpty();
        assertThat(lines.maxLength()).isEqualTo(4000);
        assertThat(lines.multiline()).isTrue();
        assertThat(lines.kind()).contains(Question.FreeTextKind.WISH);
    }

    @Test
    void allowsAllOptionsByDefault() {
        String options = "text: {de: x}, options: [{key: a, text: {de: a}}, {key: b, text: {de: b}}]}";

        assertThat(only(Question.MultipleChoice.class, "- {key: m, type: multiple-choice, " + options)
                        .atMost())
                .isEqualTo(2);
        assertThat(only(Question.RankingQuestion.class, "- {key: r, type: ranking, " + options)
                        .top())
                .isEqualTo(2);
        assertThat(only(Question.RankingQuestion.class, "- {key: r, type: ranking, top: 1, " + options)
                        .top())
                .isEqualTo(1);
    }

    @Test
    void limitsWhatIsChosenToTheOptionsThereAre() {
        List<Question> questions = contract("types.yaml").questions().toList();

        assertThat(((Question.MultipleChoice) questions.get(3)).atMost()).isEqualTo(2);
        assertThat(((Question.RankingQuestion) questions.get(4)).top()).isEqualTo(1);
    }

    @Test
    void readsDecimalLimits() {
        Question.NumberQuestion number =
                only(Question.NumberQuestion.class, "- {key: n, type: number, min: -0.5, max: 40, text: {de: x}}");

        assertThat(number.min()).isEqualByComparingTo(new BigDecimal("-0.5"));
        assertThat(number.max()).isEqualByComparingTo(BigDecimal.valueOf(40));
        assertThat(number.polarity()).isEmpty();
    }

    @Test
    void givesRowsThePolarityOfTheirMatrixUnlessTheyHaveTheirOwn() {
        Question.Matrix matrix = only(Question.Matrix.class, """
                - {key: m, type: matrix, scale: plain, polarity: negative, text: {de: x},
                   rows: [{key: a, text: {de: a}}, {key: b, polarity: positive, text: {de: b}}, {key: c, polarity: none, text: {de: c}}]}
                """);

        assertThat(matrix.rows())
                .extracting(Question.Row::polarity)
                .containsExactly(Optional.of(Polarity.NEGATIVE), Optional.of(Polarity.POSITIVE), Optional.empty());
    }

    @Test
    void readsAMissingPolarityAsPositive() {
        Questionnaire questionnaire = QuestionnaireYaml.parse(
                        "q.yaml",
                        QuestionnaireText.yaml("- {key: i1, type: likert, scale: agree, text: {de: x}}"),
                        findings)
                .orElseThrow();

        assertThat(findings.list()).extracting(Finding::code).containsExactly("polarity-missing");
        assertThat(questionnaire.items().get(0).polarity()).contains(Polarity.POSITIVE);
    }

    @Test
    void takesOneKeyForAListOfOne() {
        Question question =
                only(Question.YesNo.class, "- {key: i1, type: yes-no, text: {de: x}, visible-if: {unit-kind: office}}");

        assertThat(question.head().visibleIf()).contains(new VisibilityRule.UnitKindIn(Set.of("office")));
    }

    @Test
    void isNotStoppedByErrorsOfOtherFiles() {
        findings.error("other", Place.startOf("other.yaml"), "something", "mend it");

        assertThat(contract("minimal.yaml").key()).isEqualTo("q");
    }

    @Test
    void saysWhatIsWrongAndWhatToDo() {
        String yaml =
                QuestionnaireText.yaml("- {key: i1, type: likert, scale: agre, polarity: positive, text: {de: x}}");

        assertThat(QuestionnaireYaml.parse("q.yaml", yaml, findings)).isEmpty();
        assertThat(findings.list())
                .extracting(Finding::toString)
                .containsExactly("q.yaml:11:40: error unknown-scale: there is no scale 'agre'"
                        + " (maybe 'agree' is meant; scales are defined under 'scales')");
    }

    @Test
    void boundsTheWorkThatOneRuleMakes() {
        String rule = "{item: i1, equals: yes}";
        String rules = (rule + ", ").repeat(250) + rule;
        String yaml = QuestionnaireText.yaml("""
                - {key: i1, type: yes-no, text: {de: x}}
                - {key: i2, type: yes-no, text: {de: x}, visible-if: {any: [%s]}}
                """.formatted(rules));

        assertThat(QuestionnaireYaml.parse("q.yaml", yaml, findings)).isEmpty();
        assertThat(findings.list()).extracting(Finding::code).containsExactly("malformed-rule");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- {key: i1, type: yes-no, text: {de: x}, polarty: positive}",
                "- {key: i1, type: yes-no}",
                "- {key: i1, type: yes/no, text: {de: x}}",
                "- {key: 'i 1', type: yes-no, text: {de: x}}",
                "- {key: i1, type: yes-no, text: x}",
                "- {key: i1, type: likert, text: {de: x}}",
                "- {key: i1, type: long-text, max-length: 5000, text: {de: x}}",
                "- {key: i1, type: yes-no, text: {de: x}, visible-if: {item: i0}}",
                "- {key: i1, type: yes-no, text: {de: x}, visible-if: {role: [a], unit-kind: [b]}}",
                "- {key: i1, type: single-choice, text: {de: x}, options: []}"
            })
    void isRefusedBySchemaAndReaderAlike(String question) {
        String yaml = QuestionnaireText.yaml(question);

        assertThat(SCHEMA.objections(yaml)).isNotEmpty();
        assertThat(QuestionnaireYaml.parse("q.yaml", yaml, findings)).isEmpty();
    }
}

package de.digicheck.actionfield;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.actionfield.yaml.ActionFieldsYaml;
import de.digicheck.actionfield.yaml.ItemMappingYaml;
import de.digicheck.fixtures.Lines;
import de.digicheck.questionnaire.AnswerScale;
import de.digicheck.questionnaire.Layout;
import de.digicheck.questionnaire.Polarity;
import de.digicheck.questionnaire.Question;
import de.digicheck.questionnaire.QuestionHead;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.Section;
import de.digicheck.shared.Findings;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MappingCheckTest {

    private static final LocalizedText TEXT = LocalizedText.german("Text");
    private static final AnswerScale AGREE = new AnswerScale("agree", 1, 5, true, true, Map.of());
    private static final Optional<Polarity> POSITIVE = Optional.of(Polarity.POSITIVE);

    private static final String FIELDS = """
            fields:
              - {key: tech, label: {de: T}, goals: [{key: tools, label: {de: T}}, {key: help, label: {de: H}}]}
              - {key: work, label: {de: W}, goals: [{key: remote, label: {de: R}}]}
            """;

    private final Findings findings = new Findings();

    @Test
    void findsNothingWrongWithAWholeMapping() {
        Questionnaire q = questionnaire(likert("a"), likert("b"), matrix("m", "m1", "m2"), pair("p"));
        MappingCheck check = check("""
                mappings:
                  - questionnaire: q
                    version: 1
                    items:
                      - {item: a, goal: tools}
                      - {item: b, goal: help}
                      - {item: m1, goal: remote}
                      - {item: m2, goal: remote}
                      - {item: p, goal: remote}
                """);
        check.checkAll(List.of(q));

        assertThat(check.mappingOf(q).orElseThrow().items()).hasSize(5);
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void reportsItemsThatAreUnknownOrCannotBeScored() {
        Questionnaire q = questionnaire(
                likert("work-a"),
                likert("work-b"),
                matrix("m", "m1", "m2"),
                new Question.Likert(head("importance"), AGREE, Optional.empty()),
                new Question.SingleChoice(head("choice"), List.of()),
                new Question.FreeText(head("wish"), true, 4000, Optional.empty()),
                new Question.NumberQuestion(head("number"), BigDecimal.ZERO, BigDecimal.TEN, Optional.empty()),
                new Question.YesNo(head("yes"), Optional.empty()));
        check("""
                mappings:
                  - questionnaire: q
                    version: 1
                    items:
                      - {item: work-a, goal: tools}
                      - {item: work-b, goal: tools}
                      - {item: wrok-a, goal: help}
                      - {item: m, goal: help}
                      - {item: m1, goal: remote}
                      - {item: m2, goal: remote}
                      - {item: importance, goal: help}
                      - {item: choice, goal: help}
                      - {item: wish, goal: help}
                      - {item: number, goal: help}
                      - {item: yes, goal: help}
                """).mappingOf(q);

        assertThat(Lines.of(findings))
                .containsExactly(
                        "m.yaml:7:9: error unknown-item: the questionnaire 'q' has no item 'wrok-a' (maybe 'work-a' is"
                                + " meant)",
                        "m.yaml:8:9: error unknown-item: the questionnaire 'q' has no item 'm' (map the rows of this"
                                + " matrix instead: m1, m2)",
                        "m.yaml:11:9: error not-scorable: the item 'importance' cannot be scored (give the item a"
                                + " polarity in the questionnaire, or remove it here)",
                        "m.yaml:12:9: error not-scorable: the item 'choice' cannot be scored (remove it here; choices,"
                                + " rankings and texts are reported but not scored)",
                        "m.yaml:13:9: error not-scorable: the item 'wish' cannot be scored (remove it here; choices,"
                                + " rankings and texts are reported but not scored)",
                        "m.yaml:14:9: error not-scorable: the item 'number' cannot be scored (give the item a polarity"
                                + " in the questionnaire, or remove it here)",
                        "m.yaml:15:9: error not-scorable: the item 'yes' cannot be scored (give the item a polarity in"
                                + " the questionnaire, or remove it here)");
    }

    @Test
    void reportsGoalsThatAreUnknownOrWithoutItem() {
        check("""
                mappings:
                  - {questionnaire: other, version: 3, items: [{item: a, goal: tolos}, {item: b, goal: tools}]}
                """).checkAll(List.of());

        assertThat(Lines.of(findings))
                .containsExactly(
                        "f.yaml:2:77: error goal-without-item: no item is mapped to the goal 'help' (map an item to it in"
                                + " the item mapping, or remove the goal)",
                        "f.yaml:3:47: error goal-without-item: no item is mapped to the goal 'remote' (map an item to it"
                                + " in the item mapping, or remove the goal)",
                        "m.yaml:2:48: error unknown-goal: the item 'a' is mapped to 'tolos', which is no goal (maybe"
                                + " 'tools' is meant)",
                        "m.yaml:2:72: warning single-item-field: the field 'tech' rests on the single item 'b' (map two"
                                + " or more items to the goals of the field)");
    }

    @Test
    void doesNotAskAnAnalysisToReachEveryGoal() {
        Questionnaire q = questionnaire(likert("a"), likert("b"));
        check("mappings: [{questionnaire: q, version: 1, items: [{item: a, goal: help}, {item: b, goal: help}]}]")
                .mappingOf(q);

        assertThat(findings.list()).isEmpty();
    }

    @Test
    void warnsOfStatementsThatServeNoGoalButNotOfItemsWithoutPolarityOrYesNo() {
        Questionnaire q = questionnaire(
                likert("a"),
                likert("b"),
                likert("c"),
                new Question.Likert(head("importance"), AGREE, Optional.empty()),
                new Question.YesNo(head("training"), POSITIVE));
        check("mappings: [{questionnaire: q, version: 1, items: [{item: a, goal: help}, {item: b, goal: help}]}]")
                .mappingOf(q);

        assertThat(Lines.of(findings))
                .containsExactly(
                        "m.yaml:1:12: warning unmapped-item: the item 'c' has a polarity but serves no goal (map"
                                + " it to a goal, or remove its polarity if it shall not be scored)");
    }

    @Test
    void needsAMappingToAnalyseButOnlyWarnsWhenItValidates() {
        Questionnaire q = questionnaire(likert("a"));
        MappingCheck check = check("""
                mappings:
                  - {questionnaire: q, version: 2, items: [{item: a, goal: tools}, {item: b, goal: help}]}
                  - {questionnaire: r, version: 1, items: [{item: a, goal: remote}, {item: b, goal: remote}]}
                """);

        assertThat(check.mappingOf(q)).isEmpty();
        check.checkAll(List.of(q));
        assertThat(Lines.of(findings))
                .containsExactly(
                        "m.yaml:1:1: error questionnaire-without-mapping: no mapping for questionnaire 'q' version 1 (add"
                                + " an entry under 'mappings')",
                        "m.yaml:1:1: warning questionnaire-without-mapping: no mapping for questionnaire 'q' version 1"
                                + " (add an entry under 'mappings' if it shall be analysed)");
    }

    private MappingCheck check(String mapping) {
        return new MappingCheck(
                ActionFieldsYaml.parse("f.yaml", FIELDS, findings).orElseThrow(),
                ItemMappingYaml.parse("m.yaml", mapping, findings).orElseThrow(),
                findings);
    }

    private static Questionnaire questionnaire(Question... questions) {
        Section section = new Section("s", TEXT, Optional.empty(), Optional.empty(), List.of(questions));
        return new Questionnaire(
                "q",
                1,
                List.of(Language.GERMAN),
                Layout.SECTIONS,
                TEXT,
                Optional.empty(),
                OptionalInt.empty(),
                List.of(section),
                "00");
    }

    private static QuestionHead head(String key) {
        return new QuestionHead(
                new ItemKey(key), TEXT, Optional.empty(), false, Optional.empty(), false, false, List.of());
    }

    private static Question likert(String key) {
        return new Question.Likert(head(key), AGREE, POSITIVE);
    }

    private static Question pair(String key) {
        return new Question.ImportanceSatisfaction(head(key), AGREE);
    }

    private static Question matrix(String key, String... rows) {
        List<Question.Row> items = List.of(rows).stream()
                .map(row -> new Question.Row(new ItemKey(row), TEXT, POSITIVE, false, List.of()))
                .toList();
        return new Question.Matrix(head(key), AGREE, items);
    }
}

package de.digicheck.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.fixtures.QuestionnaireText;
import de.digicheck.questionnaire.VisibilityRule.AnswerIs;
import de.digicheck.questionnaire.VisibilityRule.Comparison;
import de.digicheck.shared.ItemKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compares the check with a search through all answers of a small questionnaire. */
class ReachabilityPropertyTest {

    /** Each question but the first three gets a random rule over the earlier ones. */
    private static final List<Question> QUESTIONS =
            QuestionnaireText.of("""
            - {key: likert, type: likert, scale: plain, polarity: positive, text: {de: x}}
            - {key: some, type: multiple-choice, text: {de: x}, options: [{key: a, text: {de: a}}, {key: b, text: {de: b}}]}
            - {key: either, type: yes-no, text: {de: x}}
            - {key: next, type: yes-no, text: {de: x}}
            - {key: last, type: yes-no, text: {de: x}}
            """).questions().toList();

    private static final List<long[]> ANSWERS = answers();

    private static List<long[]> answers() {
        long[][] domains = {
            {Cell.BLANK, 0, 1, 2, 3, 4},
            {Cell.BLANK, Cell.DONT_KNOW, 0, 1},
            {Cell.BLANK, Cell.DONT_KNOW, 0, 1},
            {Cell.BLANK, Cell.NOT_APPLICABLE, 0, 1},
            {Cell.BLANK, 0, 1},
            {Cell.BLANK}
        };
        List<long[]> rows = new ArrayList<>(List.of(new long[domains.length]));
        for (int column = 0; column < domains.length; column++) {
            List<long[]> longer = new ArrayList<>();
            for (long[] row : rows) {
                for (long cell : domains[column]) {
                    long[] copy = row.clone();
                    copy[column] = cell;
                    longer.add(copy);
                }
            }
            rows = longer;
        }
        return rows;
    }

    @Property(tries = 400)
    void agreesWithTryingAllAnswers(
            @ForAll("rulesOfNext") VisibilityRule ofNext, @ForAll("rulesOfLast") VisibilityRule ofLast) {
        Question next = withRule(QUESTIONS.get(3), ofNext);
        Question last = withRule(QUESTIONS.get(4), ofLast);
        List<Question> questions = new ArrayList<>(QUESTIONS.subList(0, 3));
        questions.add(next);
        questions.add(last);
        Questionnaire questionnaire = QuestionnaireText.of("- {key: x, type: yes-no, text: {de: x}}");
        Section old = questionnaire.sections().get(0);
        Section section = new Section(old.key(), old.title(), Optional.empty(), Optional.empty(), questions);

        Reachability reachability = Reachability.of(List.of(section));

        Codebook codebook = Codebook.of(new Questionnaire(
                "q",
                1,
                questionnaire.languages(),
                Layout.SECTIONS,
                questionnaire.title(),
                Optional.empty(),
                questionnaire.minutes(),
                List.of(section),
                ""));
        assertThat(reachability.reachable(next)).isEqualTo(shownToSomebody(codebook, 4));
        assertThat(reachability.reachable(last)).isEqualTo(shownToSomebody(codebook, 5));
        assertThat(reachability.reachable(section)).isTrue();
    }

    private static boolean shownToSomebody(Codebook codebook, int column) {
        return ANSWERS.stream().anyMatch(answers -> {
            long[] cells = answers.clone();
            codebook.hide(cells, Optional.empty(), Optional.empty());
            return cells[column] != Cell.NOT_SHOWN;
        });
    }

    private static Question withRule(Question question, VisibilityRule rule) {
        QuestionHead head = question.head();
        return new Question.YesNo(
                new QuestionHead(
                        head.key(), head.text(), head.help(), false, Optional.of(rule), false, false, List.of()),
                Optional.empty());
    }

    @Provide
    Arbitrary<VisibilityRule> rulesOfNext() {
        return rules(Arbitraries.of(conditions(false)));
    }

    @Provide
    Arbitrary<VisibilityRule> rulesOfLast() {
        return rules(Arbitraries.of(conditions(true)));
    }

    private static Arbitrary<VisibilityRule> rules(Arbitrary<VisibilityRule> conditions) {
        Arbitrary<VisibilityRule> rules = conditions;
        for (int depth = 0; depth < 3; depth++) {
            Arbitrary<VisibilityRule> parts = rules;
            Arbitrary<List<VisibilityRule>> lists = parts.list().ofMinSize(1).ofMaxSize(3);
            rules = Arbitraries.oneOf(
                    conditions,
                    parts.map(VisibilityRule.Not::new),
                    lists.map(VisibilityRule.All::new),
                    lists.map(VisibilityRule.All::new),
                    lists.map(VisibilityRule.Any::new));
        }
        return rules;
    }

    private static List<VisibilityRule> conditions(boolean withNext) {
        List<VisibilityRule> conditions = new ArrayList<>(List.of(
                answer("likert", Comparison.EQUALS, "0"),
                answer("likert", Comparison.EQUALS, "3"),
                answer("likert", Comparison.AT_LEAST, "3"),
                answer("likert", Comparison.AT_LEAST, "4"),
                answer("likert", Comparison.AT_MOST, "1"),
                answer("likert", Comparison.AT_MOST, "3"),
                answer("some", Comparison.INCLUDES, "a"),
                answer("some", Comparison.INCLUDES, "b"),
                answer("some", Comparison.INCLUDES, "dk"),
                answer("some", Comparison.EQUALS, "a"),
                answer("either", Comparison.EQUALS, "yes"),
                answer("either", Comparison.EQUALS, "no"),
                answer("either", Comparison.EQUALS, "na"),
                new VisibilityRule.UnitKindIn(Set.of("office"))));
        if (withNext) {
            conditions.add(answer("next", Comparison.EQUALS, "yes"));
            conditions.add(answer("next", Comparison.EQUALS, "no"));
        }
        return conditions;
    }

    private static VisibilityRule answer(String item, Comparison comparison, String value) {
        return new AnswerIs(new ItemKey(item), comparison, value);
    }
}

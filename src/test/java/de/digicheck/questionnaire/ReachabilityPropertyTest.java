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

    /** The last two questions get random rules over the earlier ones. */
    private static final Questionnaire QUESTIONNAIRE = QuestionnaireText.of("""
            - {key: likert, type: likert, scale: plain, polarity: positive, text: {de: x}}
            - {key: some, type: multiple-choice, text: {de: x}, options: [{key: a, text: {de: a}}, {key: b, text: {de: b}}]}
            - {key: best, type: ranking, text: {de: x}, options: [{key: a, text: {de: a}}, {key: b, text: {de: b}}]}
            - {key: either, type: yes-no, text: {de: x}}
            - {key: next, type: yes-no, text: {de: x}}
            - {key: last, type: yes-no, text: {de: x}}
            """);

    private static final int NEXT = 4;
    private static final int NEXT_COLUMN = 6;
    private static final int LAST = 5;
    private static final int LAST_COLUMN = 7;

    private static final List<long[]> ANSWERS = answers();

    private static List<long[]> answers() {
        long[][] domains = {
            {Cell.BLANK, 0, 1, 2, 3, 4},
            {Cell.DONT_KNOW, 0, 1},
            {Cell.DONT_KNOW, 0, 1},
            {Cell.BLANK, Cell.NOT_APPLICABLE, 1},
            {Cell.BLANK, Cell.NOT_APPLICABLE, 2},
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

    /** Rules so large that the check may weaken them. */
    @Property(tries = 100)
    void callsNothingUnreachableThatSomebodySees(
            @ForAll("largeOfNext") VisibilityRule ofNext, @ForAll("largeOfLast") VisibilityRule ofLast) {
        Section section = section(ofNext, ofLast);
        Reachability reachability = Reachability.of(List.of(section));
        Codebook codebook = codebook(section);

        assertThat(reachability.reachable(section.questions().get(NEXT)) || !shownToSomebody(codebook, NEXT_COLUMN))
                .isTrue();
        assertThat(reachability.reachable(section.questions().get(LAST)) || !shownToSomebody(codebook, LAST_COLUMN))
                .isTrue();
    }

    @Property(tries = 100)
    void findsWhatNobodySees(
            @ForAll("smallOfNext") VisibilityRule ofNext, @ForAll("smallOfLast") VisibilityRule ofLast) {
        Section section = section(ofNext, ofLast);
        Reachability reachability = Reachability.of(List.of(section));
        Codebook codebook = codebook(section);

        assertThat(reachability.reachable(section)).isTrue();
        assertThat(reachability.reachable(section.questions().get(NEXT)))
                .isEqualTo(shownToSomebody(codebook, NEXT_COLUMN));
        assertThat(reachability.reachable(section.questions().get(LAST)))
                .isEqualTo(shownToSomebody(codebook, LAST_COLUMN));
    }

    private static Section section(VisibilityRule ofNext, VisibilityRule ofLast) {
        List<Question> questions = new ArrayList<>(QUESTIONNAIRE.questions().toList());
        questions.set(NEXT, withRule(questions.get(NEXT), ofNext));
        questions.set(LAST, withRule(questions.get(LAST), ofLast));
        Section old = QUESTIONNAIRE.sections().get(0);
        return new Section(old.key(), old.title(), Optional.empty(), Optional.empty(), questions);
    }

    private static Codebook codebook(Section section) {
        return Codebook.of(new Questionnaire(
                "q",
                1,
                QUESTIONNAIRE.languages(),
                Layout.SECTIONS,
                QUESTIONNAIRE.title(),
                Optional.empty(),
                QUESTIONNAIRE.minutes(),
                List.of(section),
                ""));
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
    Arbitrary<VisibilityRule> smallOfNext() {
        return rules(conditions(false), 2, 2);
    }

    @Provide
    Arbitrary<VisibilityRule> smallOfLast() {
        return rules(conditions(true), 2, 2);
    }

    @Provide
    Arbitrary<VisibilityRule> largeOfNext() {
        return rules(conditions(false), 3, 4);
    }

    @Provide
    Arbitrary<VisibilityRule> largeOfLast() {
        return rules(conditions(true), 3, 4);
    }

    private static Arbitrary<VisibilityRule> rules(List<VisibilityRule> conditions, int depth, int width) {
        Arbitrary<VisibilityRule> rules = Arbitraries.of(conditions);
        for (int level = 0; level < depth; level++) {
            Arbitrary<VisibilityRule> parts = rules;
            Arbitrary<List<VisibilityRule>> lists = parts.list().ofMinSize(1).ofMaxSize(width);
            rules = Arbitraries.oneOf(
                    Arbitraries.of(conditions),
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
                answer("best", Comparison.INCLUDES, "a"),
                answer("best", Comparison.INCLUDES, "b"),
                answer("best", Comparison.EQUALS, "na"),
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

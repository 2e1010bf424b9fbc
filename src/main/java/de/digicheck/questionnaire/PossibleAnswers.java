package de.digicheck.questionnaire;

import de.digicheck.shared.ItemKey;
import de.digicheck.shared.RoleKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether one answer to an item fulfils several comparisons. It tries answers that stand for all others: if any
 * answer does, then one of these does. For numbers these are the ends of the range and the neighbours of each number that
 * is compared, because the smallest fitting answer is an end, such a number, or next to one.
 */
final class PossibleAnswers {

    private static final BigDecimal FINEST = BigDecimal.ONE.movePointLeft(6);

    private PossibleAnswers() {}

    static boolean fulfil(Item item, Set<Cases.Literal> literals) {
        return answers(item, literals).stream().anyMatch(codes -> fulfils(item.key(), codes, literals));
    }

    private static boolean fulfils(ItemKey item, Set<String> codes, Set<Cases.Literal> literals) {
        VisibilityRule.Respondent respondent = new OneAnswer(item, codes);
        return literals.stream()
                .allMatch(
                        literal -> literal.holds() == (literal.answer().test(respondent) == VisibilityRule.Truth.TRUE));
    }

    private record OneAnswer(ItemKey item, Set<String> given) implements VisibilityRule.Respondent {

        @Override
        public Optional<Set<String>> unitKinds() {
            return Optional.empty();
        }

        @Override
        public Optional<RoleKey> role() {
            return Optional.empty();
        }

        @Override
        public Set<String> codes(ItemKey key) {
            return key.equals(item) ? given : Set.of();
        }
    }

    private static List<Set<String>> answers(Item item, Set<Cases.Literal> literals) {
        List<Set<String>> answers = new ArrayList<>();
        answers.add(Set.of());
        Optional<CellFormat> format = CellFormat.of(item.question());
        if (format.isEmpty()) {
            answers.addAll(choices(item.question(), literals));
        } else {
            candidates(item.question(), literals).stream()
                    .filter(code -> format.get().parse(code) != Cell.INVALID)
                    .forEach(code -> answers.add(Set.of(code)));
        }
        return answers;
    }

    private static Set<String> candidates(Question question, Set<Cases.Literal> literals) {
        Set<String> codes = new LinkedHashSet<>(List.of(Cell.DONT_KNOW_TEXT, Cell.NOT_APPLICABLE_TEXT, "yes", "no"));
        literals.forEach(literal -> codes.add(literal.answer().value()));
        if (question instanceof Question.SingleChoice choice) {
            choice.options().forEach(option -> codes.add(option.key()));
        } else if (question instanceof Question.NumberQuestion number) {
            codes.add(number.min().toPlainString());
            codes.add(number.max().toPlainString());
            literals.forEach(literal -> addNeighbours(literal.answer().value(), FINEST, codes));
        } else {
            scale(question).ifPresent(scale -> {
                codes.add(Integer.toString(scale.lo()));
                codes.add(Integer.toString(scale.hi()));
            });
            literals.forEach(literal -> addNeighbours(literal.answer().value(), BigDecimal.ONE, codes));
        }
        return codes;
    }

    private static Optional<AnswerScale> scale(Question question) {
        if (question instanceof Question.Likert likert) {
            return Optional.of(likert.scale());
        }
        return question instanceof Question.Matrix matrix ? Optional.of(matrix.scale()) : Optional.empty();
    }

    private static void addNeighbours(String value, BigDecimal step, Set<String> codes) {
        BigDecimal number;
        try {
            number = new BigDecimal(value);
        } catch (NumberFormatException e) {
            return;
        }
        BigDecimal below = number.divideToIntegralValue(step).multiply(step);
        for (BigDecimal near : List.of(below.subtract(step), below, below.add(step))) {
            codes.add(near.stripTrailingZeros().toPlainString());
        }
    }

    /** Several options at once, one a column: those that must be included, alone or with one more; one alone; none. */
    private static List<Set<String>> choices(Question question, Set<Cases.Literal> literals) {
        Set<String> included = new LinkedHashSet<>();
        literals.stream()
                .filter(literal ->
                        literal.holds() && literal.answer().comparison() == VisibilityRule.Comparison.INCLUDES)
                .forEach(literal -> included.add(literal.answer().value()));
        List<String> options = options(question);
        List<String> codes = new ArrayList<>(options);
        codes.add(Cell.DONT_KNOW_TEXT);
        codes.add(Cell.NOT_APPLICABLE_TEXT);
        List<Set<String>> choices = new ArrayList<>();
        choices.add(included);
        for (String code : codes) {
            choices.add(Set.of(code));
            Set<String> oneMore = new LinkedHashSet<>(included);
            oneMore.add(code);
            choices.add(oneMore);
        }
        choices.removeIf(choice -> choice.size() > options.size());
        return choices;
    }

    private static List<String> options(Question question) {
        List<Question.Option> options = List.of();
        if (question instanceof Question.MultipleChoice choice) {
            options = choice.options();
        } else if (question instanceof Question.RankingQuestion ranking) {
            options = ranking.options();
        }
        return options.stream().map(Question.Option::key).toList();
    }
}

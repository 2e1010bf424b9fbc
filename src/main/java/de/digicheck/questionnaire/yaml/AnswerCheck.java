package de.digicheck.questionnaire.yaml;

import de.digicheck.questionnaire.AnswerScale;
import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.CellFormat;
import de.digicheck.questionnaire.Question;
import de.digicheck.questionnaire.VisibilityRule.AnswerIs;
import de.digicheck.questionnaire.VisibilityRule.Comparison;
import de.digicheck.shared.yaml.YamlValue;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks that an answer a rule asks for can be given. Codes: {@code rule-comparison} when the question cannot be
 * compared like that, {@code rule-value} when the value is no answer to it.
 */
final class AnswerCheck {

    private AnswerCheck() {}

    /**
     * Tells whether the comparison makes sense; if not, it is reported.
     *
     * @param question the question of the item
     * @param place the value that is compared
     */
    static boolean possible(AnswerIs rule, Question question, YamlValue place) {
        Set<Comparison> allowed = comparisons(rule, question);
        if (!allowed.contains(rule.comparison())) {
            String name = "'" + rule.item() + "' cannot be compared with '" + word(rule.comparison()) + "'";
            place.error("rule-comparison", name, advice(allowed));
            return false;
        }
        if (!isAnswer(rule, question)) {
            String message = "'" + rule.value() + "' is no answer to '" + rule.item() + "'";
            place.error("rule-value", message, "use one of: " + answers(question));
            return false;
        }
        return true;
    }

    private static Set<Comparison> comparisons(AnswerIs rule, Question question) {
        if (question instanceof Question.Likert || question instanceof Question.NumberQuestion) {
            return EnumSet.of(Comparison.EQUALS, Comparison.AT_LEAST, Comparison.AT_MOST);
        }
        if (question instanceof Question.Matrix) {
            boolean row = !question.key().equals(rule.item());
            return row
                    ? EnumSet.of(Comparison.EQUALS, Comparison.AT_LEAST, Comparison.AT_MOST)
                    : EnumSet.noneOf(Comparison.class);
        }
        if (question instanceof Question.MultipleChoice || question instanceof Question.RankingQuestion) {
            return EnumSet.of(Comparison.EQUALS, Comparison.INCLUDES);
        }
        return question instanceof Question.SingleChoice || question instanceof Question.YesNo
                ? EnumSet.of(Comparison.EQUALS)
                : EnumSet.noneOf(Comparison.class);
    }

    private static String advice(Set<Comparison> allowed) {
        return allowed.isEmpty()
                ? "name an item with one answer of its own, such as a Likert question or a matrix row"
                : "use " + allowed.stream().map(AnswerCheck::word).collect(Collectors.joining(" or "));
    }

    /** How a comparison is written in YAML. */
    static String word(Comparison comparison) {
        return comparison.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isAnswer(AnswerIs rule, Question question) {
        Optional<CellFormat> format = CellFormat.of(question);
        if (format.isEmpty()) {
            return rule.value().equals(Cell.DONT_KNOW_TEXT)
                    || rule.value().equals(Cell.NOT_APPLICABLE_TEXT)
                    || optionKeys(question).contains(rule.value());
        }
        return rule.comparison() == Comparison.EQUALS
                ? format.get().parse(rule.value()) != Cell.INVALID
                : inRange(rule.value(), question);
    }

    private static boolean inRange(String value, Question question) {
        try {
            BigDecimal number = new BigDecimal(value);
            return number.compareTo(lowest(question)) >= 0 && number.compareTo(highest(question)) <= 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static BigDecimal lowest(Question question) {
        return question instanceof Question.NumberQuestion number
                ? number.min()
                : BigDecimal.valueOf(scale(question).lo());
    }

    private static BigDecimal highest(Question question) {
        return question instanceof Question.NumberQuestion number
                ? number.max()
                : BigDecimal.valueOf(scale(question).hi());
    }

    private static AnswerScale scale(Question question) {
        return question instanceof Question.Likert likert ? likert.scale() : ((Question.Matrix) question).scale();
    }

    private static List<String> optionKeys(Question question) {
        List<Question.Option> options = question instanceof Question.MultipleChoice choice
                ? choice.options()
                : ((Question.RankingQuestion) question).options();
        return options.stream().map(Question.Option::key).toList();
    }

    private static String answers(Question question) {
        return CellFormat.of(question)
                .map(format -> format.allowed().replace(" or blank", ""))
                .orElseGet(() -> String.join(", ", optionKeys(question)) + ", dk, na");
    }
}

package de.digicheck.report.html;

import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Question;
import de.digicheck.shared.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the codes of an item mean. */
final class CodeLabels {

    private final Words words;

    CodeLabels(Words words) {
        this.words = words;
    }

    /** A code with its label: {@code 1 – stimme gar nicht zu}. */
    String label(Item item, String code) {
        Question question = item.question();
        if (question instanceof Question.SingleChoice choice) {
            return option(choice.options(), code);
        }
        if (question instanceof Question.MultipleChoice choice) {
            return option(choice.options(), code);
        }
        if (question instanceof Question.RankingQuestion ranking) {
            return option(ranking.options(), code);
        }
        if (question instanceof Question.YesNo) {
            return words.text("yes".equals(code) ? "answer.yes" : "answer.no");
        }
        Optional<LocalizedText> label = onScale(item, code);
        String number = number(code);
        return label.isPresent() ? words.text("answer.code", number, words.label(label.get())) : number;
    }

    /** The number that is scored for a code; empty when codes are no numbers. */
    static OptionalDouble value(Item item, String code) {
        if (item.question() instanceof Question.YesNo) {
            return OptionalDouble.of("yes".equals(code) ? 1 : 0);
        }
        try {
            return OptionalDouble.of(Double.parseDouble(code));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private String number(String code) {
        try {
            return words.numbers().code(new BigDecimal(code));
        } catch (NumberFormatException e) {
            return code;
        }
    }

    private static Optional<LocalizedText> onScale(Item item, String code) {
        return item.scale().map(scale -> scale.labels()).flatMap(labels -> labels.entrySet().stream()
                .filter(entry -> entry.getKey().toString().equals(code))
                .map(entry -> entry.getValue())
                .findFirst());
    }

    private String option(List<Question.Option> options, String code) {
        return options.stream()
                .filter(option -> option.key().equals(code))
                .map(option -> words.label(option.text()))
                .findFirst()
                .orElse(code);
    }
}

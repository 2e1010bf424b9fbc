package de.digicheck.participation.web;

import de.digicheck.participation.FormEntries;
import de.digicheck.participation.Violation;
import de.digicheck.questionnaire.AnswerScale;
import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Question;
import java.util.List;
import java.util.regex.Pattern;

/** Says what is wrong with an answer and how to mend it. */
final class ErrorWords {

    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    private final Wording words;

    ErrorWords(Wording words) {
        this.words = words;
    }

    String say(Violation violation, Item item, FormEntries entries) {
        Question question = item.question();
        return switch (violation.code()) {
            case "required" -> words.say(isTyped(question) ? "error.required.text" : "error.required");
            case "too-many" -> words.say("error.too-many", most(question));
            case "exclusive" -> words.say("error.exclusive", exclusive(question, entries));
            case "out-of-range" -> outOfRange(item);
            case "too-long" -> tooLong(question, entries);
            default -> words.say("error." + violation.code());
        };
    }

    private static boolean isTyped(Question question) {
        return question instanceof Question.FreeText || question instanceof Question.NumberQuestion;
    }

    private static int most(Question question) {
        if (question instanceof Question.MultipleChoice choice) {
            return choice.atMost();
        }
        return question instanceof Question.RankingQuestion ranking ? ranking.top() : 1;
    }

    private String exclusive(Question question, FormEntries entries) {
        List<String> chosen = entries.of(question.key().value());
        return question instanceof Question.MultipleChoice choice
                ? choice.options().stream()
                        .filter(option -> option.exclusive() && chosen.contains(option.key()))
                        .map(option -> option.text().in(words.language()))
                        .findFirst()
                        .orElse("")
                : "";
    }

    private String outOfRange(Item item) {
        if (item.question() instanceof Question.NumberQuestion number) {
            return words.say("error.out-of-range", number.min(), number.max());
        }
        return item.scale().map(this::outOfScale).orElseGet(() -> words.say("error.unknown-value"));
    }

    private String outOfScale(AnswerScale scale) {
        return words.say("error.out-of-range", scale.lo(), scale.hi());
    }

    private String tooLong(Question question, FormEntries entries) {
        String text = LINE_END.matcher(entries.first(question.key().value())).replaceAll("\n");
        int length = text.codePointCount(0, text.length());
        int limit = question instanceof Question.FreeText free ? free.maxLength() : 0;
        return words.say("error.too-long", length, limit, length - limit);
    }
}

package de.digicheck.participation.pdf;

import de.digicheck.participation.pdf.PaperWords.Choice;
import de.digicheck.questionnaire.Item;
import de.digicheck.questionnaire.Question;
import de.digicheck.questionnaire.VisibilityRule;
import de.digicheck.questionnaire.VisibilityRule.AnswerIs;
import de.digicheck.questionnaire.VisibilityRule.Comparison;
import de.digicheck.shared.ItemKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says visibility rules in words, so that people can follow them on paper. */
final class Conditions {

    private final PaperWords words;
    private final Map<ItemKey, Item> items;
    private final Map<ItemKey, String> numbers;

    /**
     * The rules of a questionnaire.
     *
     * @param numbers of the items on paper
     */
    Conditions(PaperWords words, List<Item> items, Map<ItemKey, String> numbers) {
        this.words = words;
        this.items = items.stream().collect(Collectors.toMap(Item::key, item -> item));
        this.numbers = numbers;
    }

    /** When something is answered; nothing when always. */
    Optional<String> say(Optional<VisibilityRule> rule) {
        return rule.map(one -> words.say("paper.condition", say(one)));
    }

    private String say(VisibilityRule rule) {
        if (rule instanceof VisibilityRule.All all) {
            return join(all.rules(), "paper.condition.and");
        }
        if (rule instanceof VisibilityRule.Any any) {
            return join(any.rules(), "paper.condition.or");
        }
        if (rule instanceof VisibilityRule.Not not) {
            return not.rule() instanceof AnswerIs answer
                    ? answer(answer, "paper.condition.not-ticked")
                    : words.say("paper.condition.not", say(not.rule()));
        }
        if (rule instanceof VisibilityRule.UnitKindIn unit) {
            return words.say(
                    "paper.condition.unit",
                    unit.kinds().stream().sorted().map(words::kind).collect(Collectors.joining(", ")));
        }
        return rule instanceof VisibilityRule.RoleIn role
                ? words.say(
                        "paper.condition.role",
                        role.roles().stream().sorted().map(words::role).collect(Collectors.joining(", ")))
                : answer((AnswerIs) rule, "paper.condition.ticked");
    }

    private String join(List<VisibilityRule> rules, String code) {
        return rules.stream()
                .map(rule -> isCompound(rule) && rules.size() > 1 ? "(" + say(rule) + ")" : say(rule))
                .collect(Collectors.joining(" " + words.say(code) + " "));
    }

    private static boolean isCompound(VisibilityRule rule) {
        return rule instanceof VisibilityRule.All || rule instanceof VisibilityRule.Any;
    }

    private String answer(AnswerIs answer, String code) {
        Item item = items.get(answer.item());
        String number = numbers.getOrDefault(answer.item(), answer.item().value());
        if (item == null || item.question() instanceof Question.NumberQuestion || isWritten(item)) {
            String written = words.say(
                    "paper.condition.number." + answer.comparison().name().toLowerCase(Locale.ROOT),
                    number,
                    answer.value());
            return code.endsWith("not-ticked") ? words.say("paper.condition.not", written) : written;
        }
        String labels = words.choices(item).stream()
                .filter(fitting(answer))
                .map(choice -> words.say("paper.condition.quote", choice.label()))
                .collect(Collectors.joining(" " + words.say("paper.condition.or") + " "));
        return words.say(code, number, labels);
    }

    private static boolean isWritten(Item item) {
        return item.question() instanceof Question.FreeText;
    }

    private static Predicate<Choice> fitting(AnswerIs answer) {
        return choice -> switch (answer.comparison()) {
            case EQUALS, INCLUDES -> choice.code().equals(answer.value());
            case AT_LEAST, AT_MOST -> isBeyond(choice.code(), answer);
        };
    }

    private static boolean isBeyond(String code, AnswerIs answer) {
        try {
            int order = new BigDecimal(code).compareTo(new BigDecimal(answer.value()));
            return answer.comparison() == Comparison.AT_LEAST ? order >= 0 : order <= 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}

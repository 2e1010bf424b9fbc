package de.digicheck.prioritisation;

import de.digicheck.prioritisation.Condition.State;
import de.digicheck.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Says whether a project is a quick win, with each condition. */
record QuickWinSentence(QuickWin quickWin) {

    String say(Words words, String openPrerequisites) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(quickWin.value()
                .map(yes -> yes ? "quick-win.yes" : "quick-win.no")
                .orElse("quick-win.candidate")));
        add(sentences, "quick-win.failed", quickWin.failed(), words, openPrerequisites);
        add(sentences, "quick-win.unknown", quickWin.unknown(), words, openPrerequisites);
        add(sentences, "quick-win.holds", quickWin.holding(), words, openPrerequisites);
        return String.join(" ", sentences);
    }

    private static void add(
            List<String> sentences, String key, List<Condition> conditions, Words words, String openPrerequisites) {
        if (!conditions.isEmpty()) {
            sentences.add(words.say(
                    key,
                    words.row(conditions.stream()
                            .map(condition -> phrase(condition, words, openPrerequisites))
                            .toList())));
        }
    }

    private static String phrase(Condition condition, Words words, String openPrerequisites) {
        String key = condition.kind().key();
        return switch (condition.kind()) {
            case PREREQUISITES, APPROVALS ->
                condition.state() == State.HOLDS ? words.say(key) : words.say(key + ".failed", openPrerequisites);
            case BENEFIT -> benefit(condition, words);
            default -> limit(condition, words);
        };
    }

    private static String limit(Condition condition, Words words) {
        String key = condition.kind().key();
        String limit = amount(condition, condition.limit(), words);
        if (condition.actual().isEmpty()) {
            return words.say(key + ".unknown", limit);
        }
        String actual = amount(condition, condition.actual(), words);
        return words.say(key, condition.atLeast() ? words.say("at-least", actual) : actual, limit);
    }

    private static String amount(Condition condition, OptionalDouble amount, Words words) {
        double value = amount.orElseThrow();
        return switch (condition.kind()) {
            case MAX_COST -> words.euro(value);
            case MIN_STABILITY -> words.percent(value);
            default -> words.number(value);
        };
    }

    private static String benefit(Condition condition, Words words) {
        if (condition.state() == State.FAILED) {
            return words.say("benefit.failed");
        }
        if (condition.state() == State.UNKNOWN) {
            return words.say("benefit.unknown");
        }
        String actual = words.number(condition.actual().orElseThrow());
        String limit = words.number(condition.limit().orElseThrow());
        return condition
                .field()
                .map((LocalizedText field) ->
                        words.say("benefit.need", words.quoted(field.in(words.language())), actual, limit))
                .orElseGet(() -> words.say("benefit.citizens", actual, limit));
    }
}

package de.digicheck.officecheck.web;

import de.digicheck.officecheck.web.Question.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the questions of a form from what was typed and what is stored. */
record Controls(Typed typed, Typed stored, Words words) {

    /** A control for words or a number. */
    Question text(String name, String kind, String label, Optional<String> hint) {
        String now = stored.get(name);
        Optional<String> other = Optional.of(now).filter(value -> !value.equals(typed.get(name)));
        return new Question(name, kind, label, hint, List.of(), typed.get(name), shown(other));
    }

    /** A control for some of several answers, or one of them. */
    Question choice(String name, String kind, String label, Optional<String> hint, Map<String, String> answers) {
        List<Option> options = new ArrayList<>();
        answers.forEach((value, text) -> options.add(new Option(value, text, isChosen(typed, name, value))));
        String now = chosen(stored, name, answers);
        Optional<String> other = Optional.of(now).filter(value -> !value.equals(chosen(typed, name, answers)));
        return new Question(name, kind, label, hint, options, "", shown(other));
    }

    private static boolean isChosen(Typed some, String name, String value) {
        return value.isEmpty() ? some.get(name).isEmpty() : some.all(name).contains(value);
    }

    private static String chosen(Typed some, String name, Map<String, String> answers) {
        return answers.entrySet().stream()
                .filter(answer -> isChosen(some, name, answer.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
    }

    private Optional<String> shown(Optional<String> other) {
        return other.map(value -> value.isEmpty() ? words.text("nothing") : value);
    }
}

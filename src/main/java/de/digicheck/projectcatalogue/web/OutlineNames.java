package de.digicheck.projectcatalogue.web;

import de.digicheck.projectcatalogue.OutlineFacts.Change;
import de.digicheck.shared.Euro;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Facts of an outline in words: what a fact is called, and what it says. */
final class OutlineNames {

    private static final Set<String> MONEY =
            Set.of("one-off", "yearly", "investments", "grants", "savings", "personnel");
    private static final Set<String> VALUES = Set.of(
            "status", "verdict", "certainty", "reuse", "need", "funding", "needed", "mandatory", "ongoing", "refused");
    private static final String YEARS = "years";

    private final OutlineWords words;

    OutlineNames(OutlineWords words) {
        this.words = words;
    }

    /** A fact in words. */
    record Line(String name, String value) {}

    /** A difference in words. */
    record Difference(String name, String before, String after) {}

    Line line(String fact, String value) {
        return new Line(name(fact), value(fact, value));
    }

    Difference difference(Change change) {
        return new Difference(
                name(change.fact()), said(change.fact(), change.before()), said(change.fact(), change.after()));
    }

    private String said(String fact, String value) {
        return value.isEmpty() ? words.text("outline.history.nothing") : value(fact, value);
    }

    /** What a fact is called. */
    String name(String fact) {
        List<String> steps = List.of(fact.split("/", -1));
        String first = steps.get(0);
        return steps.stream()
                .filter(step -> !step.equals(YEARS))
                .map(step -> step(first, step))
                .collect(Collectors.joining(" · "));
    }

    private String step(String first, String step) {
        if (step.matches("[0-9]+")) {
            return step;
        }
        if (first.equals("effects")) {
            String field = words.field(step);
            return field.equals(step) ? named(step) : field;
        }
        return first.startsWith("effort") && !step.startsWith("effort") ? words.word("team", step) : named(step);
    }

    private String named(String step) {
        return words.findText("outline.name." + step).orElse(step);
    }

    /** What a fact says. */
    String value(String fact, String value) {
        String[] steps = fact.split("/", -1);
        String last = steps[steps.length - 1];
        return reference(steps[0], last, value)
                .or(() -> word(last, value))
                .or(() -> number(steps, last, value))
                .or(() -> day(last, value))
                .orElse(value);
    }

    private Optional<String> reference(String first, String last, String value) {
        return switch (first) {
            case "goal" -> Optional.of(words.goal(value));
            case "lead" -> Optional.of(words.unit(value));
            case "reach" -> Optional.of(each(value, words::unit));
            case "requires", "excludes" -> Optional.of(each(value, words::project));
            case "components" -> Optional.of(each(value, key -> words.word("component", key)));
            default ->
                last.equals("kind") && first.equals("approvals")
                        ? Optional.of(words.word("approval", value))
                        : Optional.empty();
        };
    }

    private static String each(String value, UnaryOperator<String> name) {
        return Arrays.stream(value.split(", ", -1)).map(name).collect(Collectors.joining(", "));
    }

    private Optional<String> word(String last, String value) {
        if (last.equals("role")) {
            return words.findText("outline.role." + value);
        }
        if (last.equals("kind")) {
            return words.findText("outline.origin." + value);
        }
        String vocabulary =
                switch (last) {
                    case "status", "reuse", "funding" -> last;
                    default -> "value";
                };
        return VALUES.contains(last) ? words.findText("outline." + vocabulary + "." + value) : Optional.empty();
    }

    private Optional<String> number(String[] steps, String last, String value) {
        if (!value.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(value);
        if (MONEY.contains(last)) {
            return Optional.of(words.money(Euro.of(number)));
        }
        if (last.equals("effect")) {
            return words.findText("outline.effect." + value);
        }
        if (steps[0].startsWith("effort")) {
            return Optional.of(words.text("outline.days", words.number(number)));
        }
        return Optional.of(
                steps.length == 1 || last.equals("value") || last.equals("weeks") || last.endsWith("years")
                        ? words.number(number)
                        : value);
    }

    private Optional<String> day(String last, String value) {
        return last.equals("day") && value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                ? Optional.of(words.day(LocalDate.parse(value)))
                : Optional.empty();
    }
}

package de.digicheck.questionnaire.yaml;

import de.digicheck.questionnaire.VisibilityRule;
import de.digicheck.questionnaire.VisibilityRule.Comparison;
import de.digicheck.shared.ItemKey;
import de.digicheck.shared.RoleKey;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads visibility rules. A rule with an error is left out as a whole. Codes: {@code malformed-rule},
 * {@code rule-on-itself}, {@code rule-on-later-item}, {@code rule-on-unknown-item}, and those of {@link AnswerCheck}.
 */
final class RuleReader {

    /** Also bounds how deep rules can be nested, and how much work an alias of YAML can multiply. */
    private static final int MOST_CONDITIONS = 200;

    private static final int NO_QUESTION = -1;

    private static final List<String> CONDITIONS = List.of("item", "unit-kind", "role", "all", "any", "not");

    private final ItemIndex items;
    private final List<Unresolved> unresolved = new ArrayList<>();
    private int owner = NO_QUESTION;
    private int before;
    private int conditions;

    /** An item that no earlier question has, named by a rule of the question at position {@code owner}. */
    private record Unresolved(YamlValue place, ItemKey item, int owner) {}

    RuleReader(ItemIndex items) {
        this.items = items;
    }

    /** Reads the rule of the question at a position; only earlier items may be named. */
    Optional<VisibilityRule> readOfQuestion(YamlValue value, int position) {
        owner = position;
        before = position;
        conditions = 0;
        return condition(value);
    }

    /** Reads the rule of a section whose first question has a position; only earlier items may be named. */
    Optional<VisibilityRule> readOfSection(YamlValue value, int position) {
        owner = NO_QUESTION;
        before = position;
        conditions = 0;
        return condition(value);
    }

    private Optional<VisibilityRule> condition(YamlValue value) {
        if (++conditions > MOST_CONDITIONS) {
            if (conditions == MOST_CONDITIONS + 1) {
                String message = "the rule has more than " + MOST_CONDITIONS + " conditions";
                value.error("malformed-rule", message, "make it simpler");
            }
            return Optional.empty();
        }
        return value.asMap().flatMap(this::condition);
    }

    private Optional<VisibilityRule> condition(YamlMap map) {
        List<String> given = CONDITIONS.stream().filter(map::has).toList();
        if (given.size() != 1) {
            map.error(
                    "malformed-rule",
                    given.isEmpty()
                            ? "this is no condition"
                            : "'" + String.join("' and '", given) + "' in one condition",
                    "write one of item, unit-kind, role, all, any, not; join several with all or any");
            map.values();
            return Optional.empty();
        }
        String name = given.get(0);
        YamlValue value = map.find(name).orElseThrow();
        Optional<? extends VisibilityRule> rule =
                switch (name) {
                    case "item" -> answer(map, value);
                    case "unit-kind" -> keys(value).map(VisibilityRule.UnitKindIn::new);
                    case "role" -> keys(value).map(RuleReader::roles);
                    case "not" -> condition(value).map(VisibilityRule.Not::new);
                    case "all" -> conditions(value).map(VisibilityRule.All::new);
                    default -> conditions(value).map(VisibilityRule.Any::new);
                };
        map.rejectUnknownKeys();
        return rule.map(Function.identity());
    }

    private Optional<List<VisibilityRule>> conditions(YamlValue value) {
        Optional<List<YamlValue>> elements = value.asList();
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        if (elements.get().isEmpty()) {
            value.error("malformed-rule", "there is no condition in the list", "add conditions or remove the rule");
        }
        List<VisibilityRule> rules = new ArrayList<>();
        elements.get().forEach(element -> condition(element).ifPresent(rules::add));
        return rules.size() == elements.get().size() ? Optional.of(rules) : Optional.empty();
    }

    private static Optional<Set<String>> keys(YamlValue value) {
        List<YamlValue> elements = value.elements();
        if (elements.isEmpty()) {
            value.error("malformed-rule", "the list is empty", "name at least one key");
        }
        Set<String> keys = new LinkedHashSet<>();
        elements.forEach(element -> element.asReference().ifPresent(keys::add));
        return keys.isEmpty() ? Optional.empty() : Optional.of(keys);
    }

    private static VisibilityRule.RoleIn roles(Set<String> keys) {
        return new VisibilityRule.RoleIn(keys.stream().map(RoleKey::new).collect(Collectors.toSet()));
    }

    private Optional<VisibilityRule.AnswerIs> answer(YamlMap map, YamlValue itemValue) {
        Optional<ItemKey> item = itemValue.asReference().map(ItemKey::new);
        List<Comparison> given = Arrays.stream(Comparison.values())
                .filter(comparison -> map.has(AnswerCheck.word(comparison)))
                .toList();
        if (given.size() != 1) {
            map.error(
                    "malformed-rule",
                    given.isEmpty() ? "nothing is compared" : "an answer is compared in several ways at once",
                    "write one of equals, at-least, at-most, includes; join several with all");
            return Optional.empty();
        }
        YamlValue value = map.find(AnswerCheck.word(given.get(0))).orElseThrow();
        Optional<String> text = value.asText();
        if (item.isEmpty() || text.isEmpty() || !resolved(item.get(), itemValue)) {
            return Optional.empty();
        }
        VisibilityRule.AnswerIs answer = new VisibilityRule.AnswerIs(item.get(), given.get(0), text.get());
        return items.question(item.get())
                .filter(question -> AnswerCheck.possible(answer, question, value))
                .map(question -> answer);
    }

    private boolean resolved(ItemKey item, YamlValue place) {
        Optional<Integer> position = items.position(item);
        if (position.isPresent() && position.get() < before) {
            return true;
        }
        unresolved.add(new Unresolved(place, item, owner));
        return false;
    }

    /** Reports the items that rules named too early, now that all items are known. */
    void reportUnresolved() {
        unresolved.forEach(this::report);
    }

    private void report(Unresolved rule) {
        Optional<Integer> position = items.position(rule.item());
        String name = "'" + rule.item() + "'";
        if (position.isEmpty()) {
            rule.place().error("rule-on-unknown-item", "there is no item " + name, items.instead(rule.item()));
        } else if (position.get() == rule.owner()) {
            String message = name + " cannot decide whether it is shown itself";
            rule.place().error("rule-on-itself", message, "name an earlier item");
        } else {
            String message = name + " is asked later than it is needed";
            rule.place().error("rule-on-later-item", message, "name an earlier item, or move the question");
        }
    }
}

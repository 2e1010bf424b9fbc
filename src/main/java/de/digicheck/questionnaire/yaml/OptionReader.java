package de.digicheck.questionnaire.yaml;

import de.digicheck.questionnaire.Cell;
import de.digicheck.questionnaire.Question;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the options of a question and how many of them may be chosen. Codes: {@code duplicate-option},
 * {@code exclusive-option}, {@code bad-at-most}, {@code bad-top}; as warnings {@code too-few-options},
 * {@code reserved-key}, {@code at-most-above-options}, {@code top-above-options}.
 */
final class OptionReader {

    private static final Set<String> READ_AS_NO_ANSWER = Set.of(Cell.DONT_KNOW_TEXT, Cell.NOT_APPLICABLE_TEXT);

    private final Reading reading;

    OptionReader(Reading reading) {
        this.reading = reading;
    }

    /** One of them is chosen. */
    List<Question.Option> singleChoice(YamlMap question) {
        List<Question.Option> options = read(question, false);
        for (YamlValue element : question.list("options")) {
            if (element.isMap()) {
                element.asMap().flatMap(map -> map.find("key")).ifPresent(OptionReader::warnOfReserved);
            }
        }
        return options;
    }

    private static void warnOfReserved(YamlValue key) {
        key.asText()
                .filter(READ_AS_NO_ANSWER::contains)
                .ifPresent(text -> key.warning(
                        "reserved-key",
                        "'" + text + "' also means " + (text.equals("dk") ? "cannot judge" : "does not apply"),
                        "choose another option key; in responses it is read as this option"));
    }

    /** Any of them are chosen; only here an option can be exclusive. */
    List<Question.Option> multipleChoice(YamlMap question) {
        return read(question, true);
    }

    /** They are ranked. */
    List<Question.Option> ranking(YamlMap question) {
        return read(question, false);
    }

    private List<Question.Option> read(YamlMap question, boolean several) {
        List<YamlValue> elements = question.requireList("options");
        if (elements.size() == 1) {
            String advice = "add the options that people can choose from";
            question.find("options").orElseThrow().warning("too-few-options", "there is only one option", advice);
        }
        List<Question.Option> options = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        elements.forEach(element ->
                element.asMap().flatMap(map -> option(map, keys, several)).ifPresent(options::add));
        return options;
    }

    private Optional<Question.Option> option(YamlMap map, Set<String> keys, boolean several) {
        Optional<YamlValue> keyValue = map.require("key");
        Optional<String> key = keyValue.flatMap(YamlValue::asKey);
        if (key.isPresent() && !keys.add(key.get())) {
            keyValue.get().error("duplicate-option", "option '" + key.get() + "' is given twice", "choose another key");
        }
        Optional<LocalizedText> text = reading.text(map);
        boolean exclusive = map.flag("exclusive", false);
        if (exclusive && !several) {
            String advice = "remove 'exclusive', or use the type multiple-choice";
            map.find("exclusive")
                    .orElseThrow()
                    .error("exclusive-option", "only in multiple choice can an option rule out others", advice);
        }
        map.rejectUnknownKeys();
        return key.flatMap(given -> text.map(label -> new Question.Option(given, label, exclusive)));
    }

    /** How many may be chosen or ranked, 1 to the number of options; all of them when not given. */
    static int limit(String key, YamlMap question, int options) {
        Optional<Integer> limit = question.findInteger(key);
        if (limit.isEmpty()) {
            return options;
        }
        YamlValue value = question.find(key).orElseThrow();
        if (limit.get() < 1) {
            value.error("bad-" + key, "'" + key + "' is " + limit.get(), "give a number from 1 to " + options);
        } else if (options > 0 && limit.get() > options) {
            String message = "'" + key + "' is " + limit.get() + ", but there are " + options + " options";
            value.warning(key + "-above-options", message, "lower it; it is read as " + options);
        }
        return Math.min(limit.get(), options);
    }
}

package de.digicheck.officecheck.yaml;

import de.digicheck.officecheck.CheckForm;
import de.digicheck.officecheck.CheckForm.CheckArea;
import de.digicheck.officecheck.CheckForm.CheckField;
import de.digicheck.officecheck.CheckForm.Component;
import de.digicheck.officecheck.CheckForm.FieldLimit;
import de.digicheck.officecheck.CheckForm.Topic;
import de.digicheck.officecheck.ProcessSign;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.Suggestion;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads one form. Keys of areas, fields, topics and components are each used once. */
final class CheckFormReader {

    private static final List<Language> LANGUAGES = List.of(Language.GERMAN, Language.ENGLISH);
    private static final int LATEST_YEAR = 9999;
    private static final int DAY = 1440;
    private static final Map<String, ProcessSign> SIGNS = signs();

    private final Set<String> areas = new TreeSet<>();
    private final Set<String> fields = new TreeSet<>();
    private final Set<String> topics = new TreeSet<>();
    private final Set<String> components = new TreeSet<>();

    private CheckFormReader() {}

    static Optional<CheckForm> read(YamlMap root) {
        return new CheckFormReader().form(root);
    }

    private Optional<CheckForm> form(YamlMap root) {
        Optional<String> key = root.requireKey("key");
        Optional<Integer> version = root.require("version").flatMap(value -> value.asInteger(1, LATEST_YEAR));
        Optional<LocalizedText> title = root.requireLocalizedText("title", LANGUAGES);
        Optional<Integer> minutes = root.require("minutes-per-media-break").flatMap(value -> value.asInteger(0, DAY));
        root.requireList("areas");
        List<CheckArea> readAreas = root.readList("areas", this::area);
        List<Topic> readTopics = root.readList("topics", this::topic);
        List<Component> readComponents = root.readList("components", this::component);
        root.rejectUnknownKeys();
        if (key.isEmpty() || version.isEmpty() || title.isEmpty() || minutes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CheckForm(
                key.get(), version.get(), title.get(), minutes.get(), readAreas, readTopics, readComponents));
    }

    private Optional<CheckArea> area(YamlMap map) {
        Optional<String> key = newKey(map, areas);
        Optional<LocalizedText> label = map.requireLocalizedText("label", LANGUAGES);
        map.requireList("check-fields");
        List<CheckField> read = map.readList("check-fields", this::field);
        map.rejectUnknownKeys();
        return key.isEmpty() || label.isEmpty()
                ? Optional.empty()
                : Optional.of(new CheckArea(key.get(), label.get(), read));
    }

    private Optional<CheckField> field(YamlMap map) {
        Optional<String> key = newKey(map, fields);
        Optional<LocalizedText> label = map.requireLocalizedText("label", LANGUAGES);
        Optional<LocalizedText> question = map.requireLocalizedText("question", LANGUAGES);
        List<LocalizedText> steps = steps(map);
        map.rejectUnknownKeys();
        return key.isEmpty() || label.isEmpty() || question.isEmpty() || steps.size() != CheckField.HIGHEST + 1
                ? Optional.empty()
                : Optional.of(new CheckField(key.get(), label.get(), question.get(), steps));
    }

    private static List<LocalizedText> steps(YamlMap map) {
        List<YamlValue> given = map.requireList("steps");
        if (!given.isEmpty() && given.size() != CheckField.HIGHEST + 1) {
            map.error(
                    "wrong-number-of-steps",
                    "there are " + given.size() + " steps",
                    "describe the steps 0 to " + CheckField.HIGHEST + ", each with one text");
        }
        List<LocalizedText> steps = new ArrayList<>();
        given.forEach(step -> step.asLocalizedText(LANGUAGES).ifPresent(steps::add));
        return steps;
    }

    private Optional<Topic> topic(YamlMap map) {
        Optional<String> key = newKey(map, topics);
        Optional<LocalizedText> label = map.requireLocalizedText("label", LANGUAGES);
        Optional<LocalizedText> hint = map.requireLocalizedText("hint", LANGUAGES);
        map.rejectUnknownKeys();
        return key.isEmpty() || label.isEmpty() || hint.isEmpty()
                ? Optional.empty()
                : Optional.of(new Topic(key.get(), label.get(), hint.get()));
    }

    private Optional<Component> component(YamlMap map) {
        Optional<String> key = newKey(map, components);
        Optional<LocalizedText> label = map.requireLocalizedText("label", LANGUAGES);
        List<FieldLimit> limits = map.readList("check-fields", this::limit);
        List<ProcessSign> signs = new ArrayList<>();
        map.list("processes").forEach(value -> sign(value).ifPresent(signs::add));
        if (!map.has("check-fields") && !map.has("processes")) {
            map.error("no-rule", "nothing says when this is needed", "add 'check-fields' or 'processes'");
        }
        map.rejectUnknownKeys();
        return key.isEmpty() || label.isEmpty()
                ? Optional.empty()
                : Optional.of(new Component(key.get(), label.get(), limits, signs));
    }

    private Optional<FieldLimit> limit(YamlMap map) {
        Optional<YamlValue> value = map.require("check-field");
        Optional<String> field = value.flatMap(YamlValue::asReference);
        if (field.isPresent() && !fields.contains(field.get())) {
            value.get()
                    .error(
                            "unknown-check-field",
                            "there is no check field '" + field.get() + "'",
                            Suggestion.instead(field.get(), fields));
        }
        Optional<Integer> most = map.require("at-most").flatMap(step -> step.asInteger(0, CheckField.HIGHEST));
        map.rejectUnknownKeys();
        return field.isEmpty() || most.isEmpty()
                ? Optional.empty()
                : Optional.of(new FieldLimit(field.get(), most.get()));
    }

    private static Optional<ProcessSign> sign(YamlValue value) {
        Optional<String> word = value.asText();
        if (word.isPresent() && !SIGNS.containsKey(word.get())) {
            value.error(
                    "unknown-value",
                    "'" + word.get() + "' is nothing that a process shows",
                    "use one of " + String.join(", ", SIGNS.keySet()));
        }
        return word.map(SIGNS::get);
    }

    private static Map<String, ProcessSign> signs() {
        Map<String, ProcessSign> signs = new LinkedHashMap<>();
        for (ProcessSign sign : ProcessSign.values()) {
            signs.put(sign.name().toLowerCase(Locale.ROOT).replace('_', '-'), sign);
        }
        return signs;
    }

    private static Optional<String> newKey(YamlMap map, Set<String> used) {
        Optional<YamlValue> value = map.require("key");
        Optional<String> key = value.flatMap(YamlValue::asKey);
        if (key.isPresent() && !used.add(key.get())) {
            value.get().error("duplicate-key", "'" + key.get() + "' is used twice", "give each one a key of its own");
        }
        return key;
    }
}

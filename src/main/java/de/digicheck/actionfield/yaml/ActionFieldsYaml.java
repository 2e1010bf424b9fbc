package de.digicheck.actionfield.yaml;

import de.digicheck.actionfield.ActionField;
import de.digicheck.actionfield.ActionFields;
import de.digicheck.actionfield.Goal;
import de.digicheck.actionfield.PlacedActionFields;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.Findings;
import de.digicheck.shared.GoalKey;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.Place;
import de.digicheck.shared.Suggestion;
import de.digicheck.shared.yaml.YamlFile;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Reads {@code analysis/action-fields.yaml}. Codes beside those of {@link YamlFile}, {@link YamlMap} and
 * {@link YamlValue}: {@code duplicate-field}, {@code duplicate-goal}, {@code target-out-of-range}, {@code unknown-field}.
 */
public final class ActionFieldsYaml {

    private static final List<Language> EXPECTED = List.of(Language.GERMAN);
    private static final BigDecimal HIGHEST_NEED = BigDecimal.valueOf(100);

    private final Map<ActionFieldKey, Place> fieldPlaces = new LinkedHashMap<>();
    private final Map<GoalKey, Place> goalPlaces = new LinkedHashMap<>();

    private ActionFieldsYaml() {}

    /** Reads a file; empty when it has an error. */
    public static Optional<PlacedActionFields> read(Path file, Findings findings) {
        Findings own = new Findings();
        Optional<PlacedActionFields> read =
                YamlFile.read(file, own).flatMap(root -> new ActionFieldsYaml().fields(root, own));
        findings.addAll(own);
        return read;
    }

    /** Reads a text; {@code name} is the file name that findings show. */
    public static Optional<PlacedActionFields> parse(String name, String text, Findings findings) {
        Findings own = new Findings();
        Optional<PlacedActionFields> read =
                YamlFile.parse(name, text, own).flatMap(root -> new ActionFieldsYaml().fields(root, own));
        findings.addAll(own);
        return read;
    }

    private Optional<PlacedActionFields> fields(YamlMap root, Findings own) {
        List<ActionField> fields = new ArrayList<>();
        root.requireList("fields")
                .forEach(value -> value.asMap().flatMap(this::field).ifPresent(fields::add));
        Optional<ActionFieldKey> learning = learning(root);
        root.rejectUnknownKeys();
        return own.hasErrors()
                ? Optional.empty()
                : Optional.of(new PlacedActionFields(new ActionFields(fields, learning), goalPlaces));
    }

    private Optional<ActionFieldKey> learning(YamlMap root) {
        Optional<YamlValue> value = root.find("learning");
        Optional<ActionFieldKey> key = value.flatMap(YamlValue::asKey).map(ActionFieldKey::new);
        if (key.isPresent() && !fieldPlaces.containsKey(key.get())) {
            value.orElseThrow()
                    .error(
                            "unknown-field",
                            "the field of learning, '" + key.get() + "', is none of the fields",
                            Suggestion.instead(
                                    key.get().value(),
                                    fieldPlaces.keySet().stream()
                                            .map(ActionFieldKey::value)
                                            .toList()));
        }
        return key;
    }

    private Optional<ActionField> field(YamlMap map) {
        Optional<ActionFieldKey> key = map.requireKey("key").map(ActionFieldKey::new);
        key.ifPresent(some -> note(fieldPlaces, some, "field", map));
        Optional<LocalizedText> label = map.requireLocalizedText("label", EXPECTED);
        Optional<LocalizedText> description = map.findLocalizedText("description", EXPECTED);
        boolean sensitive = map.flag("sensitive", false);
        OptionalDouble target = target(map);
        map.sources();
        List<Goal> goals = new ArrayList<>();
        map.requireList("goals")
                .forEach(value -> value.asMap().flatMap(this::goal).ifPresent(goals::add));
        map.rejectUnknownKeys();
        return key.flatMap(
                some -> label.map(text -> new ActionField(some, text, description, sensitive, target, goals)));
    }

    private Optional<Goal> goal(YamlMap map) {
        Optional<GoalKey> key = map.requireKey("key").map(GoalKey::new);
        key.ifPresent(some -> note(goalPlaces, some, "goal", map));
        Optional<LocalizedText> label = map.requireLocalizedText("label", EXPECTED);
        Optional<LocalizedText> description = map.findLocalizedText("description", EXPECTED);
        boolean assumption = map.flag("assumption", false);
        List<String> sources = map.sources();
        map.rejectUnknownKeys();
        return key.flatMap(some -> label.map(text -> new Goal(some, text, description, assumption, sources)));
    }

    private static OptionalDouble target(YamlMap map) {
        Optional<BigDecimal> target = map.findDecimal("target");
        if (target.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (target.get().signum() < 0 || target.get().compareTo(HIGHEST_NEED) > 0) {
            map.find("target")
                    .orElseThrow()
                    .error(
                            "target-out-of-range",
                            "the target " + target.get().toPlainString() + " is no need",
                            "give a number from 0 (no need) to 100 (greatest need)");
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(target.get().doubleValue());
    }

    private static <K> void note(Map<K, Place> places, K key, String what, YamlMap map) {
        YamlValue value = map.find("key").orElseThrow();
        Place other = places.putIfAbsent(key, value.place());
        if (other != null) {
            value.error(
                    "duplicate-" + what,
                    "the " + what + " '" + key + "' is also given at " + other,
                    "give each " + what + " a key of its own");
        }
    }
}

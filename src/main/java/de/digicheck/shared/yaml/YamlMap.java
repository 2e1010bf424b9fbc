package de.digicheck.shared.yaml;

import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.Place;
import de.digicheck.shared.Suggestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A YAML mapping with places. Readers take the keys they know; {@link #rejectUnknownKeys()} then reports the others as
 * {@code unknown-key}. A required key that is not there is {@code missing-key}, a missing text {@code missing-text}.
 */
public final class YamlMap {

    private static final Pattern SOURCE = Pattern.compile("[HRSKP][1-9][0-9]*");

    private final MappingNode node;
    private final YamlSource source;
    private final Map<String, YamlValue> entries;
    private final Set<String> known = new TreeSet<>();

    YamlMap(MappingNode node, YamlSource source) {
        this.node = node;
        this.source = source;
        this.entries = YamlValue.entries(node, source);
    }

    /** Where the mapping begins. */
    public Place place() {
        return source.place(node);
    }

    /** Reports an error at the mapping. */
    public void error(String code, String message, String advice) {
        source.error(code, node, message, advice);
    }

    /** Reports a warning at the mapping. */
    public void warning(String code, String message, String advice) {
        source.warning(code, node, message, advice);
    }

    /** Tells whether a key is given; marks it as known. */
    public boolean has(String key) {
        known.add(key);
        return entries.containsKey(key);
    }

    /** All keys with their values, in order; marks all as known. */
    public Map<String, YamlValue> values() {
        known.addAll(entries.keySet());
        return Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** A key itself, so that something can be reported at it. */
    public Optional<YamlValue> findKey(String key) {
        return node.getValue().stream()
                .filter(tuple -> key.equals(keyOf(tuple)))
                .findFirst()
                .map(tuple -> new YamlValue(tuple.getKeyNode(), source));
    }

    /** The value of a key, if given. */
    public Optional<YamlValue> find(String key) {
        known.add(key);
        return Optional.ofNullable(entries.get(key));
    }

    /** The value of a key; its absence is an error. */
    public Optional<YamlValue> require(String key) {
        Optional<YamlValue> value = find(key);
        if (value.isEmpty()) {
            error("missing-key", "'" + key + "' is missing", "add '" + key + ": …'");
        }
        return value;
    }

    /** A required key or code, see {@link YamlValue#asKey()}. */
    public Optional<String> requireKey(String key) {
        return require(key).flatMap(YamlValue::asKey);
    }

    /** An optional text. */
    public Optional<String> findText(String key) {
        return find(key).flatMap(YamlValue::asText);
    }

    /** An optional whole number. */
    public Optional<Integer> findInteger(String key) {
        return find(key).flatMap(YamlValue::asInteger);
    }

    /** A required whole number. */
    public Optional<Integer> requireInteger(String key) {
        return require(key).flatMap(YamlValue::asInteger);
    }

    /** An optional decimal number. */
    public Optional<BigDecimal> findDecimal(String key) {
        return find(key).flatMap(YamlValue::asDecimal);
    }

    /** A truth value; absent means {@code otherwise}. */
    public boolean flag(String key, boolean otherwise) {
        return find(key).flatMap(YamlValue::asBoolean).orElse(otherwise);
    }

    /** An optional text in several languages. */
    public Optional<LocalizedText> findLocalizedText(String key, List<Language> expected) {
        return find(key).flatMap(value -> value.asLocalizedText(expected));
    }

    /** A required text in several languages; its absence is {@code missing-text}. */
    public Optional<LocalizedText> requireLocalizedText(String key, List<Language> expected) {
        if (!has(key)) {
            error("missing-text", "'" + key + "' is missing", "add '" + key + ": {de: …, en: …}'");
        }
        return findLocalizedText(key, expected);
    }

    /** The elements of a list; none when the key is absent. */
    public List<YamlValue> list(String key) {
        return find(key).flatMap(YamlValue::asList).orElse(List.of());
    }

    /** The elements of a required list that must not be empty. */
    public List<YamlValue> requireList(String key) {
        Optional<YamlValue> value = require(key);
        List<YamlValue> elements = value.flatMap(YamlValue::asList).orElse(List.of());
        if (value.isPresent() && value.get().isList() && elements.isEmpty()) {
            value.get().error("empty-list", "'" + key + "' is empty", "give at least one element");
        }
        return elements;
    }

    /** The mappings of a list, each read by {@code reader}; what it cannot read is left out. */
    public <T> List<T> readList(String key, Function<YamlMap, Optional<T>> reader) {
        List<T> read = new ArrayList<>();
        list(key).forEach(element -> element.asMap().flatMap(reader).ifPresent(read::add));
        return read;
    }

    /** An optional mapping. */
    public Optional<YamlMap> findMap(String key) {
        return find(key).flatMap(YamlValue::asMap);
    }

    /** One of several words, if given; another word is {@code unknown-value}. */
    public <T> Optional<T> findOneOf(String key, Map<String, T> words) {
        Optional<YamlValue> value = find(key);
        Optional<String> text = value.flatMap(YamlValue::asText);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        T found = words.get(text.get());
        if (found == null) {
            value.get()
                    .error(
                            "unknown-value",
                            "'" + text.get() + "' is not a value of '" + key + "'",
                            "use one of " + String.join(", ", new TreeSet<>(words.keySet())));
        }
        return Optional.ofNullable(found);
    }

    /** Lines of the mission page under {@code sources}, such as R38; another form is {@code bad-source} (warning). */
    public List<String> sources() {
        List<String> lines = new ArrayList<>();
        for (YamlValue value : list("sources")) {
            Optional<String> line = value.asText();
            if (line.isPresent() && !SOURCE.matcher(line.get()).matches()) {
                value.warning(
                        "bad-source",
                        "'" + line.get() + "' is no line of docs/mission.md",
                        "write one of the letters H, R, S, K, P and a number, such as R38");
            }
            line.ifPresent(lines::add);
        }
        return List.copyOf(lines);
    }

    /** Reports every key that no reader asked for. Call it last. */
    public void rejectUnknownKeys() {
        for (NodeTuple tuple : node.getValue()) {
            String key = keyOf(tuple);
            if (key != null && !known.contains(key)) {
                source.error(
                        "unknown-key",
                        tuple.getKeyNode(),
                        "'" + key + "' is not a key here",
                        Suggestion.instead(key, known));
            }
        }
    }

    private static @Nullable String keyOf(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : null;
    }
}

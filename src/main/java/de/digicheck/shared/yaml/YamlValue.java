package de.digicheck.shared.yaml;

import de.digicheck.shared.Euro;
import de.digicheck.shared.Keys;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML value with its place. Each {@code as…} method reports {@code wrong-type} (or a code of its own) and is empty
 * when the value does not fit. Scalars are read as written: {@code yes} is the text "yes", {@code 0o7} is no number.
 */
public final class YamlValue {

    /** More than any municipality spends; keeps sums within range. */
    private static final long MOST_EUROS = 100_000_000_000L;

    private final Node node;
    private final YamlSource source;

    YamlValue(Node node, YamlSource source) {
        this.node = node;
        this.source = source;
    }

    /** Where the value begins. */
    public Place place() {
        return source.place(node);
    }

    /** Reports an error at this value. */
    public void error(String code, String message, String advice) {
        source.error(code, node, message, advice);
    }

    /** Reports a warning at this value. */
    public void warning(String code, String message, String advice) {
        source.warning(code, node, message, advice);
    }

    /** Tells whether the value is a mapping. */
    public boolean isMap() {
        return node instanceof MappingNode;
    }

    /** Tells whether the value is a list. */
    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The mapping. */
    public Optional<YamlMap> asMap() {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(mapping, source));
        }
        return wrongType("a mapping of keys to values");
    }

    /** The elements of a list. */
    public Optional<List<YamlValue>> asList() {
        if (node instanceof SequenceNode sequence) {
            return Optional.of(sequence.getValue().stream()
                    .map(element -> new YamlValue(element, source))
                    .toList());
        }
        return wrongType("a list");
    }

    /** The scalar as written; never blank. */
    public Optional<String> asText() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        return wrongType("a text");
    }

    /** A day, such as {@code 2027-12-31}; anything else is {@code bad-date}. */
    public Optional<LocalDate> asDay() {
        Optional<String> text = asText();
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            error("bad-date", "'" + text.orElse("") + "' is no day", "give year-month-day, such as 2027-12-31");
            return Optional.empty();
        }
    }

    /** A key as {@link Keys} defines it; warns {@code key-style} when it is not kebab-case. */
    public Optional<String> asKey() {
        Optional<String> text = asReference();
        if (text.isPresent() && !Keys.isKebabCase(text.get())) {
            warning("key-style", "'" + text.get() + "' is not kebab-case", "use lower case, digits and hyphens");
        }
        return text;
    }

    /** A key that is defined elsewhere: as {@link #asKey()}, but its style is no business of this place. */
    public Optional<String> asReference() {
        Optional<String> text = asText();
        if (text.isPresent() && !Keys.isKey(text.get())) {
            error("bad-key", "'" + text.get() + "' is not a key", "use ASCII letters, digits and hyphens only");
            return Optional.empty();
        }
        return text;
    }

    /** {@code true} or {@code false}. */
    public Optional<Boolean> asBoolean() {
        String text = scalar();
        if ("true".equals(text) || "false".equals(text)) {
            return Optional.of(Boolean.valueOf(text));
        }
        return wrongType("true or false");
    }

    /** A decimal number with a point. */
    public Optional<BigDecimal> asDecimal() {
        try {
            return Optional.of(new BigDecimal(scalar()));
        } catch (NumberFormatException e) {
            return wrongType("a number");
        }
    }

    /** A decimal number within limits, both inclusive; outside is {@code out-of-range}. */
    public Optional<BigDecimal> asDecimal(long least, long most) {
        return asDecimal().filter(number -> isWithin(number, least, most));
    }

    /** A whole number within limits, both inclusive; outside is {@code out-of-range}. */
    public Optional<Integer> asInteger(int least, int most) {
        return asInteger().filter(number -> isWithin(BigDecimal.valueOf(number), least, most));
    }

    /** An amount of money, at least 0; more than two decimals are {@code too-many-decimals}. */
    public Optional<Euro> asEuro() {
        Optional<BigDecimal> amount = asDecimal(0, MOST_EUROS);
        if (amount.isPresent() && amount.get().stripTrailingZeros().scale() > Euro.DECIMALS) {
            error("too-many-decimals", amount.get() + " has more than two decimals", "round it to cents");
            return Optional.empty();
        }
        return amount.map(Euro::of);
    }

    private boolean isWithin(BigDecimal number, long least, long most) {
        if (number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
            return true;
        }
        error("out-of-range", number + " is outside " + least + " to " + most, "give a number within these limits");
        return false;
    }

    /** A whole number. */
    public Optional<Integer> asInteger() {
        try {
            return Optional.of(Integer.valueOf(scalar()));
        } catch (NumberFormatException e) {
            return wrongType("a whole number");
        }
    }

    /**
     * A text in several languages: {@code {de: …, en: …}}. Codes: {@code missing-text}, {@code bad-language},
     * {@code missing-translation} (warning) for each expected language that is not there.
     */
    public Optional<LocalizedText> asLocalizedText(List<Language> expected) {
        Optional<YamlMap> map = asMap();
        if (map.isEmpty()) {
            return Optional.empty();
        }
        Map<Language, String> texts = new LinkedHashMap<>();
        Map<String, YamlValue> given = map.get().values();
        given.forEach((tag, value) -> language(tag, value, texts));
        if (given.isEmpty()) {
            error("missing-text", "there is no text", "give at least {de: …}");
        }
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        for (Language language : expected) {
            if (!texts.containsKey(language)) {
                warning("missing-translation", "no text in '" + language + "'", "add it; until then another shows");
            }
        }
        return Optional.of(new LocalizedText(texts));
    }

    private static void language(String tag, YamlValue value, Map<Language, String> texts) {
        if (!Language.isTag(tag)) {
            value.error("bad-language", "'" + tag + "' is not a language", "use a tag such as de or en");
            return;
        }
        if (value.scalar().isBlank()) {
            value.error("missing-text", "the text in '" + tag + "' is empty", "write it or remove the line");
            return;
        }
        texts.put(new Language(tag), value.scalar().strip());
    }

    /** The keys of a mapping and their values, in order; reports {@code duplicate-key}. */
    static Map<String, YamlValue> entries(MappingNode mapping, YamlSource source) {
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                source.error("bad-key", tuple.getKeyNode(), "a key must be a plain text", "write 'key: value'");
            } else if (entries.putIfAbsent(key.getValue(), new YamlValue(tuple.getValueNode(), source)) != null) {
                source.error("duplicate-key", key, "'" + key.getValue() + "' is given twice", "remove one of them");
            }
        }
        return entries;
    }

    /** The elements of a list; another value is an element by itself. */
    public List<YamlValue> elements() {
        return isList() ? asList().orElse(List.of()) : List.of(this);
    }

    /** The texts of a list, or the one text of a scalar. */
    public List<String> asTexts() {
        List<String> texts = new ArrayList<>();
        elements().forEach(element -> element.asText().ifPresent(texts::add));
        return texts;
    }

    private String scalar() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private <T> Optional<T> wrongType(String expected) {
        String found =
                node instanceof ScalarNode scalar ? "'" + scalar.getValue() + "'" : isMap() ? "a mapping" : "a list";
        error("wrong-type", "expected " + expected + ", found " + found, "write " + expected);
        return Optional.empty();
    }
}

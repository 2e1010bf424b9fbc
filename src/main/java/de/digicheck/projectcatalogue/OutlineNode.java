package de.digicheck.projectcatalogue;

import de.digicheck.shared.Euro;
import de.digicheck.shared.Keys;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.Suggestion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An object of the tree that an outline is written as: maps, lists, texts, numbers and truth values. Read name by name;
 * what does not fit is a problem and reads as empty; a name that nobody has asked for is a problem in the end.
 */
final class OutlineNode {

    static final int LONGEST_LINE = 200;
    static final int LONGEST_TEXT = 4000;
    static final BigDecimal MOST_MONEY = new BigDecimal("999999999.99");

    /** Holds the sum of as many years as there are. */
    static final BigDecimal MOST_IN_ALL = new BigDecimal("999999999999.99");

    private static final String WRONG_TYPE = "wrong-type";

    private final String pointer;
    private final Map<?, ?> map;
    private final List<OutlineProblem> problems;
    private final Set<String> known = new LinkedHashSet<>();

    OutlineNode(String pointer, Map<?, ?> map, List<OutlineProblem> problems) {
        this.pointer = pointer;
        this.map = map;
        this.problems = problems;
    }

    void problem(String name, String code, String detail) {
        problems.add(new OutlineProblem(at(name), code, detail));
    }

    private String at(String name) {
        return name.isEmpty()
                ? pointer
                : pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private Optional<Object> find(String name) {
        known.add(name);
        return Optional.ofNullable(map.get(name));
    }

    private <T> Optional<T> find(String name, Class<T> type, String expected) {
        Optional<Object> value = find(name);
        if (value.isPresent() && !type.isInstance(value.get())) {
            problem(name, WRONG_TYPE, "give " + expected);
            return Optional.empty();
        }
        return value.map(type::cast);
    }

    /** A text without blanks around it; blank is empty. */
    Optional<String> text(String name, int longest) {
        Optional<String> text = find(name, String.class, "a text").map(String::strip);
        if (text.filter(some -> some.length() > longest).isPresent()) {
            problem(name, "too-long", "give at most " + longest + " characters");
        }
        return text.filter(some -> !some.isEmpty());
    }

    /** A text that must be there. */
    Optional<String> requireText(String name, int longest) {
        Optional<String> text = text(name, longest);
        if (text.isEmpty() && !isWrong(name)) {
            problem(name, "missing", "give a text");
        }
        return text;
    }

    boolean isWrong(String name) {
        return problems.stream().anyMatch(one -> one.pointer().equals(at(name)));
    }

    /** A text by language, or a German one; too long ones are problems. */
    Optional<LocalizedText> localized(String name, int longest) {
        Optional<Object> value = find(name);
        if (value.isEmpty() || value.get() instanceof String) {
            return text(name, longest).map(LocalizedText::german);
        }
        if (!(value.get() instanceof Map<?, ?> texts)) {
            problem(name, WRONG_TYPE, "give a German text, or texts by language: {\"de\": …}");
            return Optional.empty();
        }
        OutlineNode node = new OutlineNode(at(name), texts, problems);
        Map<Language, String> read = new LinkedHashMap<>();
        for (Object tag : texts.keySet()) {
            if (Language.isTag(String.valueOf(tag))) {
                node.text(String.valueOf(tag), longest).ifPresent(text -> read.put(new Language((String) tag), text));
            }
        }
        node.rejectUnknown();
        return read.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(read));
    }

    /** A number within limits. */
    Optional<BigDecimal> number(String name, BigDecimal least, BigDecimal most) {
        Optional<BigDecimal> number = find(name).flatMap(value -> number(name, value));
        if (number.filter(some -> some.compareTo(least) < 0 || some.compareTo(most) > 0)
                .isPresent()) {
            problem(name, "out-of-range", "give a number from " + least + " to " + most.toPlainString());
            return Optional.empty();
        }
        return number;
    }

    private Optional<BigDecimal> number(String name, Object value) {
        Optional<BigDecimal> number = decimal(value);
        if (number.isEmpty()) {
            problem(name, WRONG_TYPE, "give a number");
        }
        return number;
    }

    private static Optional<BigDecimal> decimal(Object value) {
        if (value instanceof BigDecimal decimal) {
            return Optional.of(decimal);
        }
        if (value instanceof Double number) {
            return Double.isFinite(number) ? Optional.of(BigDecimal.valueOf(number)) : Optional.empty();
        }
        return value instanceof Number number ? Optional.of(new BigDecimal(number.toString())) : Optional.empty();
    }

    Optional<Double> decimal(String name, double most) {
        return number(name, BigDecimal.ZERO, BigDecimal.valueOf(most)).map(BigDecimal::doubleValue);
    }

    /** A whole number within limits. */
    Optional<Integer> whole(String name, int least, int most) {
        Optional<BigDecimal> number = number(name, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
        if (number.filter(some -> some.stripTrailingZeros().scale() > 0).isPresent()) {
            problem(name, "not-whole", "give a whole number");
            return Optional.empty();
        }
        return number.map(BigDecimal::intValueExact);
    }

    /** An amount of at least 0 with at most two decimals. */
    Optional<Euro> euro(String name, BigDecimal most) {
        Optional<BigDecimal> number = number(name, BigDecimal.ZERO, most);
        if (number.filter(some -> some.stripTrailingZeros().scale() > Euro.DECIMALS)
                .isPresent()) {
            problem(name, "too-many-decimals", "give at most two decimals");
            return Optional.empty();
        }
        return number.map(Euro::of);
    }

    boolean flag(String name) {
        return find(name, Boolean.class, "true or false").orElse(false);
    }

    Optional<Boolean> findFlag(String name) {
        return find(name, Boolean.class, "true or false");
    }

    /** A day, {@code 2027-12-31}. */
    Optional<LocalDate> day(String name) {
        Optional<String> text = text(name, LONGEST_LINE);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException wrong) {
            problem(name, "bad-date", "give a day as 2027-12-31");
            return Optional.empty();
        }
    }

    Optional<LocalDate> requireDay(String name) {
        Optional<LocalDate> day = day(name);
        if (day.isEmpty() && !isWrong(name)) {
            problem(name, "missing", "give a day as 2027-12-31");
        }
        return day;
    }

    /** A word that stands for a value. */
    <E> Optional<E> oneOf(String name, Map<String, E> words) {
        Optional<String> word = text(name, LONGEST_LINE);
        Optional<E> value = word.map(words::get);
        if (word.isPresent() && value.isEmpty()) {
            problem(name, "unknown-word", Suggestion.instead(word.get(), words.keySet()));
        }
        return value;
    }

    <E> Optional<E> requireOneOf(String name, Map<String, E> words) {
        Optional<E> value = oneOf(name, words);
        if (value.isEmpty() && !isWrong(name)) {
            problem(name, "missing", "give one of " + words.keySet());
        }
        return value;
    }

    /** A key. */
    Optional<String> key(String name) {
        Optional<String> key = text(name, LONGEST_LINE);
        if (key.filter(some -> !Keys.isKey(some)).isPresent()) {
            problem(name, "bad-key", "use ASCII letters, digits, hyphens and underscores only");
            return Optional.empty();
        }
        return key;
    }

    /** A list of keys, each once. */
    Set<String> keys(String name) {
        Set<String> keys = new LinkedHashSet<>();
        List<?> list = find(name, List.class, "a list").orElse(List.of());
        for (int i = 0; i < list.size(); i++) {
            Object value = list.get(i);
            if (!(value instanceof String key) || !Keys.isKey(key)) {
                problems.add(new OutlineProblem(at(name) + "/" + i, "bad-key", "give a key"));
            } else if (!keys.add(key)) {
                problems.add(new OutlineProblem(at(name) + "/" + i, "named-twice", "name '" + key + "' once"));
            }
        }
        return keys;
    }

    /** A list of texts. */
    List<String> texts(String name) {
        List<?> list = find(name, List.class, "a list").orElse(List.of());
        if (!list.stream().allMatch(String.class::isInstance)) {
            problem(name, WRONG_TYPE, "give a list of texts");
            return List.of();
        }
        return list.stream().map(String.class::cast).toList();
    }

    /** An object. */
    Optional<OutlineNode> object(String name) {
        return find(name, Map.class, "an object").map(value -> new OutlineNode(at(name), value, problems));
    }

    /** Tells whether a name holds an object, rather than a number or nothing. */
    boolean isObject(String name) {
        return map.get(name) instanceof Map;
    }

    /** A list of objects; an element that is none is a problem. */
    List<OutlineNode> list(String name) {
        List<OutlineNode> nodes = new ArrayList<>();
        List<?> list = find(name, List.class, "a list").orElse(List.of());
        for (int i = 0; i < list.size(); i++) {
            String place = pointer + "/" + name + "/" + i;
            if (list.get(i) instanceof Map<?, ?> element) {
                nodes.add(new OutlineNode(place, element, problems));
            } else {
                problems.add(new OutlineProblem(place, WRONG_TYPE, "give an object"));
            }
        }
        return nodes;
    }

    /** The names of this object. */
    Collection<String> names() {
        return map.keySet().stream().map(String::valueOf).toList();
    }

    /** Asks for a name that nobody reads. */
    void ignore(String... names) {
        known.addAll(List.of(names));
    }

    /** Makes every name a problem that was not read before. */
    void rejectUnknown() {
        for (String name : names()) {
            if (!known.contains(name)) {
                problem(name, "unknown-key", Suggestion.instead(name, known));
            }
        }
    }
}

package de.digicheck.roadmap.json;

import de.digicheck.shared.Findings;
import de.digicheck.shared.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A JSON value with its place. Each {@code as…} method reports {@code wrong-type} or {@code out-of-range} and is empty
 * when the value does not fit.
 *
 * @param content a map of texts to values, a list of values, a text, a {@link BigDecimal}, a truth value, or
 *     {@link #NULL}
 */
record JsonValue(Object content, Place place, Findings findings) {

    static final Object NULL = new Object();

    boolean isNull() {
        return content == NULL;
    }

    void error(String code, String message, String advice) {
        findings.error(code, place, message, advice);
    }

    Optional<JsonObject> asObject() {
        if (content instanceof Map<?, ?> map) {
            return Optional.of(new JsonObject(map, this));
        }
        return wrongType("an object");
    }

    Optional<List<JsonValue>> asList() {
        if (content instanceof List<?> list) {
            return Optional.of(list.stream().map(JsonValue.class::cast).toList());
        }
        return wrongType("a list");
    }

    Optional<String> asText() {
        return content instanceof String text && !text.isBlank() ? Optional.of(text) : wrongType("a text");
    }

    Optional<Boolean> asBoolean() {
        return content instanceof Boolean truth ? Optional.of(truth) : wrongType("true or false");
    }

    Optional<BigDecimal> asNumber(BigDecimal least, BigDecimal most) {
        if (!(content instanceof BigDecimal number)) {
            return wrongType("a number");
        }
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            error(
                    "out-of-range",
                    number + " is outside " + least.toPlainString() + " to " + most.toPlainString(),
                    "give a number within these limits");
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /** A whole number; {@code 2.0} is one. */
    Optional<Integer> asInteger(int least, int most) {
        Optional<BigDecimal> number = asNumber(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
        if (number.isPresent() && number.get().stripTrailingZeros().scale() > 0) {
            return wrongType("a whole number");
        }
        return number.map(BigDecimal::intValue);
    }

    /** All elements of a list; empty when one of them does not fit, after all were looked at. */
    <T> Optional<List<T>> asListOf(Function<JsonValue, Optional<T>> element) {
        Optional<List<JsonValue>> values = asList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<T> elements = new ArrayList<>();
        values.get().forEach(value -> element.apply(value).ifPresent(elements::add));
        return elements.size() == values.get().size() ? Optional.of(elements) : Optional.empty();
    }

    private <T> Optional<T> wrongType(String expected) {
        error("wrong-type", "expected " + expected + ", found " + found(), "write " + expected);
        return Optional.empty();
    }

    private String found() {
        if (content instanceof String text) {
            return text.isBlank() ? "an empty text" : "the text '" + text + "'";
        }
        if (content instanceof Map || content instanceof List) {
            return content instanceof Map ? "an object" : "a list";
        }
        return isNull() ? "null" : String.valueOf(content);
    }
}

package de.digicheck.report.json;

import de.digicheck.shared.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON file and where it stands.
 *
 * @param content an object ({@code Map}), an array ({@code List}), a text, a number ({@code Double}), a truth value, or
 *     null
 */
record JsonValue(Place place, @Nullable Object content) {

    boolean isNull() {
        return content == null;
    }

    Optional<String> text() {
        return content instanceof String text ? Optional.of(text) : Optional.empty();
    }

    Optional<Double> number() {
        return content instanceof Double number ? Optional.of(number) : Optional.empty();
    }

    Optional<Boolean> truth() {
        return content instanceof Boolean truth ? Optional.of(truth) : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    Optional<List<JsonValue>> array() {
        return content instanceof List<?> list ? Optional.of((List<JsonValue>) list) : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    Optional<Map<String, JsonValue>> object() {
        return content instanceof Map<?, ?> map ? Optional.of((Map<String, JsonValue>) map) : Optional.empty();
    }

    /** A value of an object; empty when there is none of this name, when it is null, and when this is no object. */
    Optional<JsonValue> find(String name) {
        return object().map(members -> members.get(name)).filter(member -> !member.isNull());
    }
}

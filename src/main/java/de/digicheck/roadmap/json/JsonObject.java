package de.digicheck.roadmap.json;

import de.digicheck.shared.Suggestion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A JSON object. Readers take the names they know; {@link #rejectUnknownNames()} then reports the others. */
final class JsonObject {

    private final Map<String, JsonValue> members = new LinkedHashMap<>();
    private final JsonValue self;
    private final Set<String> known = new TreeSet<>();

    JsonObject(Map<?, ?> members, JsonValue self) {
        members.forEach((name, value) -> this.members.put((String) name, (JsonValue) value));
        this.self = self;
    }

    /** A value; {@code null} is as good as none. */
    Optional<JsonValue> find(String name) {
        known.add(name);
        return Optional.ofNullable(members.get(name)).filter(value -> !value.isNull());
    }

    /** A value; reports {@code missing-key} when there is none. */
    Optional<JsonValue> require(String name) {
        Optional<JsonValue> value = find(name);
        if (value.isEmpty()) {
            self.error("missing-key", "'" + name + "' is missing", "add '" + name + "'");
        }
        return value;
    }

    void rejectUnknownNames() {
        members.forEach((name, value) -> {
            if (!known.contains(name)) {
                value.error("unknown-key", "'" + name + "' is not a name here", Suggestion.instead(name, known));
            }
        });
    }
}

package de.digicheck.platform.json;

import de.digicheck.platform.errors.Violation;
import de.digicheck.shared.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * A JSON object that is read name by name. A name that is absent or {@code null} is empty; a value of another type is a
 * violation and reads as empty; names that nobody has asked for are violations in the end.
 */
public final class JsonMap {

    private static final String WRONG_TYPE = "wrong-type";

    private final String pointer;
    private final JsonNode node;
    private final Violations violations;
    private final Set<String> known = new LinkedHashSet<>();

    JsonMap(String pointer, JsonNode node, Violations violations) {
        this.pointer = pointer;
        this.node = node;
        this.violations = violations;
    }

    /** Pointer to a member. */
    public String pointer(String name) {
        return Violation.pointer(pointer, name);
    }

    /** Adds a violation of a member. */
    public void violate(String name, String code, String detail) {
        violations.add(pointer(name), code, detail);
    }

    /** A text. */
    public Optional<String> findText(String name) {
        return find(name, JsonNode::isString, "a text").map(JsonNode::asString);
    }

    /** A whole number. */
    public Optional<Integer> findInteger(String name) {
        return find(name, value -> value.isIntegralNumber() && value.canConvertToInt(), "a whole number")
                .map(JsonNode::asInt);
    }

    /** True or false. */
    public Optional<Boolean> findBoolean(String name) {
        return find(name, JsonNode::isBoolean, "true or false").map(JsonNode::asBoolean);
    }

    /** An object, as it is. */
    public Optional<JsonNode> findObject(String name) {
        return find(name, JsonNode::isObject, "an object");
    }

    /** A list of texts; empty when it is absent. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        Optional<JsonNode> list = find(name, JsonNode::isArray, "a list");
        for (int i = 0; list.isPresent() && i < list.get().size(); i++) {
            JsonNode value = list.get().get(i);
            if (value.isString()) {
                texts.add(value.asString());
            } else {
                violations.add(pointer(name) + "/" + i, WRONG_TYPE, "give a text");
            }
        }
        return texts;
    }

    /** A list of objects; empty when it is absent. */
    public List<JsonMap> objects(String name) {
        List<JsonMap> objects = new ArrayList<>();
        Optional<JsonNode> list = find(name, JsonNode::isArray, "a list");
        for (int i = 0; list.isPresent() && i < list.get().size(); i++) {
            JsonNode value = list.get().get(i);
            if (!value.isObject()) {
                violations.add(pointer(name) + "/" + i, WRONG_TYPE, "give an object: {…}");
            }
            objects.add(new JsonMap(pointer(name) + "/" + i, value, violations));
        }
        return objects;
    }

    /** Makes every name a violation that was not read before. */
    public void rejectUnknown() {
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> violate(name, "unknown-key", Suggestion.instead(name, known)));
    }

    private Optional<JsonNode> find(String name, Predicate<JsonNode> type, String expected) {
        known.add(name);
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!type.test(value)) {
            violate(name, WRONG_TYPE, "give " + expected);
            return Optional.empty();
        }
        return Optional.of(value);
    }
}

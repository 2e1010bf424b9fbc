package de.digicheck.roadmap.json;

import de.digicheck.roadmap.PlanInstance.Project;
import de.digicheck.shared.Suggestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The projects of an instance, read one by one, then checked together. */
final class ProjectList {

    private static final int MOST_DURATION = 1000;

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Project> projects = new ArrayList<>();

    /** What one project names, with places. */
    private record Entry(JsonValue key, Map<String, JsonValue> requires, Map<String, JsonValue> excludes) {}

    void add(JsonValue value) {
        value.asObject().ifPresent(this::add);
    }

    private void add(JsonObject object) {
        Optional<JsonValue> place = object.require("key");
        Optional<String> key = place.flatMap(JsonValue::asText);
        Optional<BigDecimal> value = object.require("value").flatMap(InstanceJson::worth);
        Optional<BigDecimal> cost = object.require("cost").flatMap(InstanceJson::amount);
        BigDecimal days =
                object.find("effortDays").flatMap(InstanceJson::amount).orElse(BigDecimal.ZERO);
        Map<String, JsonValue> requires = keys(object, "requires");
        Map<String, JsonValue> excludes = keys(object, "excludes");
        boolean mandatory =
                object.find("mandatory").flatMap(JsonValue::asBoolean).orElse(false);
        int duration = object.find("duration")
                .flatMap(number -> number.asInteger(1, MOST_DURATION))
                .orElse(1);
        OptionalInt deadline = object.find("deadline")
                .flatMap(number -> number.asInteger(0, MOST_DURATION))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        Set<String> units = keys(object, "units").keySet();
        object.rejectUnknownNames();
        key.ifPresent(some -> add(some, new Entry(place.orElseThrow(), requires, excludes)));
        if (key.isPresent() && value.isPresent() && cost.isPresent()) {
            projects.add(new Project(
                    key.get(),
                    value.get(),
                    cost.get(),
                    days,
                    requires.keySet(),
                    excludes.keySet(),
                    mandatory,
                    duration,
                    deadline,
                    units));
        }
    }

    private void add(String key, Entry entry) {
        Entry other = entries.putIfAbsent(key, entry);
        if (other != null) {
            entry.key()
                    .error(
                            "duplicate-project",
                            "the project '" + key + "' is also given at "
                                    + other.key().place(),
                            "give each project a key of its own");
        }
    }

    private static Map<String, JsonValue> keys(JsonObject object, String name) {
        Map<String, JsonValue> keys = new LinkedHashMap<>();
        List<JsonValue> values = object.find(name).flatMap(JsonValue::asList).orElse(List.of());
        values.forEach(value -> value.asText().ifPresent(key -> keys.putIfAbsent(key, value)));
        return keys;
    }

    /** Reports names of no project, and projects that wait for each other. */
    void check() {
        entries.forEach((key, entry) -> {
            check(key, "requires", entry.requires());
            check(key, "excludes", entry.excludes());
        });
        Set<String> done = new LinkedHashSet<>();
        entries.keySet().forEach(key -> follow(key, new ArrayList<>(), done));
    }

    private void check(String own, String list, Map<String, JsonValue> named) {
        named.forEach((key, value) -> {
            if (key.equals(own)) {
                value.error(list + "-itself", "the project '" + own + "' " + list + " itself", "remove it");
            } else if (!entries.containsKey(key)) {
                value.error(
                        "unknown-project",
                        "the project '" + own + "' " + list + " '" + key + "', which is no project here",
                        Suggestion.instead(key, entries.keySet()));
            }
        });
    }

    /** Depth first; a project that is met again on the way closes a cycle. */
    private void follow(String key, List<String> way, Set<String> done) {
        int met = way.indexOf(key);
        if (met >= 0) {
            report(way.subList(met, way.size()));
        } else if (!done.contains(key)) {
            way.add(key);
            entry(key).ifPresent(entry -> entry.requires().keySet().stream()
                    .filter(required -> !required.equals(key))
                    .forEach(required -> follow(required, way, done)));
            way.remove(way.size() - 1);
            done.add(key);
        }
    }

    private void report(List<String> cycle) {
        List<String> closed = new ArrayList<>(cycle);
        closed.add(cycle.get(0));
        entry(cycle.get(0))
                .map(entry ->
                        Optional.ofNullable(entry.requires().get(closed.get(1))).orElse(entry.key()))
                .ifPresent(place -> place.error(
                        "prerequisite-cycle",
                        "each of these projects requires the next: " + String.join(" → ", closed),
                        "remove one of these prerequisites"));
    }

    private Optional<Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    List<Project> projects() {
        return List.copyOf(projects);
    }
}

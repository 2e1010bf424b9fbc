package de.digicheck.projectcatalogue.yaml;

import de.digicheck.shared.yaml.YamlValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The graph "requires" of the projects of one file. */
final class Prerequisites {

    private final Map<String, ProjectEntry> entries;

    Prerequisites(Map<String, ProjectEntry> entries) {
        this.entries = entries;
    }

    /** Reports each set of projects that wait for each other once, by its shortest cycle. */
    void reportCycles() {
        Set<String> reported = new HashSet<>();
        for (String start : entries.keySet()) {
            if (!reported.contains(start)) {
                List<String> cycle = shortestCycle(start);
                if (!cycle.isEmpty()) {
                    reportCycle(cycle);
                    reported.addAll(cycle);
                    reported.addAll(waitingForEachOther(start));
                }
            }
        }
    }

    private void reportCycle(List<String> cycle) {
        direct(cycle.get(0))
                .getOrDefault(cycle.get(1), get(cycle.get(0)).keyPlace())
                .error(
                        "prerequisite-cycle",
                        "each of these projects requires the next: " + String.join(" → ", cycle),
                        "remove one of these prerequisites");
    }

    /** From a project back to itself; empty when it is in no cycle of two or more. */
    private List<String> shortestCycle(String start) {
        Map<String, String> cameFrom = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String project = open.remove();
            for (String next : others(project)) {
                if (next.equals(start)) {
                    return path(project, start, cameFrom);
                }
                if (cameFrom.putIfAbsent(next, project) == null) {
                    open.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<String> path(String last, String start, Map<String, String> cameFrom) {
        List<String> path = new ArrayList<>(List.of(start));
        for (Optional<String> at = Optional.of(last);
                at.isPresent() && !at.get().equals(start);
                at = Optional.ofNullable(cameFrom.get(at.get()))) {
            path.add(1, at.get());
        }
        path.add(start);
        return path;
    }

    private Set<String> waitingForEachOther(String start) {
        Set<String> both = new HashSet<>(all(start));
        both.removeIf(other -> !all(other).contains(start));
        return both;
    }

    /** Reports exclusions of something that the project needs, or that excludes the project. */
    void reportExclusions() {
        for (Map.Entry<String, ProjectEntry> entry : entries.entrySet()) {
            String key = entry.getKey();
            entry.getValue().excludes().forEach((other, place) -> {
                if (entries.containsKey(other) && !other.equals(key)) {
                    reportWhenNeeded(key, other, place);
                }
            });
        }
    }

    private void reportWhenNeeded(String key, String excluded, YamlValue place) {
        if (all(key).contains(excluded)) {
            place.error(
                    "excludes-prerequisite",
                    "the project '" + key + "' excludes '" + excluded + "', which it requires",
                    "remove it from 'excludes', or the prerequisite that leads to it");
        } else if (all(excluded).contains(key)) {
            place.error(
                    "excludes-dependant",
                    "the project '" + key + "' excludes '" + excluded + "', which requires it",
                    "remove it from 'excludes', or the prerequisite that leads here");
        }
    }

    /** Direct and indirect prerequisites. */
    private Set<String> all(String start) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (String next : others(open.remove())) {
                if (found.add(next)) {
                    open.add(next);
                }
            }
        }
        return found;
    }

    private List<String> others(String project) {
        return direct(project).keySet().stream()
                .filter(entries::containsKey)
                .filter(other -> !other.equals(project))
                .toList();
    }

    private Map<String, YamlValue> direct(String project) {
        return get(project).requires();
    }

    private ProjectEntry get(String project) {
        return Optional.ofNullable(entries.get(project)).orElseThrow();
    }
}

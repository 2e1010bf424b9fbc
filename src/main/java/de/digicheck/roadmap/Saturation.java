package de.digicheck.roadmap;

import java.util.Map;
import java.util.TreeMap;

/**
 * A need that cannot be removed more than once: whatever several projects remove beyond {@code most} adds no value. It
 * counts in each year, for the projects that have started by then.
 *
 * @param most units of value that can be removed in a year, ≥ 0
 * @param removed units of value by project key, > 0; they are part of the value of the project
 */
public record Saturation(long most, Map<String, Long> removed) {

    public Saturation {
        removed = Map.copyOf(new TreeMap<>(removed));
        if (most < 0 || removed.values().stream().anyMatch(units -> units <= 0)) {
            throw new IllegalArgumentException("need is removed in positive units: " + most + ", " + removed);
        }
    }
}

package de.digicheck.projectcatalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Effort (<i>Aufwand</i>) in person-days of the town's own staff until the project runs.
 *
 * @param days of all teams together, ≥ 0
 * @param byTeam the same by team; empty when not split
 */
public record Effort(double days, Map<String, Double> byTeam) {

    public Effort {
        if (!(days >= 0)) {
            throw new IllegalArgumentException("effort is at least 0: " + days);
        }
        byTeam = Collections.unmodifiableMap(new LinkedHashMap<>(byTeam));
    }

    /** Effort that is not split by team. */
    public static Effort of(double days) {
        return new Effort(days, Map.of());
    }

    /** Effort by team. */
    public static Effort of(Map<String, Double> byTeam) {
        return new Effort(
                byTeam.values().stream().mapToDouble(Double::doubleValue).sum(), byTeam);
    }
}

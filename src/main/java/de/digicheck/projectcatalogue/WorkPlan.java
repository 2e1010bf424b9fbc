package de.digicheck.projectcatalogue;

import de.digicheck.shared.FiscalYear;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Work and time of an outline. Where person-days are planned by year, the effort as a whole is their sum by team.
 *
 * @param effort as a whole; replaced by the sum of the years where there are any
 * @param years person-days by fiscal year and team, each ≥ 0
 * @param months from the start until it runs, approvals not included, ≥ 0; empty when not known
 */
public record WorkPlan(
        Optional<Effort> effort, SortedMap<FiscalYear, Map<String, Double>> years, OptionalDouble months) {

    /** Nothing known. */
    public static final WorkPlan UNKNOWN =
            new WorkPlan(Optional.empty(), Collections.emptySortedMap(), OptionalDouble.empty());

    public WorkPlan {
        SortedMap<FiscalYear, Map<String, Double>> copy = new TreeMap<>();
        years.forEach((year, teams) -> copy.put(year, Collections.unmodifiableMap(new LinkedHashMap<>(teams))));
        years = Collections.unmodifiableSortedMap(copy);
        effort = years.isEmpty() ? effort : Optional.of(sum(years));
        if (months.isPresent() && !(months.getAsDouble() >= 0)) {
            throw new IllegalArgumentException("months are at least 0");
        }
    }

    private static Effort sum(Map<FiscalYear, Map<String, Double>> years) {
        Map<String, Double> byTeam = new LinkedHashMap<>();
        years.values().forEach(teams -> teams.forEach((team, days) -> byTeam.merge(team, days, Double::sum)));
        return Effort.of(byTeam);
    }
}

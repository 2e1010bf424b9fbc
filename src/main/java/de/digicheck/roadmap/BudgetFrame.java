package de.digicheck.roadmap;

import de.digicheck.shared.Euro;
import de.digicheck.shared.FiscalYear;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Budget frame (<i>Haushaltsmittel</i>): the limits for the projects of a roadmap, by fiscal year. Nothing is carried over.
 *
 * @param firstYear the first fiscal year
 * @param years at least one
 */
public record BudgetFrame(int firstYear, List<Year> years) {

    public BudgetFrame {
        years = List.copyOf(years);
    }

    /**
     * One fiscal year.
     *
     * @param expenses EUR, without personnel
     * @param investments EUR
     * @param personDays days ≥ 0 by team; a team that is not named is not scarce
     * @param allDays days ≥ 0 of all teams together, where they are not split; else empty
     * @param projectsPerUnit how many projects at most are under way at the same time in any unit, ≥ 0; empty = any number
     * @param registration last day on which means of this year are registered (<i>Haushaltsanmeldung</i>), if said
     */
    public record Year(
            Euro expenses,
            Euro investments,
            Map<String, Double> personDays,
            OptionalDouble allDays,
            OptionalInt projectsPerUnit,
            Optional<LocalDate> registration) {

        public Year {
            personDays = Collections.unmodifiableMap(new TreeMap<>(personDays));
        }

        /** Days of all teams together, if any are scarce. */
        OptionalDouble days() {
            return allDays.isPresent() || personDays.isEmpty()
                    ? allDays
                    : OptionalDouble.of(personDays.values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum());
        }
    }

    /** The last day on which means of a fiscal year are registered, if said. */
    Optional<LocalDate> registration(FiscalYear year) {
        int index = year.value() - firstYear;
        return index >= 0 && index < years.size() ? years.get(index).registration() : Optional.empty();
    }

    /** Every team whose days are scarce in some year. */
    public SortedSet<String> teams() {
        SortedSet<String> teams = new TreeSet<>();
        years.forEach(year -> teams.addAll(year.personDays().keySet()));
        return teams;
    }

    /** Tells whether the number of projects in a unit is limited in any year. */
    public boolean limitsProjects() {
        return years.stream().anyMatch(year -> year.projectsPerUnit().isPresent());
    }

    /** Tells whether person-days are scarce at all. */
    public boolean limitsDays() {
        return years.stream().anyMatch(year -> year.days().isPresent());
    }
}

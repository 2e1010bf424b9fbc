package de.digicheck.roadmap;

import de.digicheck.shared.LocalizedText;
import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What people call the projects, years and amounts of a problem.
 *
 * @param projects names by key; a project without one goes by its key
 * @param firstYear the fiscal year of year 1; empty when years are only counted
 * @param units of the amounts by resource; whole ones where none is named
 * @param subjects names of teams and units by resource; without one, the subject itself
 */
public record PlanNames(
        Map<String, LocalizedText> projects,
        OptionalInt firstYear,
        Map<Resource.Kind, Units> units,
        Map<Resource, LocalizedText> subjects) {

    public PlanNames {
        projects = Map.copyOf(projects);
        units = Map.copyOf(units);
        subjects = Map.copyOf(subjects);
    }

    LocalizedText project(String key) {
        return projects.getOrDefault(key, LocalizedText.german(key));
    }

    LocalizedText subject(Resource resource) {
        return subjects.getOrDefault(resource, LocalizedText.german(resource.subject()));
    }

    BigDecimal amount(Resource resource, long amount) {
        return units.getOrDefault(resource.kind(), new Units(0)).amount(amount);
    }
}

package de.digicheck.roadmap;

import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.roadmap.Resource.Kind;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.OrgUnitCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which projects a unit bears at the same time (<i>Veränderungslast</i>): those that reach it, a unit above it, or the
 * whole town. Units that no project names bear what the unit above them bears, so only the named ones are counted, and the
 * town.
 */
final class ChangeLoad {

    private final Municipality town;
    /** From a named unit to the units above it; deepest units first. */
    private final Map<OrgUnitCode, Set<OrgUnitCode>> above = new LinkedHashMap<>();

    ChangeLoad(Municipality town, ProjectCatalogue catalogue) {
        this.town = town;
        Map<OrgUnitCode, Set<OrgUnitCode>> found = new TreeMap<>(Comparator.comparing(OrgUnitCode::value));
        catalogue.list().forEach(project -> project.reach().forEach(unit -> found.put(unit, ancestors(unit))));
        found.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .forEach(entry -> above.put(entry.getKey(), entry.getValue()));
    }

    private Set<OrgUnitCode> ancestors(OrgUnitCode unit) {
        List<OrgUnit> found =
                town.findUnit(unit).map(known -> town.ancestors(unit)).orElse(List.of());
        return Set.copyOf(found.stream().map(OrgUnit::code).toList());
    }

    /** What is counted: the named units, the deepest first, then the town. */
    List<Resource> resources() {
        List<Resource> resources = new ArrayList<>();
        above.keySet().forEach(unit -> resources.add(new Resource(Kind.CHANGE_LOAD, unit.value())));
        resources.add(Resource.of(Kind.CHANGE_LOAD));
        return resources;
    }

    /** Those of them that a project is a load for. */
    List<Resource> borneBy(Project project) {
        return resources().stream()
                .filter(resource -> project.reach().isEmpty() || reaches(project, resource))
                .toList();
    }

    private boolean reaches(Project project, Resource resource) {
        return !resource.subject().isEmpty() && reaches(project, new OrgUnitCode(resource.subject()));
    }

    private boolean reaches(Project project, OrgUnitCode unit) {
        return project.reach().contains(unit)
                || above.getOrDefault(unit, Set.of()).stream().anyMatch(project.reach()::contains);
    }

    /** What people call the units. */
    Map<Resource, LocalizedText> names() {
        Map<Resource, LocalizedText> names = new LinkedHashMap<>();
        above.keySet().forEach(unit -> Optional.of(unit)
                .flatMap(town::findUnit)
                .ifPresent(known -> names.put(new Resource(Kind.CHANGE_LOAD, unit.value()), known.label())));
        names.put(Resource.of(Kind.CHANGE_LOAD), town.label());
        return names;
    }
}

package de.digicheck.projectcatalogue;

import de.digicheck.shared.ProjectKey;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Project catalogue (<i>Projektkatalog</i>): project outlines in the order of the source, keys unique. Prerequisites may
 * name projects that are not here, and even run in a circle: the reader reports that, nothing here loops on it.
 */
public final class ProjectCatalogue {

    /** No projects. */
    public static final ProjectCatalogue EMPTY = new ProjectCatalogue(List.of());

    private final Map<ProjectKey, Project> projects = new LinkedHashMap<>();
    private final Map<ProjectKey, Set<ProjectKey>> requiredBy = new LinkedHashMap<>();
    private final CataloguePlaces places;

    public ProjectCatalogue(List<Project> projects) {
        this(projects, CataloguePlaces.NONE);
    }

    public ProjectCatalogue(List<Project> projects, CataloguePlaces places) {
        this.places = places;
        projects.forEach(this::add);
    }

    private void add(Project project) {
        if (projects.put(project.key(), project) != null) {
            throw new IllegalArgumentException("two projects have the key " + project.key());
        }
        for (ProjectKey required : project.requires()) {
            requiredBy.computeIfAbsent(required, key -> new LinkedHashSet<>()).add(project.key());
        }
    }

    /** All projects in the order of the source. */
    public List<Project> list() {
        return List.copyOf(projects.values());
    }

    /** A project, if there is one of this key. */
    public Optional<Project> find(ProjectKey key) {
        return Optional.ofNullable(projects.get(key));
    }

    /** The projects that depend on one, directly or indirectly; never the project itself. */
    public Set<ProjectKey> dependants(ProjectKey key) {
        Set<ProjectKey> found = new LinkedHashSet<>();
        Deque<ProjectKey> open = new ArrayDeque<>(List.of(key));
        while (!open.isEmpty()) {
            for (ProjectKey next : requiredBy.getOrDefault(open.remove(), Set.of())) {
                if (!next.equals(key) && found.add(next)) {
                    open.add(next);
                }
            }
        }
        return found;
    }

    /** The prerequisites of a project that are not done; one that is not in the catalogue counts as not done. */
    public Set<ProjectKey> openPrerequisites(Project project) {
        Set<ProjectKey> open = new LinkedHashSet<>(project.requires());
        open.removeIf(required -> find(required).map(Project::isDone).orElse(false));
        return open;
    }

    /** Where the source names fields and units. */
    public CataloguePlaces places() {
        return places;
    }
}

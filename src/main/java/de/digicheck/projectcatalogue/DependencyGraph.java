package de.digicheck.projectcatalogue;

import de.digicheck.shared.ProjectKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What projects require of each other, as a graph. Prerequisites that are not among the projects are left out. Cycles do
 * not occur in what is written here, but two people can close one at the same moment: nothing loops on it.
 */
public final class DependencyGraph {

    private final Map<ProjectKey, Project> projects = new LinkedHashMap<>();

    public DependencyGraph(Collection<Project> projects) {
        projects.forEach(project -> this.projects.put(project.key(), project));
    }

    /** The projects that a project requires directly. */
    public List<Project> requiredBy(Project project) {
        return project.requires().stream()
                .filter(key -> !key.equals(project.key()))
                .flatMap(key -> Optional.ofNullable(projects.get(key)).stream())
                .toList();
    }

    /** The shortest way by which a project requires itself, first and last the same; empty when it does not. */
    public List<ProjectKey> cycleThrough(ProjectKey start) {
        return path(start, start);
    }

    /** The shortest way by which one project requires another, both included; empty when it does not. */
    public List<ProjectKey> path(ProjectKey from, ProjectKey to) {
        Map<ProjectKey, ProjectKey> cameFrom = new HashMap<>();
        Deque<ProjectKey> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            ProjectKey at = open.remove();
            for (ProjectKey next : direct(at)) {
                if (next.equals(to)) {
                    return way(from, at, to, cameFrom);
                }
                if (!next.equals(from) && cameFrom.putIfAbsent(next, at) == null) {
                    open.add(next);
                }
            }
        }
        return List.of();
    }

    private Set<ProjectKey> direct(ProjectKey key) {
        return Optional.ofNullable(projects.get(key)).map(Project::requires).orElse(Set.of());
    }

    private static List<ProjectKey> way(
            ProjectKey from, ProjectKey last, ProjectKey to, Map<ProjectKey, ProjectKey> cameFrom) {
        List<ProjectKey> way = new ArrayList<>(List.of(to));
        Optional<ProjectKey> at = Optional.of(last);
        while (at.isPresent() && !at.get().equals(from)) {
            way.add(0, at.get());
            at = Optional.ofNullable(cameFrom.get(at.get()));
        }
        way.add(0, from);
        return way;
    }

    /**
     * The projects that require something or are required, in columns: a project stands to the right of everything that
     * it requires, as far to the left as that allows. Within a column the order is that of the source.
     */
    public List<List<Project>> columns() {
        Map<ProjectKey, Integer> depths = depths();
        Set<ProjectKey> bound = new LinkedHashSet<>();
        for (Project project : projects.values()) {
            for (Project required : requiredBy(project)) {
                bound.add(project.key());
                bound.add(required.key());
            }
        }
        List<List<Project>> columns = new ArrayList<>();
        for (Project project : projects.values()) {
            if (bound.contains(project.key())) {
                int depth = depths.getOrDefault(project.key(), 0);
                while (columns.size() <= depth) {
                    columns.add(new ArrayList<>());
                }
                columns.get(depth).add(project);
            }
        }
        columns.removeIf(List::isEmpty);
        return columns;
    }

    /** Length of the longest way to a project that requires nothing; as many rounds as projects are enough. */
    private Map<ProjectKey, Integer> depths() {
        Map<ProjectKey, Integer> depths = new HashMap<>();
        boolean changed = true;
        for (int round = 0; changed && round < projects.size(); round++) {
            changed = false;
            for (Project project : projects.values()) {
                int depth = requiredBy(project).stream()
                        .mapToInt(required -> depths.getOrDefault(required.key(), 0) + 1)
                        .max()
                        .orElse(0);
                changed |= !Integer.valueOf(depth).equals(depths.put(project.key(), depth));
            }
        }
        return depths;
    }
}

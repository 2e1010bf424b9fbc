package de.digicheck.roadmap;

import de.digicheck.projectcatalogue.Approval;
import de.digicheck.projectcatalogue.Means;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.ProjectStatus;
import de.digicheck.shared.ProjectKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which projects of a catalogue can be planned: ideas and planned ones whose means are known. Those that are running or
 * done are no longer a choice; one that rests on something that cannot be planned cannot be planned either.
 */
final class Plannability {

    private final ProjectCatalogue catalogue;
    private final Map<ProjectKey, List<String>> missing = new LinkedHashMap<>();

    Plannability(ProjectCatalogue catalogue, boolean daysCount) {
        this.catalogue = catalogue;
        choices().forEach(project -> missing.put(project.key(), missing(project, daysCount)));
        boolean changed = true;
        while (changed) {
            changed = choices().stream().map(this::addRequired).reduce(false, Boolean::logicalOr);
        }
    }

    private List<Project> choices() {
        return catalogue.list().stream().filter(Plannability::isChoice).toList();
    }

    static boolean isChoice(Project project) {
        return project.status() == ProjectStatus.IDEA || project.status() == ProjectStatus.PLANNED;
    }

    private List<String> missing(Project project, boolean daysCount) {
        List<String> missing = new ArrayList<>();
        Means means = project.means();
        if (means.expenses().isEmpty()) {
            missing.add("expenses");
        }
        if (means.investments().isEmpty()) {
            missing.add("investments");
        }
        if (daysCount && means.effort().isEmpty()) {
            missing.add("effort-days");
        }
        project.approvals().stream()
                .filter(Approval::refused)
                .forEach(approval -> missing.add("approval:" + approval.kind()));
        catalogue.list().stream()
                .filter(other -> !isChoice(other) && excludeEachOther(project, other))
                .forEach(other -> missing.add("excludes:" + other.key()));
        return missing;
    }

    private static boolean excludeEachOther(Project one, Project other) {
        return one.excludes().contains(other.key()) || other.excludes().contains(one.key());
    }

    private boolean addRequired(Project project) {
        List<String> own = missing.getOrDefault(project.key(), List.of());
        boolean changed = false;
        for (ProjectKey required : project.requires()) {
            boolean unknown = catalogue.find(required).isEmpty();
            String word = "requires:" + required;
            if ((unknown || !missing.getOrDefault(required, List.of()).isEmpty()) && !own.contains(word)) {
                own.add(word);
                changed = true;
            }
        }
        return changed;
    }

    /** The projects that can be planned, in the order of the catalogue. */
    List<Project> plannable() {
        return choices().stream()
                .filter(project ->
                        missing.getOrDefault(project.key(), List.of()).isEmpty())
                .toList();
    }

    /** The choices that cannot be planned. */
    List<Unplannable> unplannable() {
        Collection<Map.Entry<ProjectKey, List<String>>> entries = missing.entrySet();
        return entries.stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Unplannable(entry.getKey(), entry.getValue()))
                .toList();
    }
}

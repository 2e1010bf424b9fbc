package de.digicheck.projectcatalogue;

import de.digicheck.actionfield.ActionField;
import de.digicheck.actionfield.ActionFields;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.ProjectKey;
import de.digicheck.shared.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks an outline against what it names: goals, fields, units, projects. Refuses prerequisites that run in a cycle, and
 * names the cycle.
 */
public final class OutlineCheck {

    private final ActionFields fields;
    private final CurrentMunicipality municipality;

    public OutlineCheck(ActionFields fields, CurrentMunicipality municipality) {
        this.fields = fields;
        this.municipality = municipality;
    }

    /** Everything that is wrong, given the other projects there are; none when it fits. */
    public List<OutlineProblem> problems(ProjectOutline outline, ProjectCatalogue projects) {
        List<OutlineProblem> problems = new ArrayList<>();
        checkGoal(outline, problems);
        outline.purpose().effects().forEach((field, judged) -> checkEffect(field, judged, problems));
        int place = 0;
        for (OrgUnitCode unit : outline.purpose().reach()) {
            checkUnit("/reach/" + place++, unit, problems);
        }
        outline.purpose().lead().ifPresent(unit -> checkUnit("/lead", unit, problems));
        checkProjects(outline, projects, problems);
        return problems;
    }

    private void checkGoal(ProjectOutline outline, List<OutlineProblem> problems) {
        outline.purpose()
                .goal()
                .filter(goal -> fields.findFieldOf(goal).isEmpty())
                .ifPresent(goal -> problems.add(new OutlineProblem(
                        "/goal",
                        "unknown-goal",
                        Suggestion.instead(
                                goal.value(),
                                fields.list().stream()
                                        .flatMap(field -> field.goals().stream())
                                        .map(known -> known.key().value())
                                        .toList()))));
    }

    private void checkEffect(ActionFieldKey field, JudgedEffect judged, List<OutlineProblem> problems) {
        String place = "/effects/" + field.value();
        if (fields.findField(field).isEmpty()) {
            problems.add(new OutlineProblem(
                    place,
                    "unknown-field",
                    Suggestion.instead(
                            field.value(),
                            fields.list().stream()
                                    .map(ActionField::key)
                                    .map(ActionFieldKey::value)
                                    .toList())));
        } else if (judged.author().isPresent()
                && judged.effect().share() > 0
                && judged.effect().reason().isEmpty()) {
            problems.add(new OutlineProblem(
                    place + "/reason", "missing", "say why; an effect is a judgement and needs a reason"));
        }
    }

    private void checkUnit(String place, OrgUnitCode unit, List<OutlineProblem> problems) {
        if (municipality.now().findUnit(unit).isEmpty()) {
            problems.add(new OutlineProblem(
                    place,
                    "unknown-unit",
                    Suggestion.instead(
                            unit.value(),
                            municipality.now().units().stream()
                                    .map(OrgUnit::code)
                                    .map(OrgUnitCode::value)
                                    .toList())));
        }
    }

    private static void checkProjects(
            ProjectOutline outline, ProjectCatalogue projects, List<OutlineProblem> problems) {
        DependencyGraph graph = graph(outline, projects);
        Dependencies dependencies = outline.dependencies();
        checkKnown("/requires", "requires-itself", dependencies.requires(), outline.key(), projects, problems);
        checkKnown("/excludes", "excludes-itself", dependencies.excludes(), outline.key(), projects, problems);
        int place = 0;
        for (ProjectKey required : dependencies.requires()) {
            List<ProjectKey> back = graph.path(required, outline.key());
            if (!required.equals(outline.key()) && !back.isEmpty()) {
                problems.add(cycle("/requires/" + place, outline.key(), back));
            }
            place++;
        }
        place = 0;
        for (ProjectKey excluded : dependencies.excludes()) {
            checkExclusion("/excludes/" + place++, outline.key(), excluded, graph, problems);
        }
    }

    private static OutlineProblem cycle(String place, ProjectKey start, List<ProjectKey> back) {
        List<String> cycle = new ArrayList<>(List.of(start.value()));
        back.forEach(key -> cycle.add(key.value()));
        return new OutlineProblem(
                place,
                "prerequisite-cycle",
                "each of these projects would require the next: " + String.join(" → ", cycle),
                cycle);
    }

    private static void checkKnown(
            String list,
            String itself,
            Set<ProjectKey> keys,
            ProjectKey own,
            ProjectCatalogue projects,
            List<OutlineProblem> problems) {
        int place = 0;
        for (ProjectKey key : keys) {
            if (key.equals(own)) {
                problems.add(new OutlineProblem(list + "/" + place, itself, "remove it from this list"));
            } else if (projects.find(key).isEmpty()) {
                problems.add(new OutlineProblem(
                        list + "/" + place,
                        "unknown-project",
                        Suggestion.instead(
                                key.value(),
                                projects.list().stream()
                                        .map(project -> project.key().value())
                                        .toList())));
            }
            place++;
        }
    }

    private static void checkExclusion(
            String place, ProjectKey own, ProjectKey excluded, DependencyGraph graph, List<OutlineProblem> problems) {
        if (!excluded.equals(own) && !graph.path(own, excluded).isEmpty()) {
            problems.add(new OutlineProblem(
                    place,
                    "excludes-prerequisite",
                    "it requires '" + excluded + "', directly or indirectly",
                    List.of(excluded.value())));
        } else if (!excluded.equals(own) && !graph.path(excluded, own).isEmpty()) {
            problems.add(new OutlineProblem(
                    place,
                    "excludes-dependant",
                    "'" + excluded + "' requires this project, directly or indirectly",
                    List.of(excluded.value())));
        }
    }

    private static DependencyGraph graph(ProjectOutline outline, ProjectCatalogue projects) {
        Map<ProjectKey, Project> all = new LinkedHashMap<>();
        projects.list().forEach(project -> all.put(project.key(), project));
        all.put(outline.key(), OutlineProjects.project(outline));
        return new DependencyGraph(all.values());
    }
}

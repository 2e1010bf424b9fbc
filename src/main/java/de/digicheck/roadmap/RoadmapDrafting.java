package de.digicheck.roadmap;

import de.digicheck.organisation.Municipality;
import de.digicheck.projectcatalogue.Effort;
import de.digicheck.projectcatalogue.FigureGroup;
import de.digicheck.projectcatalogue.OutlineProjects;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.ProjectOutline;
import de.digicheck.shared.FiscalYear;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The projects of a town as they are now, to make versions of its roadmap of.
 *
 * @param town whose units the projects reach
 * @param projects templates and outlines
 * @param outlines by key; a project without one is a template, all of whose figures are assumptions
 */
record RoadmapDrafting(Municipality town, ProjectCatalogue projects, Map<ProjectKey, ProjectOutline> outlines) {

    private static final Comparator<RoadmapVersion.Omitted> BY_KEY = Comparator.comparing(RoadmapVersion.Omitted::key);

    RoadmapDrafting {
        outlines = Map.copyOf(outlines);
    }

    RoadmapProblem problem(BudgetFrame budget) {
        return new RoadmapProblem(projects, town, budget, this::cost);
    }

    private ProjectCost cost(Project project) {
        return cost(project, Optional.ofNullable(outlines.get(project.key())));
    }

    private static ProjectCost cost(Project project, Optional<ProjectOutline> worked) {
        return worked.map(outline -> ProjectCost.of(outline.cost())).orElseGet(() -> ProjectCost.of(project.means()));
    }

    /** Where each project of a proposal starts. */
    static SortedMap<ProjectKey, FiscalYear> starts(Roadmap roadmap) {
        SortedMap<ProjectKey, FiscalYear> starts = new TreeMap<>();
        roadmap.years()
                .forEach(year -> year.projects().forEach(project -> starts.put(project, new FiscalYear(year.year()))));
        return starts;
    }

    /** The projects of a roadmap with their figures of today. */
    List<PlannedProject> planned(SortedMap<ProjectKey, FiscalYear> starts) {
        List<PlannedProject> planned = new ArrayList<>();
        starts.forEach((key, start) -> projects.find(key).ifPresent(project -> planned.add(planned(project, start))));
        return planned;
    }

    private PlannedProject planned(Project project, FiscalYear start) {
        return planned(project, Optional.ofNullable(outlines.get(project.key())), start);
    }

    /** An outline as it would be planned. */
    static PlannedProject planned(ProjectOutline outline, FiscalYear start) {
        return planned(OutlineProjects.project(outline), Optional.of(outline), start);
    }

    private static PlannedProject planned(Project project, Optional<ProjectOutline> worked, FiscalYear start) {
        Set<FigureGroup> assumptions = worked.map(ProjectOutline::unconfirmed).orElse(EnumSet.allOf(FigureGroup.class));
        OptionalDouble days =
                project.means().effort().stream().mapToDouble(Effort::days).findFirst();
        return new PlannedProject(
                project.key(),
                project.label(),
                start,
                cost(project, worked),
                project.means().months(),
                days,
                project.requires(),
                assumptions);
    }

    /** The conditions that a roadmap breaks. */
    List<Roadmap.Reason> violations(SortedMap<ProjectKey, FiscalYear> starts, BudgetFrame budget) {
        RoadmapProblem roadmap = problem(budget);
        PortfolioProblem conditions = roadmap.conditions();
        Map<String, Integer> counted = new TreeMap<>();
        starts.forEach((key, start) -> counted.put(key.value(), start.value() - budget.firstYear() + 1));
        counted.keySet().removeIf(key -> conditions.find(key).isEmpty());
        Overruns overruns = new Overruns(conditions, roadmap.names(), counted);
        List<Roadmap.Reason> reasons = new ArrayList<>(PlanCheck.broken(conditions, counted).stream()
                .map(overruns::reason)
                .toList());
        roadmap.unplannable().stream()
                .filter(one -> starts.containsKey(one.project()))
                .forEach(one -> reasons.add(new Roadmap.Reason(
                        "unplannable:" + one.project(), UnplannableWords.named(one, roadmap.names()))));
        return reasons;
    }

    /**
     * Why the other projects of a proposal are not in it.
     *
     * @param leftOut those that a coarse look has ruled out before
     */
    List<RoadmapVersion.Omitted> omitted(Roadmap roadmap, RoadmapProblem problem, Set<ProjectKey> leftOut) {
        List<RoadmapVersion.Omitted> omitted = new ArrayList<>();
        roadmap.notIncluded().forEach(one -> omitted.add(omitted(one.project(), one.sentence())));
        roadmap.unplannable()
                .forEach(one -> omitted.add(omitted(one.project(), UnplannableWords.sentence(one, problem.names()))));
        Set<ProjectKey> said = omitted.stream().map(RoadmapVersion.Omitted::key).collect(Collectors.toSet());
        LocalizedText screened = Words.both(problem.names(), words -> words.say("screened-out"));
        leftOut.stream().filter(key -> !said.contains(key)).forEach(key -> omitted.add(omitted(key, screened)));
        omitted.sort(BY_KEY);
        return omitted;
    }

    /** A version that says why a project was taken out by hand, so that it can be put in again. */
    RoadmapVersion takenOut(RoadmapVersion before, ProjectKey project, String reason) {
        PlanNames names = problem(before.budget()).names();
        LocalizedText sentence = Words.both(names, words -> words.say("taken-out", reason));
        List<RoadmapVersion.Omitted> omitted = new ArrayList<>(before.omitted());
        omitted.add(omitted(project, sentence));
        omitted.sort(BY_KEY);
        return before.with(before.projects(), before.violations(), omitted);
    }

    private RoadmapVersion.Omitted omitted(ProjectKey key, LocalizedText sentence) {
        LocalizedText label = projects.find(key).map(Project::label).orElseGet(() -> LocalizedText.german(key.value()));
        return new RoadmapVersion.Omitted(key, label, sentence);
    }

    /** Tells whether a project can be planned. */
    boolean isPlannable(ProjectKey key, BudgetFrame budget) {
        return problem(budget).plannable().stream()
                .anyMatch(project -> project.key().equals(key));
    }
}

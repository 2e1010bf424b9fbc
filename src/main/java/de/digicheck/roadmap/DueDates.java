package de.digicheck.roadmap;

import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.ProjectOutlines;
import de.digicheck.projectcatalogue.Projects;
import de.digicheck.shared.FiscalYear;
import de.digicheck.shared.ProjectKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** What must have begun by when (<i>Bis wann was</i>), by approvals, sittings and states of the money as they are now. */
public final class DueDates {

    private static final Comparator<Due> BY_DAY =
            Comparator.comparing(Due::by).thenComparing(Due::project).thenComparing(Due::what);

    private final Projects projects;
    private final ProjectOutlines outlines;
    private final SittingCalendar calendar;

    public DueDates(Projects projects, ProjectOutlines outlines, SittingCalendar calendar) {
        this.projects = projects;
        this.outlines = outlines;
        this.calendar = calendar;
    }

    /** What is due for the projects of a roadmap that have not begun, by day. */
    public Mono<List<Due>> of(RoadmapVersion roadmap) {
        Mono<Set<ProjectKey>> registered = outlines.list()
                .filter(version -> version.outline().clearance().funding().isPresent())
                .map(OutlineVersion::key)
                .collect(Collectors.toSet());
        return Mono.zip(projects.now(), registered).map(both -> of(roadmap, both.getT1(), both.getT2()));
    }

    private List<Due> of(RoadmapVersion roadmap, ProjectCatalogue catalogue, Set<ProjectKey> registered) {
        CountedBack back = new CountedBack(calendar.bodies());
        List<Due> dues = new ArrayList<>();
        for (PlannedProject planned : roadmap.projects()) {
            catalogue.find(planned.key()).filter(Plannability::isChoice).ifPresent(project -> {
                dues.addAll(back.approvals(project, planned.start()));
                if (!registered.contains(project.key())) {
                    dues.addAll(registration(project, planned.start(), roadmap.budget()));
                }
            });
        }
        dues.sort(BY_DAY);
        return dues;
    }

    private static List<Due> registration(Project project, FiscalYear start, BudgetFrame budget) {
        return budget.registration(start).stream()
                .map(day -> new Due(
                        project.key(),
                        project.label(),
                        Due.REGISTRATION,
                        day,
                        Optional.empty(),
                        Optional.empty(),
                        false))
                .toList();
    }
}

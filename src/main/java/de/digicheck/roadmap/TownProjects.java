package de.digicheck.roadmap;

import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.projectcatalogue.OutlineVersion;
import de.digicheck.projectcatalogue.ProjectOutline;
import de.digicheck.projectcatalogue.ProjectOutlines;
import de.digicheck.projectcatalogue.Projects;
import de.digicheck.shared.ProjectKey;
import java.util.Map;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Where the projects of a town are found, to plan them. */
public final class TownProjects {

    private final CurrentMunicipality town;
    private final Projects projects;
    private final ProjectOutlines outlines;

    /**
     * The projects of a town.
     *
     * @param town whose units the projects reach
     */
    public TownProjects(CurrentMunicipality town, Projects projects, ProjectOutlines outlines) {
        this.town = town;
        this.projects = projects;
        this.outlines = outlines;
    }

    /** The projects as they are now. */
    Mono<RoadmapDrafting> drafting() {
        Mono<Map<ProjectKey, ProjectOutline>> worked =
                outlines.list().collect(Collectors.toMap(OutlineVersion::key, OutlineVersion::outline));
        return Mono.zip(projects.now(), worked)
                .map(both -> new RoadmapDrafting(town.now(), both.getT1(), both.getT2()));
    }

    /** Where the outlines among them are kept. */
    ProjectOutlines outlines() {
        return outlines;
    }
}

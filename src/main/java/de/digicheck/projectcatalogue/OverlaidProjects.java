package de.digicheck.projectcatalogue;

import de.digicheck.shared.ProjectKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import reactor.core.publisher.Mono;

/**
 * The projects of the catalogue, each replaced by the outline of its key where there is one, then all other outlines by
 * key.
 */
public final class OverlaidProjects implements Projects {

    private final ProjectCatalogue templates;
    private final ProjectOutlines outlines;
    private final AtomicReference<Known> known;

    private record Known(List<OutlineVersion> versions, ProjectCatalogue projects) {}

    public OverlaidProjects(ProjectCatalogue templates, ProjectOutlines outlines) {
        this.templates = templates;
        this.outlines = outlines;
        this.known = new AtomicReference<>(new Known(List.of(), templates));
    }

    @Override
    public Mono<ProjectCatalogue> now() {
        return outlines.list().collectList().map(this::latest);
    }

    private ProjectCatalogue latest(List<OutlineVersion> versions) {
        Known before = Objects.requireNonNull(known.get());
        if (before.versions().equals(versions)) {
            return before.projects();
        }
        Known next = new Known(versions, overlay(templates, versions));
        known.set(next);
        return next.projects();
    }

    /** The projects of a catalogue, overlaid by outlines. */
    public static ProjectCatalogue overlay(ProjectCatalogue templates, List<OutlineVersion> versions) {
        Map<ProjectKey, Project> taken = new LinkedHashMap<>();
        versions.forEach(version -> taken.put(version.key(), OutlineProjects.project(version.outline())));
        List<Project> all = new ArrayList<>();
        for (Project template : templates.list()) {
            all.add(Optional.ofNullable(taken.remove(template.key())).orElse(template));
        }
        all.addAll(taken.values());
        return new ProjectCatalogue(all);
    }
}

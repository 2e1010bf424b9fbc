package de.digicheck.report;

import de.digicheck.prioritisation.RankedProject;
import de.digicheck.release.Release;
import de.digicheck.roadmap.Roadmap;
import java.util.List;
import java.util.Optional;

/**
 * Everything that {@code results.json} says.
 *
 * @param seed of every random draw that went into it
 * @param projects by rank; those that are done at the end without a rank
 * @param plan when there is a budget
 */
public record ResultsDocument(Release release, long seed, List<RankedProject> projects, Optional<Roadmap> plan) {

    public ResultsDocument {
        projects = List.copyOf(projects);
    }

    /** Results without a budget. */
    public ResultsDocument(Release release, long seed, List<RankedProject> projects) {
        this(release, seed, projects, Optional.empty());
    }
}

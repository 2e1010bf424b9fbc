package de.digicheck.report;

import de.digicheck.prioritisation.RankedProject;
import de.digicheck.release.Release;
import java.util.List;

/**
 * Everything that {@code results.json} says.
 *
 * @param seed of every random draw that went into it
 * @param projects by rank; those that are done at the end without a rank
 */
public record ResultsDocument(Release release, long seed, List<RankedProject> projects) {

    public ResultsDocument {
        projects = List.copyOf(projects);
    }
}

package de.digicheck.prioritisation;

import de.digicheck.shared.ProjectKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Projects by benefit (<i>Rangfolge</i>), highest first; equal benefit: the cheaper, then the one with less effort, then
 * the smaller key. Projects that are done stand at the end without a rank.
 */
public record Ranking(List<RankedProject> projects) {

    /** Nothing to rank. */
    public static final Ranking EMPTY = new Ranking(List.of());

    public Ranking {
        projects = List.copyOf(projects);
    }

    /** The projects that have a rank. */
    public List<RankedProject> proposals() {
        return projects.stream().filter(RankedProject::isProposal).toList();
    }

    /** The same ranks and values without some projects; those that stay keep theirs. */
    public Ranking without(Set<ProjectKey> some) {
        return new Ranking(projects.stream()
                .filter(project -> !some.contains(project.key()))
                .toList());
    }

    /** A project, if it was ranked. */
    public Optional<RankedProject> find(ProjectKey key) {
        return projects.stream().filter(project -> project.key().equals(key)).findFirst();
    }
}

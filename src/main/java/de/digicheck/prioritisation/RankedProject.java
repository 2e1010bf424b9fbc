package de.digicheck.prioritisation;

import de.digicheck.projectcatalogue.ProjectStatus;
import de.digicheck.shared.Euro;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.ProjectKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A project with its place in the ranking (<i>Rangfolge</i>) and everything that explains it.
 *
 * @param rank 1 = highest benefit; empty for a project that is done and so no proposal
 * @param benefit sum of the contributions, 0…100
 * @param contributions one per criterion, in the order of {@link Criterion}
 * @param effortDays person-days of all teams; empty when not known
 * @param expenses expenses until the end of the first year, EUR: once and one year of the yearly ones; empty when not
 *     known
 * @param investments EUR; empty when not known
 * @param dependants projects that depend on it, directly or indirectly
 * @param openPrerequisites projects that must be done first and are not
 * @param removedNeed one per action field that it has an effect on, in the order of the fields
 * @param stability how certain the rank is; empty for a project that is done, and when ranks are not simulated
 * @param next the comparison with the next rank; empty for the last
 */
public record RankedProject(
        ProjectKey key,
        LocalizedText label,
        ProjectStatus status,
        boolean mandatory,
        boolean assumption,
        OptionalInt rank,
        double benefit,
        List<Contribution> contributions,
        OptionalDouble effortDays,
        Optional<Euro> expenses,
        Optional<Euro> investments,
        List<ProjectKey> dependants,
        List<ProjectKey> openPrerequisites,
        List<RemovedNeed> removedNeed,
        QuickWin quickWin,
        Optional<RankStability> stability,
        Optional<Comparison> next,
        Explanation explanation) {

    public RankedProject {
        contributions = List.copyOf(contributions);
        dependants = List.copyOf(dependants);
        openPrerequisites = List.copyOf(openPrerequisites);
        removedNeed = List.copyOf(removedNeed);
    }

    /** Values 0…100 by criterion; empty where not known. */
    public Map<Criterion, OptionalDouble> criteria() {
        Map<Criterion, OptionalDouble> values = new TreeMap<>();
        contributions.forEach(contribution -> values.put(contribution.criterion(), contribution.value()));
        return values;
    }

    /** The criteria whose value is not known; they add nothing to the benefit. */
    public List<Criterion> unknownCriteria() {
        return contributions.stream()
                .filter(contribution -> contribution.value().isEmpty())
                .map(Contribution::criterion)
                .toList();
    }

    /** The same project with the reason of its rank. */
    RankedProject explained(Explanation reason) {
        return with(removedNeed, reason);
    }

    /**
     * The same project as somebody sees it who sees some parts alone: figures of other parts are left out, and so are the
     * sentences on need where one rests on them.
     *
     * @param parts keys of the parts that are seen; everybody sees the town
     */
    public RankedProject seen(Set<String> parts) {
        List<RemovedNeed> some =
                removedNeed.stream().map(need -> need.seen(parts)).toList();
        boolean hidden = IntStream.range(0, some.size())
                .anyMatch(i -> some.get(i).need().isPresent()
                        != removedNeed.get(i).need().isPresent());
        return with(some, hidden ? explanation.without(Explanation.Topic.REMOVED_NEED) : explanation);
    }

    private RankedProject with(List<RemovedNeed> needs, Explanation reason) {
        return new RankedProject(
                key,
                label,
                status,
                mandatory,
                assumption,
                rank,
                benefit,
                contributions,
                effortDays,
                expenses,
                investments,
                dependants,
                openPrerequisites,
                needs,
                quickWin,
                stability,
                next,
                reason);
    }

    /** Expenses until the end of the first year and investments, EUR; empty when one of them is not known. */
    public Optional<Euro> cost() {
        return expenses.flatMap(spent -> investments.map(spent::plus));
    }

    /** Tells whether the project is still to be done. */
    public boolean isProposal() {
        return rank.isPresent();
    }
}

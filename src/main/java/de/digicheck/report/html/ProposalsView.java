package de.digicheck.report.html;

import de.digicheck.prioritisation.Condition;
import de.digicheck.prioritisation.QuickWin;
import de.digicheck.prioritisation.RankedProject;
import de.digicheck.report.ReportDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The proposals.
 *
 * @param ranked all that have a rank
 * @param quickWins those of them that are quick wins
 * @param unstable those that meet every condition as it stands, but not in enough draws
 * @param candidates those that nothing speaks against, but something is not known yet
 * @param done projects that are finished
 * @param assumptions whether any of them rests on assumptions
 */
public record ProposalsView(
        List<ProjectView> ranked,
        List<ProjectView> quickWins,
        List<ProjectView> unstable,
        List<ProjectView> candidates,
        List<ProjectView> done,
        boolean assumptions) {

    static ProposalsView of(ReportDocument document, Words words) {
        List<ProjectView> ranked = new ArrayList<>();
        List<ProjectView> quickWins = new ArrayList<>();
        List<ProjectView> unstable = new ArrayList<>();
        List<ProjectView> candidates = new ArrayList<>();
        List<ProjectView> done = new ArrayList<>();
        boolean assumptions = false;
        for (RankedProject project : document.results().projects()) {
            ProjectView view = ProjectView.of(project, document, words);
            if (!project.isProposal()) {
                done.add(view);
                continue;
            }
            ranked.add(view);
            assumptions |= project.assumption();
            Optional<Boolean> quick = project.quickWin().value();
            if (quick.isEmpty()) {
                candidates.add(view);
            } else if (quick.get()) {
                quickWins.add(view);
            } else if (isUnstableOnly(project.quickWin())) {
                unstable.add(view);
            }
        }
        return new ProposalsView(ranked, quickWins, unstable, candidates, done, assumptions);
    }

    /**
     * The same without some proposals; those that stay keep their ranks.
     *
     * @param keys of those that are left out
     */
    public ProposalsView without(Set<String> keys) {
        List<ProjectView> left = without(ranked, keys);
        return new ProposalsView(
                left,
                without(quickWins, keys),
                without(unstable, keys),
                without(candidates, keys),
                done,
                left.stream().anyMatch(ProjectView::assumption));
    }

    private static List<ProjectView> without(List<ProjectView> some, Set<String> keys) {
        return some.stream().filter(project -> !keys.contains(project.key())).toList();
    }

    private static boolean isUnstableOnly(QuickWin quickWin) {
        return quickWin.unknown().isEmpty()
                && quickWin.failed().stream().allMatch(condition -> condition.kind() == Condition.Kind.MIN_STABILITY);
    }
}

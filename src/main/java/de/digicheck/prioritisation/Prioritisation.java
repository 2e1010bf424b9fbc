package de.digicheck.prioritisation;

import de.digicheck.actionfield.ActionField;
import de.digicheck.actionfield.ActionFields;
import de.digicheck.organisation.Municipality;
import de.digicheck.projectcatalogue.Effect;
import de.digicheck.projectcatalogue.Means;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.release.Release;
import de.digicheck.shared.ProjectKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Prioritisation (<i>Priorisierung</i>): ranks projects by benefit, finds quick wins and explains each rank. Works on
 * released figures only; where a part shows no score, that of the nearest part above stands for it.
 */
public final class Prioritisation {

    private final ActionFields fields;
    private final SurveyNeed need;
    private final BenefitModel benefit;
    private final QuickWinJudgement quickWins;

    /** Prepares the ranking for one release; the municipality is the one whose staff was asked. */
    public Prioritisation(
            Release release, Municipality municipality, ActionFields fields, ValueModel model, QuickWinRule rule) {
        this.fields = fields;
        this.need = new SurveyNeed(release, municipality);
        this.benefit = new BenefitModel(fields, model);
        this.quickWins = new QuickWinJudgement(rule);
    }

    /** Ranks all projects of a catalogue; those that are done come last, without a rank. */
    public Ranking rank(ProjectCatalogue catalogue) {
        List<Assessment> all = catalogue.list().stream()
                .map(project -> assess(project, catalogue))
                .toList();
        List<Assessment> proposals = all.stream()
                .filter(project -> !project.outline().isDone())
                .sorted(Assessment.BY_RANK)
                .toList();
        ExplanationWriter writer = new ExplanationWriter(catalogue);
        List<RankedProject> ranked = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            Optional<Assessment> next = i + 1 < proposals.size() ? Optional.of(proposals.get(i + 1)) : Optional.empty();
            ranked.add(ranked(proposals.get(i), OptionalInt.of(i + 1), next));
        }
        Stream<RankedProject> done = all.stream()
                .filter(project -> project.outline().isDone())
                .map(project -> ranked(project, OptionalInt.empty(), Optional.empty()));
        return new Ranking(Stream.concat(ranked.stream(), done)
                .map(project -> project.explained(writer.explain(project)))
                .toList());
    }

    private Assessment assess(Project project, ProjectCatalogue catalogue) {
        List<RemovedNeed> removed = removed(project);
        List<ProjectKey> dependants = List.copyOf(catalogue.dependants(project.key()));
        List<ProjectKey> open = List.copyOf(catalogue.openPrerequisites(project));
        return new Assessment(
                project,
                benefit.contributions(project, removed, dependants.size()),
                removed,
                dependants,
                open,
                project.isDone() ? QuickWin.DONE : quickWins.judge(project, removed, open));
    }

    private List<RemovedNeed> removed(Project project) {
        List<RemovedNeed> removed = new ArrayList<>();
        for (ActionField field : fields.list()) {
            Effect effect = project.effects().get(field.key());
            if (effect != null && effect.share() > 0) {
                removed.add(need.removedBy(project, field, effect));
            }
        }
        return removed;
    }

    private static RankedProject ranked(Assessment project, OptionalInt rank, Optional<Assessment> next) {
        Project outline = project.outline();
        Means means = outline.means();
        return new RankedProject(
                outline.key(),
                outline.label(),
                outline.status(),
                outline.mandatory(),
                outline.assumption(),
                rank,
                project.benefit(),
                project.contributions(),
                project.effortDays(),
                means.expenses(),
                means.investments(),
                project.dependants(),
                project.openPrerequisites(),
                project.removedNeed(),
                project.quickWin(),
                next.map(other -> new NextComparison(project, other).compare()),
                Explanation.NONE);
    }
}

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
import java.util.Map;
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
    private final ValueModel model;
    private final QuickWinRule rule;
    private final BenefitModel benefit;
    private final QuickWinJudgement quickWins;

    /** Prepares the ranking for one release; the municipality is the one whose staff was asked. */
    public Prioritisation(
            Release release, Municipality municipality, ActionFields fields, ValueModel model, QuickWinRule rule) {
        this(new SurveyNeed(release, municipality), fields, model, rule);
    }

    private Prioritisation(SurveyNeed need, ActionFields fields, ValueModel model, QuickWinRule rule) {
        this.fields = fields;
        this.need = need;
        this.model = model;
        this.rule = rule;
        this.benefit = new BenefitModel(fields, model);
        this.quickWins = new QuickWinJudgement(rule);
    }

    /** The same with other weights of the criteria, sum 1. */
    Prioritisation withWeights(Map<Criterion, Double> weights) {
        return new Prioritisation(need, fields, new ValueModel(weights, model.fieldWeights()), rule);
    }

    /** Ranks all projects of a catalogue with the usual uncertainty and seed. */
    public Ranking rank(ProjectCatalogue catalogue) {
        return rank(catalogue, Uncertainty.standard(Uncertainty.SEED));
    }

    /** Ranks all projects of a catalogue; those that are done come last, without a rank. */
    public Ranking rank(ProjectCatalogue catalogue, Uncertainty uncertainty) {
        List<Assessment> all = assess(catalogue);
        List<Assessment> proposals = proposals(all);
        Map<ProjectKey, RankSimulation.Outcome> outcomes =
                new RankSimulation(proposals, fields, model, rule, uncertainty).run();
        ExplanationWriter writer = new ExplanationWriter(catalogue);
        List<RankedProject> ranked = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            Optional<Assessment> next = i + 1 < proposals.size() ? Optional.of(proposals.get(i + 1)) : Optional.empty();
            Optional<RankSimulation.Outcome> outcome =
                    Optional.ofNullable(outcomes.get(proposals.get(i).key()));
            ranked.add(ranked(proposals.get(i), OptionalInt.of(i + 1), outcome, next));
        }
        Stream<RankedProject> done = all.stream()
                .filter(project -> project.outline().isDone())
                .map(project -> ranked(project, OptionalInt.empty(), Optional.empty(), Optional.empty()));
        return new Ranking(Stream.concat(ranked.stream(), done)
                .map(project -> project.explained(writer.explain(project)))
                .toList());
    }

    /** What the proposals of a catalogue are worth in each draw; the draws are those that ranks are counted in. */
    public List<BenefitDraw> draws(ProjectCatalogue catalogue, Uncertainty uncertainty) {
        return new RankSimulation(proposals(assess(catalogue)), fields, model, rule, uncertainty).benefits();
    }

    private List<Assessment> assess(ProjectCatalogue catalogue) {
        return catalogue.list().stream()
                .map(project -> assess(project, catalogue))
                .toList();
    }

    private static List<Assessment> proposals(List<Assessment> all) {
        return all.stream()
                .filter(project -> !project.outline().isDone())
                .sorted(Assessment.BY_RANK)
                .toList();
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

    private RankedProject ranked(
            Assessment project, OptionalInt rank, Optional<RankSimulation.Outcome> outcome, Optional<Assessment> next) {
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
                outcome.map(drawn -> quickWins.judge(project.quickWin(), drawn.quickWin()))
                        .orElse(project.quickWin()),
                outcome.map(RankSimulation.Outcome::stability),
                next.map(other -> new NextComparison(project, other).compare()),
                Explanation.NONE);
    }
}

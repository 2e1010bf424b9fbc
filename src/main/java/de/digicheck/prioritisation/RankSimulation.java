package de.digicheck.prioritisation;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.projectcatalogue.Effect;
import de.digicheck.shared.ProjectKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.commons.rng.JumpableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Draws the inputs of a ranking again and again and counts what ranks follow ({@link Uncertainty}). Weights, need and
 * judgements come from three streams of one generator, so that a run with other knowledge of the weights draws the same
 * need and judgements.
 */
final class RankSimulation {

    private final Uncertainty uncertainty;
    private final WeightDraws weights;
    private final NeedDraws need = new NeedDraws();
    private final List<DrawnProposal> proposals;

    /**
     * Prepares the draws.
     *
     * @param assessed proposals by rank
     */
    RankSimulation(
            List<Assessment> assessed,
            ActionFields fields,
            ValueModel model,
            QuickWinRule rule,
            Uncertainty uncertainty) {
        this.uncertainty = uncertainty;
        this.weights = new WeightDraws(model, uncertainty.weights());
        this.proposals = assessed.stream()
                .map(project -> new DrawnProposal(
                        project,
                        project.removedNeed().stream()
                                .map(removed -> removal(removed, model.fieldWeight(removed.field(), fields)))
                                .toList(),
                        rule))
                .toList();
    }

    private DrawnProposal.Removal removal(RemovedNeed removed, double fieldWeight) {
        return new DrawnProposal.Removal(
                need.take(removed),
                2 * fieldWeight * removed.share().orElse(0),
                Effect.STEPS.indexOf(removed.effect()));
    }

    /** What was counted, by project; nothing without draws. */
    Map<ProjectKey, Outcome> run() {
        int size = proposals.size();
        RankTally tally = new RankTally(size);
        int[] quickWins = new int[size];
        if (uncertainty.draws() == 0) {
            return Map.of();
        }
        double[] benefits = new double[size];
        draw((drawnWeights, drawnNeed) -> {
            for (int i = 0; i < size; i++) {
                DrawnProposal proposal = proposals.get(i);
                benefits[i] = proposal.benefit(drawnWeights, drawnNeed);
                quickWins[i] += proposal.isQuickWin(drawnNeed) ? 1 : 0;
            }
            tally.add(benefits);
        });
        return outcomes(tally, quickWins);
    }

    /** Every draw, in its order. */
    List<BenefitDraw> benefits() {
        List<BenefitDraw> draws = new ArrayList<>();
        draw((drawnWeights, drawnNeed) -> {
            Map<ProjectKey, Double> points = new LinkedHashMap<>();
            Map<ProjectKey, Double> costFactors = new LinkedHashMap<>();
            for (DrawnProposal proposal : proposals) {
                points.put(proposal.project().key(), Math.max(0, proposal.ownBenefit(drawnWeights, drawnNeed)));
                costFactors.put(proposal.project().key(), proposal.costFactor());
            }
            draws.add(new BenefitDraw(points, costFactors));
        });
        return draws;
    }

    /** Draws everything again and again; what takes a draw sees its weights and its need. */
    private void draw(BiConsumer<double[], double[]> taking) {
        JumpableUniformRandomProvider source =
                (JumpableUniformRandomProvider) RandomSource.XO_RO_SHI_RO_128_PP.create(uncertainty.seed());
        UniformRandomProvider weightStream = source.jump();
        UniformRandomProvider needStream = source.jump();
        UniformRandomProvider judgementStream = source.jump();
        for (int draw = 0; draw < uncertainty.draws(); draw++) {
            double[] drawnWeights = weights.draw(weightStream);
            double[] drawnNeed = need.draw(needStream, uncertainty.exact());
            if (!uncertainty.exact()) {
                proposals.forEach(proposal -> proposal.draw(judgementStream));
            }
            taking.accept(drawnWeights, drawnNeed);
        }
    }

    private Map<ProjectKey, Outcome> outcomes(RankTally tally, int[] quickWins) {
        double[][] before = tally.before();
        double[] expected = new double[proposals.size()];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = RankTally.expectedRank(tally.acceptability(i));
        }
        List<PriorityClass> classes = PriorityClass.of(expected, before);
        Map<ProjectKey, Outcome> outcomes = new LinkedHashMap<>();
        for (int i = 0; i < expected.length; i++) {
            double[] acceptability = tally.acceptability(i);
            RankStability stability = new RankStability(
                    classes.get(i),
                    expected[i],
                    RankTally.lower(acceptability),
                    RankTally.upper(acceptability),
                    boxed(acceptability),
                    others(before[i], i));
            outcomes.put(key(i), new Outcome(stability, (double) quickWins[i] / uncertainty.draws()));
        }
        return outcomes;
    }

    private Map<ProjectKey, Double> others(double[] before, int project) {
        Map<ProjectKey, Double> others = new LinkedHashMap<>();
        for (int i = 0; i < before.length; i++) {
            if (i != project) {
                others.put(key(i), before[i]);
            }
        }
        return others;
    }

    private ProjectKey key(int project) {
        return proposals.get(project).project().key();
    }

    private static List<Double> boxed(double[] values) {
        List<Double> boxed = new ArrayList<>();
        for (double value : values) {
            boxed.add(value);
        }
        return boxed;
    }

    /**
     * What the draws say of a proposal.
     *
     * @param quickWin share of draws in which all known conditions of a quick win hold, 0…1
     */
    record Outcome(RankStability stability, double quickWin) {}
}

package de.digicheck.prioritisation;

import de.digicheck.prioritisation.Condition.Kind;
import de.digicheck.prioritisation.Condition.State;
import de.digicheck.projectcatalogue.Effect;
import de.digicheck.projectcatalogue.Ratings;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * A proposal whose ratings, effects and cost are drawn anew in each draw, in this order: citizen-friendliness,
 * efficiency, structural change, effects by field, cost. See {@link Uncertainty}.
 */
final class DrawnProposal {

    private static final List<Criterion> ORDER = List.of(Criterion.values());
    private static final int NEED = ORDER.indexOf(Criterion.SURVEY_NEED);
    private static final int CITIZENS = ORDER.indexOf(Criterion.CITIZEN_FRIENDLINESS);
    private static final int EFFICIENCY = ORDER.indexOf(Criterion.EFFICIENCY);
    private static final int FOUNDATION = ORDER.indexOf(Criterion.FOUNDATION);

    private static final double LEAST_COST = 0.8;
    private static final double USUAL_COST = 1;
    private static final double MOST_COST = 1.5;

    private final Assessment project;
    private final QuickWinRule rule;
    private final double foundation;
    private final double cost;
    private final List<Removal> removals;
    private final double[] effects;
    private int citizens;
    private int efficiency;
    private int structure;
    private double costFactor = USUAL_COST;

    /**
     * What it removes in one field.
     *
     * @param need index of the need in the draws; empty where there is no figure
     * @param factor 2 · weight of the field · share of the staff; 0 where the share is not known
     * @param effect step of the scale
     */
    record Removal(OptionalInt need, double factor, int effect) {}

    DrawnProposal(Assessment project, List<Removal> removals, QuickWinRule rule) {
        this.project = project;
        this.removals = List.copyOf(removals);
        this.rule = rule;
        this.foundation = project.contribution(Criterion.FOUNDATION).value().orElse(0);
        this.cost = project.outline().means().knownCost().amount().doubleValue();
        this.effects = new double[removals.size()];
        takeAsStated();
    }

    Assessment project() {
        return project;
    }

    private void takeAsStated() {
        Ratings ratings = project.outline().ratings();
        citizens = ratings.citizenFriendliness().orElse(0);
        efficiency = ratings.efficiency().orElse(0);
        structure = ratings.structuralChange().orElse(0);
        for (int i = 0; i < effects.length; i++) {
            effects[i] = Effect.STEPS.get(removals.get(i).effect());
        }
    }

    /** Draws what was judged. */
    void draw(UniformRandomProvider random) {
        Ratings ratings = project.outline().ratings();
        citizens = step(ratings.citizenFriendliness(), random);
        efficiency = step(ratings.efficiency(), random);
        structure = step(ratings.structuralChange(), random);
        for (int i = 0; i < effects.length; i++) {
            effects[i] = Effect.STEPS.get(step(removals.get(i).effect(), Effect.STEPS.size() - 1, random));
        }
        costFactor = triangular(random.nextDouble());
    }

    private static int step(OptionalInt rating, UniformRandomProvider random) {
        return rating.isPresent() ? step(rating.getAsInt(), Ratings.HIGHEST, random) : 0;
    }

    private static int step(int from, int highest, UniformRandomProvider random) {
        double luck = random.nextDouble();
        int by = luck < Uncertainty.STEP ? -1 : luck < 2 * Uncertainty.STEP ? 1 : 0;
        return Math.min(Math.max(from + by, 0), highest);
    }

    /** Quantile of the triangular distribution. */
    private static double triangular(double probability) {
        double width = MOST_COST - LEAST_COST;
        double peak = (USUAL_COST - LEAST_COST) / width;
        return probability < peak
                ? LEAST_COST + Math.sqrt(probability * width * (USUAL_COST - LEAST_COST))
                : MOST_COST - Math.sqrt((1 - probability) * width * (MOST_COST - USUAL_COST));
    }

    /** Benefit with these weights, in the order of {@link Criterion}, and this need. */
    double benefit(double[] weights, double[] need) {
        double surveyNeed = 0;
        for (int i = 0; i < effects.length; i++) {
            Removal removal = removals.get(i);
            if (removal.need().isPresent()) {
                surveyNeed +=
                        removal.factor() * effects[i] * need[removal.need().getAsInt()];
            }
        }
        return weights[NEED] * surveyNeed
                + weights[CITIZENS] * citizens * BenefitModel.RATING_STEP
                + weights[EFFICIENCY] * efficiency * BenefitModel.RATING_STEP
                + weights[FOUNDATION] * foundation;
    }

    /** The same without the foundation for others. */
    double ownBenefit(double[] weights, double[] need) {
        return benefit(weights, need) - weights[FOUNDATION] * foundation;
    }

    /** By which its cost grows or shrinks in this draw. */
    double costFactor() {
        return costFactor;
    }

    /** Whether all conditions of a quick win that are known hold in this draw. */
    boolean isQuickWin(double[] need) {
        return project.quickWin().conditions().stream()
                .filter(condition -> condition.state() != State.UNKNOWN)
                .allMatch(condition -> holds(condition, need));
    }

    private boolean holds(Condition condition, double[] need) {
        Kind kind = condition.kind();
        if (kind == Kind.MAX_COST) {
            return cost * costFactor <= rule.maxCost().amount().doubleValue();
        }
        if (kind == Kind.MAX_STRUCTURAL_CHANGE) {
            return structure <= rule.maxStructuralChange();
        }
        return kind == Kind.BENEFIT ? hasBenefit(need) : condition.state() == State.HOLDS;
    }

    private boolean hasBenefit(double[] need) {
        OptionalDouble known =
                project.contribution(Criterion.CITIZEN_FRIENDLINESS).value();
        if (known.isPresent() && citizens >= rule.minCitizenFriendliness()) {
            return true;
        }
        for (int i = 0; i < effects.length; i++) {
            OptionalInt index = removals.get(i).need();
            if (effects[i] >= rule.minEffect()
                    && index.isPresent()
                    && need[index.getAsInt()] >= rule.minNeed() - Assessment.SAME) {
                return true;
            }
        }
        return false;
    }
}

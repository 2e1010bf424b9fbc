package de.digicheck.prioritisation;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.projectcatalogue.Ratings;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Benefit (<i>Nutzen</i>) of a project by an additive value model on fixed anchors.
 *
 * <p>V_p = Σ_c k_c v_pc with v_pc in 0…100 and Σ k_c = 1:
 *
 * <ul>
 *   <li>survey need: C1 = 2 Σ_f g_f Δ_pf, Δ_pf = e_pf Σ_{d∈R_p} h_d θ̂_df (see {@link SurveyNeed}); at most 100 because
 *       e ≤ 0.5 and θ̂ ≤ 100. A field without a figure adds 0; undefined when no field that counts has one.
 *   <li>citizen-friendliness, efficiency: rating 0…4 times 25; undefined when nobody has rated.
 *   <li>foundation: C4 = 100 min(1, projects that depend on it, directly or indirectly / 5).
 * </ul>
 *
 * <p>The anchors are absolute: another project changes no value except the foundation of its own prerequisites. An
 * undefined value adds 0 and is named as unknown. Cost and effort never enter.
 *
 * <p>Reference: Keeney and Raiffa, Decisions with Multiple Objectives, Wiley 1976; Belton and Stewart, Multiple Criteria
 * Decision Analysis, Kluwer 2002, doi:10.1007/978-1-4615-1495-4.
 */
final class BenefitModel {

    /** Value of one step of a rating, so that the highest is 100. */
    static final double RATING_STEP = 100.0 / Ratings.HIGHEST;

    private static final double DEPENDANTS_FOR_ALL = 5;

    private final ActionFields fields;
    private final ValueModel model;

    BenefitModel(ActionFields fields, ValueModel model) {
        this.fields = fields;
        this.model = model;
    }

    /** What each criterion adds, in the order of {@link Criterion}. */
    List<Contribution> contributions(Project project, List<RemovedNeed> removed, int dependants) {
        return List.of(
                contribution(Criterion.SURVEY_NEED, surveyNeed(removed)),
                contribution(
                        Criterion.CITIZEN_FRIENDLINESS, rated(project.ratings().citizenFriendliness())),
                contribution(Criterion.EFFICIENCY, rated(project.ratings().efficiency())),
                contribution(
                        Criterion.FOUNDATION, OptionalDouble.of(100 * Math.min(1, dependants / DEPENDANTS_FOR_ALL))));
    }

    private Contribution contribution(Criterion criterion, OptionalDouble value) {
        return new Contribution(criterion, value, model.weight(criterion));
    }

    private OptionalDouble surveyNeed(List<RemovedNeed> removed) {
        List<OptionalDouble> counted = removed.stream()
                .filter(need -> model.fieldWeight(need.field(), fields) > 0)
                .map(this::weighted)
                .toList();
        boolean known = counted.isEmpty() || counted.stream().anyMatch(OptionalDouble::isPresent);
        return known
                ? OptionalDouble.of(2
                        * counted.stream().mapToDouble(value -> value.orElse(0)).sum())
                : OptionalDouble.empty();
    }

    private OptionalDouble weighted(RemovedNeed need) {
        OptionalDouble removed = need.removedInTown();
        return removed.isPresent()
                ? OptionalDouble.of(model.fieldWeight(need.field(), fields) * removed.getAsDouble())
                : removed;
    }

    private static OptionalDouble rated(OptionalInt rating) {
        return rating.isPresent() ? OptionalDouble.of(rating.getAsInt() * RATING_STEP) : OptionalDouble.empty();
    }
}

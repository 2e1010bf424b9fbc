package de.digicheck.prioritisation;

import de.digicheck.prioritisation.Condition.Kind;
import de.digicheck.prioritisation.Condition.State;
import de.digicheck.projectcatalogue.Approval;
import de.digicheck.projectcatalogue.Means;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.projectcatalogue.Ratings;
import de.digicheck.shared.Euro;
import de.digicheck.shared.ProjectKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Applies the quick-win rule. What is not known neither fulfils nor fails a condition, unless what is known already
 * exceeds the limit. Cost = expenses until the end of the first year + investments; duration = months + weeks of all
 * approvals · 12/52. Needs that differ from the limit by less than 10⁻⁹ reach it.
 */
final class QuickWinJudgement {

    private static final double MONTHS_PER_YEAR = 12;
    private static final double WEEKS_PER_YEAR = 52;

    private final QuickWinRule rule;

    QuickWinJudgement(QuickWinRule rule) {
        this.rule = rule;
    }

    /** All conditions in their order but that of the draws. */
    QuickWin judge(Project project, List<RemovedNeed> removed, List<ProjectKey> openPrerequisites) {
        List<Condition> conditions = new ArrayList<>();
        Means means = project.means();
        conditions.add(cost(means));
        conditions.add(Condition.atMost(
                Kind.MAX_EFFORT_DAYS,
                means.effort().map(effort -> OptionalDouble.of(effort.days())).orElse(OptionalDouble.empty()),
                rule.maxEffortDays()));
        conditions.add(Condition.atMost(
                Kind.MAX_STRUCTURAL_CHANGE,
                asDouble(project.ratings().structuralChange()),
                rule.maxStructuralChange()));
        conditions.add(duration(project));
        conditions.add(Condition.of(Kind.PREREQUISITES, openPrerequisites.isEmpty()));
        conditions.add(benefit(project.ratings(), removed));
        conditions.add(Condition.of(Kind.APPROVALS, project.approvals().stream().noneMatch(Approval::refused)));
        return new QuickWin(conditions, OptionalDouble.empty());
    }

    /**
     * Adds the condition that the known ones hold in enough draws.
     *
     * @param stability share of draws in which they do, 0…1
     */
    QuickWin judge(QuickWin stated, double stability) {
        List<Condition> conditions = new ArrayList<>(stated.conditions());
        State state = stability >= rule.minStability() - Assessment.SAME ? State.HOLDS : State.FAILED;
        conditions.add(new Condition(
                Kind.MIN_STABILITY, state, OptionalDouble.of(stability), OptionalDouble.of(rule.minStability())));
        return new QuickWin(conditions, OptionalDouble.of(stability));
    }

    private Condition cost(Means means) {
        Euro known = means.knownCost();
        return Condition.atMost(
                Kind.MAX_COST,
                known.amount().doubleValue(),
                rule.maxCost().amount().doubleValue(),
                means.cost().isPresent());
    }

    private Condition duration(Project project) {
        double weeks = project.approvals().stream()
                .mapToDouble(approval -> approval.weeks().orElse(0))
                .sum();
        boolean complete = project.means().months().isPresent()
                && project.approvals().stream()
                        .allMatch(approval -> approval.weeks().isPresent());
        double months = project.means().months().orElse(0) + weeks * MONTHS_PER_YEAR / WEEKS_PER_YEAR;
        return Condition.atMost(Kind.MAX_MONTHS, months, rule.maxMonths(), complete);
    }

    private Condition benefit(Ratings ratings, List<RemovedNeed> removed) {
        List<RemovedNeed> clear = removed.stream()
                .filter(need -> need.effect() >= rule.minEffect())
                .toList();
        Optional<RemovedNeed> high = clear.stream().filter(this::isHigh).findFirst();
        if (high.isPresent()) {
            return new Condition(
                    Kind.BENEFIT,
                    State.HOLDS,
                    high.get().need(),
                    OptionalDouble.of(rule.minNeed()),
                    false,
                    Optional.of(high.get().label()));
        }
        OptionalDouble friendliness = asDouble(ratings.citizenFriendliness());
        if (friendliness.isPresent() && friendliness.getAsDouble() >= rule.minCitizenFriendliness()) {
            OptionalDouble least = OptionalDouble.of(rule.minCitizenFriendliness());
            return new Condition(Kind.BENEFIT, State.HOLDS, friendliness, least);
        }
        boolean unknown = friendliness.isEmpty()
                || clear.stream().anyMatch(need -> need.need().isEmpty());
        return new Condition(
                Kind.BENEFIT, unknown ? State.UNKNOWN : State.FAILED, OptionalDouble.empty(), OptionalDouble.empty());
    }

    private boolean isHigh(RemovedNeed need) {
        return need.need().isPresent() && need.need().getAsDouble() >= rule.minNeed() - Assessment.SAME;
    }

    private static OptionalDouble asDouble(OptionalInt rating) {
        return rating.isPresent() ? OptionalDouble.of(rating.getAsInt()) : OptionalDouble.empty();
    }
}

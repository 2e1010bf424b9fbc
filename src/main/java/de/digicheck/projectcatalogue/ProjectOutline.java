package de.digicheck.projectcatalogue;

import de.digicheck.shared.ProjectKey;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Project outline (<i>Projektskizze</i>): a project of the town as somebody has worked it out, before it is decided. Its
 * figures are assumptions (<i>Annahme</i>) until a role of the town confirms them, group by group.
 *
 * @param confirmations by group of figures
 */
public record ProjectOutline(
        ProjectKey key,
        Heading heading,
        Purpose purpose,
        CostPlan cost,
        WorkPlan work,
        Dependencies dependencies,
        Safeguards safeguards,
        Clearance clearance,
        Judgements judgements,
        Map<FigureGroup, Confirmation> confirmations) {

    public ProjectOutline {
        Map<FigureGroup, Confirmation> copy = new EnumMap<>(FigureGroup.class);
        copy.putAll(confirmations);
        confirmations = Collections.unmodifiableMap(copy);
    }

    /** An outline of which nothing but its heading is known. */
    public static ProjectOutline empty(ProjectKey key, Heading heading) {
        return new ProjectOutline(
                key,
                heading,
                Purpose.UNKNOWN,
                CostPlan.UNKNOWN,
                WorkPlan.UNKNOWN,
                Dependencies.NONE,
                Safeguards.UNKNOWN,
                Clearance.UNKNOWN,
                Judgements.UNKNOWN,
                Map.of());
    }

    /** Tells whether a role of the town has confirmed a group of figures. */
    public boolean isConfirmed(FigureGroup group) {
        return confirmations.containsKey(group);
    }

    /** Tells whether all figures are confirmed; others enter no adopted plan. */
    public boolean isConfirmed() {
        return unconfirmed().isEmpty();
    }

    /** The groups of figures that are still assumptions. */
    public Set<FigureGroup> unconfirmed() {
        Set<FigureGroup> open = EnumSet.allOf(FigureGroup.class);
        open.removeAll(confirmations.keySet());
        return Collections.unmodifiableSet(open);
    }

    /** The figures of a group, to compare them with others. */
    Object figures(FigureGroup group) {
        return switch (group) {
            case EFFECTS -> Map.entry(purpose.plainEffects(), purpose.reach());
            case COST -> Map.entry(cost.whole(), cost.years());
            case EFFORT -> work;
            case RATINGS -> judgements.criteria();
        };
    }

    /** The same with other goals and effects. */
    public ProjectOutline withPurpose(Purpose other) {
        return new ProjectOutline(
                key, heading, other, cost, work, dependencies, safeguards, clearance, judgements, confirmations);
    }

    /** The same with another cost. */
    public ProjectOutline withCost(CostPlan other) {
        return new ProjectOutline(
                key, heading, purpose, other, work, dependencies, safeguards, clearance, judgements, confirmations);
    }

    /** The same with other judgements. */
    public ProjectOutline withJudgements(Judgements other) {
        return new ProjectOutline(
                key, heading, purpose, cost, work, dependencies, safeguards, clearance, other, confirmations);
    }

    /** The same with other confirmations. */
    public ProjectOutline withConfirmations(Map<FigureGroup, Confirmation> others) {
        return new ProjectOutline(
                key, heading, purpose, cost, work, dependencies, safeguards, clearance, judgements, others);
    }

    /** The same with groups of figures confirmed. */
    public ProjectOutline withConfirmed(Set<FigureGroup> groups, Confirmation confirmation) {
        Map<FigureGroup, Confirmation> more = new EnumMap<>(FigureGroup.class);
        more.putAll(confirmations);
        groups.forEach(group -> more.put(group, confirmation));
        return withConfirmations(more);
    }
}
